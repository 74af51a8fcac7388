using Samhandling.Assignments.Agreements;
using Samhandling.Assignments.Tasks;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Ui;

namespace Samhandling.Assignments.Steering;

/// <summary>The table of contents of steering: who decided that each task is done.</summary>
public static class SteeringModule
{
    public static IServiceCollection AddSteering(this IServiceCollection services) => services
        .AddUseCase<SteerTask>()
        .AddTransient<IPanel<AssignmentTask>, SteeringOfTaskPanel>()
        .AddTransient<IPanel<Agreement>, SteeringOfAgreementPanel>()
        .AddSingleton(Deed.Of<SteerTask>(() => Texts.DidSteer));
}
