namespace Samhandling.Surveys.Questionnaires;

/// <summary>What an answer to a question is.</summary>
public enum QuestionKind
{
    /// <summary>One of the options.</summary>
    Choice,

    /// <summary>Any of the options.</summary>
    Choices,

    /// <summary>A whole number from <see cref="Question.Least"/> to <see cref="Question.Most"/>, both with a word at the end: 0–10 to recommend, 1–5 to agree.</summary>
    Scale,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A line of text.</summary>
    ShortText,

    /// <summary>Some lines of text.</summary>
    LongText,

    /// <summary>One of the options for each of the rows.</summary>
    Matrix,

    /// <summary>Points given to the rows, which sum to <see cref="Question.PointsInAll"/>.</summary>
    Points,

    /// <summary>Persons who are named: the name generator of a network study.</summary>
    Names,
}

/// <summary>Something to choose, or a row of a matrix, or what points are given to.</summary>
/// <param name="Code">What the answer holds; unique among its question's.</param>
/// <param name="Text">What is read.</param>
public sealed record Option(string Code, Translated Text);

/// <summary>How persons are named (domain.md A.1).</summary>
public enum NamingWay
{
    /// <summary>From memory: a name is written, and the register suggests.</summary>
    Free,

    /// <summary>Ticked in a list of those who are asked.</summary>
    Roster,

    /// <summary>Ticked in the list, and others written.</summary>
    RosterAndOther,
}

/// <summary>How a question asks for persons.</summary>
/// <param name="Way">From memory, by a list, or both.</param>
/// <param name="FollowUps">Short questions about each who is named: <see cref="QuestionKind.Choice"/> only.</param>
public sealed record Naming(NamingWay Way, IReadOnlyList<Question> FollowUps);

/// <summary>One question of a <see cref="Questionnaire"/>.</summary>
public sealed record Question
{
    /// <summary>What <see cref="QuestionKind.Points"/> sum to.</summary>
    public const int PointsInAll = 100;

    /// <summary>How many an answer holds at most, where the question says nothing: names, letters of a name, of a line and of a text.</summary>
    public const int MostNames = 50, MostOfName = 200, MostOfLine = 500, MostOfText = 5000;

    /// <summary>What answers are kept under: a letter, then letters, digits and _; unique in the questionnaire.</summary>
    public required string Code { get; init; }

    /// <summary>What an answer is.</summary>
    public required QuestionKind Kind { get; init; }

    /// <summary>What is asked.</summary>
    public required Translated Text { get; init; }

    /// <summary>How to answer, or what is meant.</summary>
    public Translated? Help { get; init; }

    /// <summary>Whether one who is asked it cannot go on without answering. Rather not: whoever must answer, leaves.</summary>
    public bool IsRequired { get; init; }

    /// <summary>When it is asked; always if null.</summary>
    public Condition? AskedIf { get; init; }

    /// <summary>What to choose among, in order; the columns of a matrix.</summary>
    public IReadOnlyList<Option> Options { get; init; } = [];

    /// <summary>The rows of a matrix, or what points are given to.</summary>
    public IReadOnlyList<Option> Rows { get; init; } = [];

    /// <summary>Whether something else than the options can be written.</summary>
    public bool AllowsOther { get; init; }

    /// <summary>The least number or scale step; the fewest choices or names. None if null.</summary>
    public int? Least { get; init; }

    /// <summary>The greatest number or scale step; the most choices, names or letters. None if null.</summary>
    public int? Most { get; init; }

    /// <summary>What the least step of a scale means.</summary>
    public Translated? LeastText { get; init; }

    /// <summary>What the greatest step of a scale means.</summary>
    public Translated? MostText { get; init; }

    /// <summary>Whether that all gave one answer must not be told, as it says what each answered.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>How persons are named; for <see cref="QuestionKind.Names"/> only.</summary>
    public Naming? Naming { get; init; }
}
