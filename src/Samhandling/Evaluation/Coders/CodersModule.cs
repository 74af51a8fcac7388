using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Commands;

namespace Samhandling.Evaluation.Coders;

/// <summary>The table of contents of coding: who finds what in which passage, and how sure that is.</summary>
public static class CodersModule
{
    public static IServiceCollection AddCoders(this IServiceCollection services) => services
        .AddScoped<ReadCoders>()
        .AddScoped<SuggestPlaces>()
        .AddUseCase<CodePassage>()
        .AddUseCase<UncodePassage>()
        .AddSingleton<MapRoutes>(CodingsFile.Map)
        .AddSingleton(Deed.Of<CodePassage>(() => Texts.DidCode))
        .AddSingleton(Deed.Of<UncodePassage>(() => Texts.DidUncode));
}
