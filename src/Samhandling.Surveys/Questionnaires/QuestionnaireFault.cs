namespace Samhandling.Surveys.Questionnaires;

/// <summary>What can be wrong with a questionnaire. What <see cref="QuestionnaireFault.Detail"/> holds stands in brackets.</summary>
public enum QuestionnaireFaultKind
{
    /// <summary>It asks nothing.</summary>
    NoQuestion,

    /// <summary>It asks too much [the most questions].</summary>
    TooManyQuestions,

    /// <summary>It is offered in no language.</summary>
    NoLanguage,

    /// <summary>A language is given twice [its tag].</summary>
    LanguageDoubled,

    /// <summary>A page has no question [the page's number, from 1].</summary>
    EmptyPage,

    /// <summary>A question's code is no letter followed by letters, digits and _, or is too long [the code].</summary>
    CodeMalformed,

    /// <summary>Two questions have one code [the code].</summary>
    CodeDoubled,

    /// <summary>A condition asks for a question that is not there [its code].</summary>
    ConditionOnUnknown,

    /// <summary>A condition asks for a question that is asked later, or for its own [its code].</summary>
    ConditionOnLater,

    /// <summary>A condition holds an answer against something it cannot be: an option that is not there, or no number [question and value, with a space between].</summary>
    ConditionOnImpossible,

    /// <summary>There are too few options to choose among [the fewest].</summary>
    TooFewOptions,

    /// <summary>There are too many options or rows [the most].</summary>
    TooManyOptions,

    /// <summary>A matrix, or points, have no rows.</summary>
    NoRows,

    /// <summary>An option's or a row's code has other than letters, digits, _ and -, or is too long [the code].</summary>
    OptionMalformed,

    /// <summary>Two options, or two rows, have one code [the code].</summary>
    OptionDoubled,

    /// <summary>A scale lacks its ends, or has too many steps [the most steps].</summary>
    ScaleWithoutEnds,

    /// <summary>The least is not below the greatest [both, with a space between].</summary>
    BoundsReversed,

    /// <summary>More choices are asked for than there are options [the options].</summary>
    BoundsBeyondOptions,

    /// <summary>A question for names does not say how they are named, or another question does.</summary>
    NamingMisplaced,

    /// <summary>A short question about each named person is no choice, or has a condition [its code].</summary>
    FollowUpUnfit,

    /// <summary>Too many short questions are asked about each person [the most].</summary>
    TooManyFollowUps,
}

/// <summary>One fault of a questionnaire.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Question">The question's code; null where it is about the whole or a page.</param>
/// <param name="Detail">What the kind names.</param>
public sealed record QuestionnaireFault(QuestionnaireFaultKind Kind, string? Question = null, string? Detail = null);

/// <summary>Which text of a questionnaire.</summary>
public enum TextPart
{
    /// <summary>What stands before the first question.</summary>
    Introduction,

    /// <summary>What is said at the end.</summary>
    Thanks,

    /// <summary>A page's title.</summary>
    PageTitle,

    /// <summary>What is asked.</summary>
    Question,

    /// <summary>How to answer.</summary>
    Help,

    /// <summary>An option.</summary>
    Option,

    /// <summary>A row.</summary>
    Row,

    /// <summary>What the least step of a scale means.</summary>
    LeastStep,

    /// <summary>What the greatest step means.</summary>
    GreatestStep,
}

/// <summary>A text that is not there in a language the questionnaire is offered in.</summary>
/// <param name="Language">The language's tag.</param>
/// <param name="Part">Which text.</param>
/// <param name="Question">The question's code; null where it is no question's.</param>
/// <param name="Detail">The option's or row's code, or the page's number from 1.</param>
public sealed record MissingText(string Language, TextPart Part, string? Question = null, string? Detail = null);
