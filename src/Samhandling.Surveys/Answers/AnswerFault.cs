namespace Samhandling.Surveys.Answers;

/// <summary>What is wrong with an answer.</summary>
public enum AnswerFaultKind
{
    /// <summary>An answer is needed and there is none, or a row of it is missing.</summary>
    Missing,

    /// <summary>It is none of the options.</summary>
    NotAnOption,

    /// <summary>It is no number.</summary>
    NotANumber,

    /// <summary>It is no whole number.</summary>
    NotWhole,

    /// <summary>It is no day.</summary>
    NotADay,

    /// <summary>The number is too small.</summary>
    TooLow,

    /// <summary>The number is too great.</summary>
    TooHigh,

    /// <summary>Too few are chosen or named.</summary>
    TooFew,

    /// <summary>Too many are chosen or named.</summary>
    TooMany,

    /// <summary>There are too many letters.</summary>
    TooLong,

    /// <summary>The points do not sum to <see cref="Questionnaires.Question.PointsInAll"/>.</summary>
    WrongSum,
}

/// <summary>What is wrong with an answer, and where.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Row">The row of a matrix or of points, or the follow-up's code; null where it is the whole answer.</param>
/// <param name="Value">The bound that was passed, the sum that was given, or what was written.</param>
public sealed record AnswerFault(AnswerFaultKind Kind, string? Row = null, string? Value = null);
