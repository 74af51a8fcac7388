using Samhandling.Surveys.Answers;

namespace Samhandling.Surveys.Reading;

/// <summary>A tie between two persons that one respondent named, as the respondent sees it.</summary>
/// <param name="From">The one's place among the named, from 0.</param>
/// <param name="To">The other's.</param>
/// <param name="Kind">What kind of tie; empty where the file tells of one kind only.</param>
/// <param name="Weight">How strong; null where nothing is said.</param>
public sealed record NamedTie(int From, int To, string Kind, double? Weight);

/// <summary>One respondent of a study of personal networks.</summary>
/// <param name="Key">What the file calls the respondent.</param>
/// <param name="Row">The line of the file, from 1; 0 where it has none.</param>
/// <param name="About">What is known of the respondent, by the file's names for it.</param>
/// <param name="Named">The named persons, in the file's order; what is known of each is a follow-up by the file's name for it. The same person named by two respondents is two here, to be matched.</param>
/// <param name="Ties">Ties among the named; a tie of weight 0 is none.</param>
public sealed record EgoNet(string Key, int Row, IReadOnlyDictionary<string, string> About, IReadOnlyList<NamedPerson> Named, IReadOnlyList<NamedTie> Ties)
{
    /// <summary>The named as the answer to a question for names.</summary>
    /// <param name="question">The question's code.</param>
    public AnswerSheet Sheet(string question) => new(new Dictionary<string, Answer>(StringComparer.Ordinal) { [question] = new() { Names = Named } });
}

/// <summary>Personal networks read from files.</summary>
/// <param name="Egos">The respondents, in the file's order.</param>
/// <param name="Faults">Every row that could not be placed, with its line and, as the column, the file's name; the rest is read.</param>
public sealed record EgoFile(IReadOnlyList<EgoNet> Egos, IReadOnlyList<ReadingFault> Faults);
