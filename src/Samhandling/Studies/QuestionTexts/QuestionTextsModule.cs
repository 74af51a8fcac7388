using Samhandling.Platform;
using Samhandling.Platform.Audit;

namespace Samhandling.Studies.QuestionTexts;

/// <summary>The table of contents of a questionnaire's languages, and of seeing it as who answers does.</summary>
public static class QuestionTextsModule
{
    public static IServiceCollection AddQuestionTexts(this IServiceCollection services) => services
        .AddUseCase<DescribeQuestionnaire>()
        .AddUseCase<TranslateQuestions>()
        .AddSingleton(Deed.Of<DescribeQuestionnaire>(() => Texts.DidDescribe))
        .AddSingleton(Deed.Of<TranslateQuestions>(() => Texts.DidTranslate));
}
