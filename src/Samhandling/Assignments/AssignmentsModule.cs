using Samhandling.Assignments.Agreements;
using Samhandling.Assignments.BaseServices;
using Samhandling.Assignments.Financing;
using Samhandling.Assignments.OnThread;
using Samhandling.Assignments.Renewals;
using Samhandling.Assignments.Steering;
using Samhandling.Assignments.TaskLinks;
using Samhandling.Assignments.Tasks;
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
        .AddOnThread()
        .AddSingleton(new DemoPart(Role.Coordinator, DemoAssignments.Load))
        .AddSingleton(new DemoPart(Role.Coordinator, DemoWholeRegion.Load));
}
