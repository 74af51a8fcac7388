using Samhandling.Assignments.Agreements;
using Samhandling.Assignments.Asking;
using Samhandling.Assignments.BaseServices;
using Samhandling.Assignments.Financing;
using Samhandling.Assignments.Merging;
using Samhandling.Assignments.OnThread;
using Samhandling.Assignments.Orders;
using Samhandling.Assignments.Renewals;
using Samhandling.Assignments.Settling;
using Samhandling.Assignments.SoundingAnswers;
using Samhandling.Assignments.Soundings;
using Samhandling.Assignments.Steering;
using Samhandling.Assignments.Submitting;
using Samhandling.Assignments.TaskLinks;
using Samhandling.Assignments.Tasks;
using Samhandling.Assignments.Wants;
using Samhandling.Assignments.WholeRegion;
using Samhandling.Platform;

namespace Samhandling.Assignments;

/// <summary>The table of contents of Assignments: who commissions whom to do what, for how long and for how much. The tables stand in the modules of its subjects.</summary>
public static class AssignmentsModule
{
    public static IServiceCollection AddAssignments(this IServiceCollection services) => services
        .AddAgreements()
        .AddTasks()
        .AddRenewals()
        .AddSteering()
        .AddTaskLinks()
        .AddFinancing()
        .AddWholeRegion()
        .AddBaseServices()
        .AddAsking()
        .AddWants()
        .AddSubmitting()
        .AddSettling()
        .AddOrders()
        .AddMerging()
        .AddSoundings()
        .AddSoundingAnswers()
        .AddOnThread()
        .AddSingleton(new DemoPart(Role.Coordinator, DemoAssignments.Load))
        .AddSingleton(new DemoPart(Role.Coordinator, DemoWholeRegion.Load))
        .AddSingleton(new DemoPart(Role.Coordinator, DemoWants.Load))
        .AddSingleton(new DemoPart(Role.Coordinator, DemoSounding.Load));
}
