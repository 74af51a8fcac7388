using Samhandling.Surveys.Answers;
using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Surveys.Reading;

/// <summary>Why something of another tool's survey could not be taken. What <see cref="NotTaken.Detail"/> holds stands in brackets.</summary>
public enum NotTakenReason
{
    /// <summary>There is no such kind of question here [the tool's name for it]; the question is left out.</summary>
    Kind,

    /// <summary>Its cells hold numbers or texts, not one choice a row [the tool's name for the kind]; the question is left out.</summary>
    CellsAreNotChoices,

    /// <summary>It is never shown to a respondent; it is left out.</summary>
    Hidden,

    /// <summary>It has nothing to choose among, or no rows; it is left out.</summary>
    NothingToChoose,

    /// <summary>A text that is shown by itself, and no question follows to show it with; it is left out.</summary>
    TextAlone,

    /// <summary>The condition cannot be said here, or asks for what was not taken or comes later [the condition]; the question is asked of all.</summary>
    Condition,

    /// <summary>A text by itself that is shown on a condition [the condition]; it is left out.</summary>
    ConditionalText,

    /// <summary>The text puts in an earlier answer or a reckoning [what is put in]; it stands in the text as it was.</summary>
    PutIn,

    /// <summary>Each choice could have a comment; the question is taken without.</summary>
    Comment,

    /// <summary>A setting of the question that has no counterpart [its name]; the question is taken without.</summary>
    Setting,

    /// <summary>A short question about each named person that is no choice [its name]; it is left out.</summary>
    FollowUp,

    /// <summary>A short question about each named person beyond the most there can be [its name]; it is left out.</summary>
    TooManyFollowUps,

    /// <summary>Who of the named turn to each other, as the respondent sees it [how many ties]; it is left out.</summary>
    TiesAmongNamed,
}

/// <summary>Something of another tool's survey that was not taken.</summary>
/// <param name="Question">The question's code in that tool.</param>
/// <param name="Reason">Why.</param>
/// <param name="Detail">What the reason names.</param>
public sealed record NotTaken(string Question, NotTakenReason Reason, string? Detail = null)
{
    /// <summary>Whether the whole question, or text, is left out, and not only something of it.</summary>
    public bool IsLeftOut => Reason is NotTakenReason.Kind or NotTakenReason.CellsAreNotChoices or NotTakenReason.Hidden or NotTakenReason.NothingToChoose or NotTakenReason.TextAlone or NotTakenReason.ConditionalText;
}

/// <summary>The answers of one respondent, read from a file.</summary>
/// <param name="Key">What the file calls the respondent; the row where it says nothing.</param>
/// <param name="Row">The line of the file, from 1.</param>
/// <param name="Answers">What was answered.</param>
public sealed record ReadSheet(string Key, int Row, AnswerSheet Answers);

/// <summary>Answers read from a file: those of every row without a fault, and the faults of the others.</summary>
/// <param name="Sheets">In the file's order. A row with a fault has none, so that none is half taken.</param>
/// <param name="Faults">Every fault of a row or column, in the file's order.</param>
/// <param name="PassedOver">Columns that hold no answers and were passed over: times, addresses, keys.</param>
public sealed record ReadAnswers(IReadOnlyList<ReadSheet> Sheets, IReadOnlyList<ReadingFault> Faults, IReadOnlyList<string> PassedOver);

/// <summary>Someone another tool would ask.</summary>
/// <param name="Name">First and last name.</param>
/// <param name="Email">The address; empty if there is none.</param>
/// <param name="Language">The language's tag; null if none is said.</param>
public sealed record Participant(string Name, string Email, string? Language);

/// <summary>A survey of another tool.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Questionnaire">What could be taken.</param>
/// <param name="NotTaken">What could not, in the order of the questions.</param>
/// <param name="Answers">The answers that lay with it; null if there were none.</param>
/// <param name="Participants">Those who were to be asked, if the file names them. Their keys to the other tool are not read.</param>
public sealed record SurveyFile(Translated Title, Questionnaire Questionnaire, IReadOnlyList<NotTaken> NotTaken, ReadAnswers? Answers, IReadOnlyList<Participant> Participants);
