using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Studies.Rounds;

/// <summary>The questions of a <see cref="Round"/> as they stood when an answer was given. Changed after the first answer, they become a new edition; answers tell which they are to.</summary>
public sealed class QuestionnaireEdition
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RoundId { get; init; }

    /// <summary>From 1; the highest is in use.</summary>
    public required int Number { get; init; }

    /// <summary>The questionnaire, as it writes itself.</summary>
    public string Content { get; private set; } = "";
    public required DateTime MadeAt { get; init; }

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    public static QuestionnaireEdition Of(Guid roundId, int number, Questionnaire questionnaire, DateTime now) =>
        new() { RoundId = roundId, Number = number, MadeAt = now, Content = questionnaire.ToJson() };

    public Questionnaire Questionnaire() => Surveys.Questionnaires.Questionnaire.FromJson(Content);

    public void Write(Questionnaire questionnaire)
    {
        Content = questionnaire.ToJson();
        Version++;
    }
}
