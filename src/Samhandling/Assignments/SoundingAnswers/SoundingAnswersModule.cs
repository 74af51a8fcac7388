using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Commands;

namespace Samhandling.Assignments.SoundingAnswers;

/// <summary>The table of contents of how organisations answer soundings, and of the parties that come of it. The tables stand in the module of soundings.</summary>
public static class SoundingAnswersModule
{
    public static IServiceCollection AddSoundingAnswers(this IServiceCollection services) => services
        .AddScoped<PartyList>()
        .AddUseCase<AnswerSounding>()
        .AddUseCase<AnswerSoundingByLink>()
        .AddSingleton<MapRoutes>(PartyList.Map)
        .AddSingleton(Deed.Of<AnswerSounding>(() => Texts.DidAnswer))
        .AddSingleton(Deed.Of<AnswerSoundingByLink>(() => Texts.DidAnswerByLink));
}
