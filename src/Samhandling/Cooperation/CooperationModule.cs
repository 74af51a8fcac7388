using Samhandling.Cooperation.Borders;
using Samhandling.Cooperation.Calendars;
using Samhandling.Cooperation.Capability;
using Samhandling.Cooperation.Funnels;
using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Holding;
using Samhandling.Cooperation.Initiatives;
using Samhandling.Cooperation.Mandates;
using Samhandling.Cooperation.Interest;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Minutes;
using Samhandling.Cooperation.Overlap;
using Samhandling.Cooperation.Participants;
using Samhandling.Cooperation.Plans;
using Samhandling.Cooperation.Promises;
using Samhandling.Cooperation.Reminders;
using Samhandling.Cooperation.Representation;
using Samhandling.Cooperation.Seats;
using Samhandling.Cooperation.Terms;
using Samhandling.Cooperation.Votes;
using Samhandling.Platform;

namespace Samhandling.Cooperation;

/// <summary>The table of contents of Cooperation: who works together in which groups, with what mandate, and what they pay for together. The tables stand in the modules of its subjects.</summary>
public static class CooperationModule
{
    public static IServiceCollection AddCooperation(this IServiceCollection services) => services
        .AddGroups()
        .AddSeats()
        .AddRepresentation()
        .AddMandates()
        .AddInitiatives()
        .AddOverlap()
        .AddHolding()
        .AddMeetings().AddParticipants().AddMinutes().AddPromises().AddReminders().AddFunnels()
        .AddCalendars().AddInterest().AddTerms().AddPlans().AddVotes().AddBorders().AddCapability()
        .AddSingleton(new DemoPart(Role.Coordinator, DemoCooperation.Load))
        .AddSingleton(new DemoPart(Role.Coordinator, DemoMeetings.Load))
        .AddSingleton(new DemoPart(Role.Coordinator, DemoPlan.Load));
}
