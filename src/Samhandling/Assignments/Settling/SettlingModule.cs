using Samhandling.Platform;
using Samhandling.Platform.Audit;

namespace Samhandling.Assignments.Settling;

/// <summary>The table of contents of what becomes of wants, and of how those who wanted are told. The tables stand in the module of wants.</summary>
public static class SettlingModule
{
    public static IServiceCollection AddSettling(this IServiceCollection services) => services
        .AddUseCase<DecideWant>()
        .AddUseCase<SettleWants>()
        .AddSingleton(Deed.Of<DecideWant>(() => Texts.DidDecide))
        .AddSingleton(Deed.Of<SettleWants>(() => Texts.DidSettle));
}
