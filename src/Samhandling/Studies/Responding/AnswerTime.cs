using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Studies.Responding;

/// <summary>How long a respondent needs, so that the time that is promised is kept: own rule, to be held against real rounds.</summary>
public static class AnswerTime
{
    public static int Seconds(AskedPage page) => page.Questions.Sum(Seconds);

    private static int Seconds(Question question) => question.Kind switch
    {
        QuestionKind.Names => 120,
        QuestionKind.LongText => 60,
        QuestionKind.Points => 45,
        QuestionKind.Matrix => 8 * question.Rows.Count,
        QuestionKind.ShortText => 20,
        QuestionKind.Choices => 15,
        _ => 10,
    };
}
