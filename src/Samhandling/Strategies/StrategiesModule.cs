using Samhandling.Platform;
using Samhandling.Platform.Commands;
using Samhandling.Strategies.Activities;
using Samhandling.Strategies.Alignment;
using Samhandling.Strategies.Assessing;
using Samhandling.Strategies.Budgets;
using Samhandling.Strategies.Commitments;
using Samhandling.Strategies.Decisions;
using Samhandling.Strategies.Declarations;
using Samhandling.Strategies.Departures;
using Samhandling.Strategies.Documents;
using Samhandling.Strategies.Engaged;
using Samhandling.Strategies.Gaps;
using Samhandling.Strategies.Heartbeats;
using Samhandling.Strategies.Hierarchy;
using Samhandling.Strategies.Leading;
using Samhandling.Strategies.Levels;
using Samhandling.Strategies.Links;
using Samhandling.Strategies.Loading;
using Samhandling.Strategies.Memos;
using Samhandling.Strategies.Newcomers;
using Samhandling.Strategies.Objectives;
using Samhandling.Strategies.OnThread;
using Samhandling.Strategies.Openness;
using Samhandling.Strategies.Processes;
using Samhandling.Strategies.Pulses;
using Samhandling.Strategies.Silos;
using Samhandling.Strategies.Spread;
using Samhandling.Strategies.Steps;
using Samhandling.Strategies.Viewpoints;
using Samhandling.Strategies.WholeTexts;

namespace Samhandling.Strategies;

/// <summary>The table of contents of Strategies: what we and others have agreed to reach, what guides what, and what carries which objective. The tables stand in the modules of its subjects.</summary>
public static class StrategiesModule
{
    public static IServiceCollection AddStrategies(this IServiceCollection services) => services
        .AddDocuments().AddWholeTexts()
        .AddHierarchy()
        .AddObjectives()
        .AddLinks()
        .AddAlignment()
        .AddOnThread()
        .AddProcesses().AddSteps().AddLevels()
        .AddLeading().AddSpread().AddDepartures()
        .AddOpenness().AddPulses().AddViewpoints()
        .AddEngaged().AddHeartbeats().AddNewcomers()
        .AddLoading()
        .AddActivities().AddSilos()
        .AddAssessing()
        .AddGaps()
        .AddDecisions().AddMemos()
        .AddBudgets()
        .AddDeclarations()
        .AddCommitments()
        .AddSingleton(new DemoPart(Role.Coordinator, DemoStrategies.Load))
        .AddSingleton(new DemoPart(Role.Coordinator, DemoTexts.Load))
        .AddSingleton(new DemoPart(Role.Coordinator, DemoProcess.Load))
        .AddSingleton(new DemoPart(Role.Coordinator, DemoLeading.Load))
        .AddSingleton(new DemoPart(Role.Coordinator, DemoOpenness.Load))
        .AddSingleton(new DemoPart(Role.Coordinator, DemoGoals.Load));
}
