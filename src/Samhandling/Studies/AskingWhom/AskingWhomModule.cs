using Samhandling.Platform;
using Samhandling.Platform.Audit;

namespace Samhandling.Studies.AskingWhom;

/// <summary>The table of contents of how persons come on the list of those a round asks.</summary>
public static class AskingWhomModule
{
    public static IServiceCollection AddAskingWhom(this IServiceCollection services) => services
        .AddScoped<Frame>()
        .AddUseCase<AskPersons>()
        .AddUseCase<AskFromList>()
        .AddUseCase<CopyAsked>()
        .AddSingleton(Deed.Of<AskPersons>(() => Texts.DidAskPersons))
        .AddSingleton(Deed.Of<AskFromList>(() => Texts.DidAskFromList))
        .AddSingleton(Deed.Of<CopyAsked>(() => Texts.DidCopyAsked));
}
