using Samhandling.Platform;
using Samhandling.Platform.Audit;

namespace Samhandling.Strategies.Loading;

/// <summary>The table of contents of loading: a document's objectives from a file.</summary>
public static class LoadingModule
{
    public static IServiceCollection AddLoading(this IServiceCollection services) => services
        .AddUseCase<LoadObjectives>()
        .AddSingleton(Deed.Of<LoadObjectives>(() => Texts.DidLoad));
}
