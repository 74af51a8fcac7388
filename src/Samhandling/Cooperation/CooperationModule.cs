using Samhandling.Cooperation.Agendas;
using Samhandling.Cooperation.Approved;
using Samhandling.Cooperation.CooperationHelp;
using Samhandling.Cooperation.Digests;
using Samhandling.Cooperation.Funnels;
using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Holding;
using Samhandling.Cooperation.Initiatives;
using Samhandling.Cooperation.Mandates;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Minutes;
using Samhandling.Cooperation.Overlap;
using Samhandling.Cooperation.Participants;
using Samhandling.Cooperation.Pasting;
using Samhandling.Cooperation.Promises;
using Samhandling.Cooperation.Reminders;
using Samhandling.Cooperation.Representation;
using Samhandling.Cooperation.Seats;
using Samhandling.Cooperation.Trials;
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
        .AddAgendas().AddPasting().AddApproved().AddTrials().AddDigests().AddCooperationHelp()
        .AddSingleton(new DemoPart(Role.Coordinator, DemoCooperation.Load))
        .AddSingleton(new DemoPart(Role.Coordinator, DemoMeetings.Load))
        .AddSingleton(new DemoPart(Role.Coordinator, DemoTopics.Load));
}
