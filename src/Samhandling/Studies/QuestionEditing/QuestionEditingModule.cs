using Samhandling.Platform;
using Samhandling.Platform.Audit;

namespace Samhandling.Studies.QuestionEditing;

/// <summary>The table of contents of the questionnaire's editor.</summary>
public static class QuestionEditingModule
{
    public static IServiceCollection AddQuestionEditing(this IServiceCollection services) => services
        .AddScoped<OpenQuestions>()
        .AddUseCase<AddQuestion>()
        .AddUseCase<ChangeQuestion>()
        .AddUseCase<RemoveQuestion>()
        .AddUseCase<ArrangeQuestions>()
        .AddUseCase<ChangePage>()
        .AddSingleton(Deed.Of<AddQuestion>(() => Texts.DidAdd))
        .AddSingleton(Deed.Of<ChangeQuestion>(() => Texts.DidChange))
        .AddSingleton(Deed.Of<RemoveQuestion>(() => Texts.DidRemove))
        .AddSingleton(Deed.Of<ArrangeQuestions>(() => Texts.DidArrange))
        .AddSingleton(Deed.Of<ChangePage>(() => Texts.DidChangePage));
}
