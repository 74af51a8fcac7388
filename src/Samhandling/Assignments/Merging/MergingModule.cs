using Samhandling.Platform;
using Samhandling.Platform.Audit;

namespace Samhandling.Assignments.Merging;

/// <summary>The table of contents of how wants become parts of orders, and cease to be. The tables stand in the module of orders.</summary>
public static class MergingModule
{
    public static IServiceCollection AddMerging(this IServiceCollection services) => services
        .AddUseCase<MergeWants>()
        .AddUseCase<TakeOutWant>()
        .AddSingleton(Deed.Of<MergeWants>(() => Texts.DidMerge))
        .AddSingleton(Deed.Of<TakeOutWant>(() => Texts.DidTakeOut));
}
