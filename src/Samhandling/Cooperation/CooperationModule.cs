using Samhandling.Cooperation.Agendas;
using Samhandling.Cooperation.Approved;
using Samhandling.Cooperation.Borders;
using Samhandling.Cooperation.Calendars;
using Samhandling.Cooperation.Capability;
using Samhandling.Cooperation.CheckingIn;
using Samhandling.Cooperation.CooperationHelp;
using Samhandling.Cooperation.Digests;
using Samhandling.Cooperation.Dilemmas;
using Samhandling.Cooperation.EarlyInput;
using Samhandling.Cooperation.Editions;
using Samhandling.Cooperation.Funnels;
using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Holding;
using Samhandling.Cooperation.IdeaDoors;
using Samhandling.Cooperation.Ideas;
using Samhandling.Cooperation.Initiatives;
using Samhandling.Cooperation.Mandates;
using Samhandling.Cooperation.Interest;
using Samhandling.Cooperation.MeetingPlaces;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Minutes;
using Samhandling.Cooperation.OnThread;
using Samhandling.Cooperation.Overlap;
using Samhandling.Cooperation.Participants;
using Samhandling.Cooperation.Pasting;
using Samhandling.Cooperation.Plans;
using Samhandling.Cooperation.Positions;
using Samhandling.Cooperation.Promises;
using Samhandling.Cooperation.RaisedQuestions;
using Samhandling.Cooperation.Registering;
using Samhandling.Cooperation.Reminders;
using Samhandling.Cooperation.Removing;
using Samhandling.Cooperation.Representation;
using Samhandling.Cooperation.Seats;
using Samhandling.Cooperation.Seeking;
using Samhandling.Cooperation.Stage;
using Samhandling.Cooperation.Terms;
using Samhandling.Cooperation.Trials;
using Samhandling.Cooperation.Votes;
using Samhandling.Platform;

namespace Samhandling.Cooperation;

/// <summary>The table of contents of Cooperation: who works together in which groups, with what mandate, what they pay for together, and where they meet. The tables stand in the modules of its subjects.</summary>
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
        .AddMeetingPlaces().AddEditions().AddRegistering().AddCheckingIn().AddStage()
        .AddIdeas().AddIdeaDoors().AddRaisedQuestions().AddPositions().AddDilemmas().AddEarlyInput()
        .AddCalendars().AddInterest().AddTerms().AddPlans().AddVotes().AddBorders().AddCapability()
        .AddAgendas().AddPasting().AddApproved().AddTrials().AddDigests().AddCooperationHelp().AddOnThread()
        .AddSeeking().AddRemoving()
        .AddSingleton(new DemoPart(Role.Coordinator, DemoCooperation.Load))
        .AddSingleton(new DemoPart(Role.Coordinator, DemoMeetings.Load))
        .AddSingleton(new DemoPart(Role.Coordinator, DemoConference.Load))
        .AddSingleton(new DemoPart(Role.Coordinator, DemoVoice.Load))
        .AddSingleton(new DemoPart(Role.Coordinator, DemoPlan.Load))
        .AddSingleton(new DemoPart(Role.Coordinator, DemoTopics.Load))
        .AddSingleton(new DemoPart(Role.Coordinator, DemoBorder.Load));
}
