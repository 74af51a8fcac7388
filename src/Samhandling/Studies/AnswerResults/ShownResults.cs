using Samhandling.Studies.Rounds;
using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Studies.AnswerResults;

/// <summary>All that a page or a file may tell of a round's answers to its visitor.</summary>
public sealed class ShownResults
{
    public required Round Round { get; init; }
    public required RoundState State { get; init; }
    public required Questionnaire Questionnaire { get; init; }
    public required int Asked { get; init; }
    public required int Answered { get; init; }
    public required int Declined { get; init; }

    /// <summary>How many of those who answered the figures count.</summary>
    public required int Counted { get; init; }

    /// <summary>Null while too few have answered.</summary>
    public required ToldFigures? Figures { get; init; }

    /// <summary>What was written, by question, null where too few wrote; null as a whole for who may not read it.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>?>? Written { get; init; }

    /// <summary>Names of municipalities by key.</summary>
    public required IReadOnlyDictionary<string, string> Places { get; init; }

    public string Title => $"{Round.Study!.Title}, {Round.Name}";

    /// <summary>What the address asks to be grouped by; null where that is nothing, or is not told.</summary>
    public string? By(string? asked) => Figures is { IsByGroup: true } ? Grouping.All.FirstOrDefault(by => by.Equals(asked, StringComparison.Ordinal)) : null;

    public IReadOnlyList<ToldItem> Of(Question question) => Figures?.Questions.GetValueOrDefault(question.Code) ?? [];

    /// <summary>Whether something is written in answer to it.</summary>
    public static bool IsWritten(Question question) => question.AllowsOther || question.Kind is QuestionKind.ShortText or QuestionKind.LongText;
}
