namespace Samhandling.Surveys.Results;

/// <summary>One value of an attribute that respondents are grouped by.</summary>
/// <param name="Attribute">The attribute.</param>
/// <param name="Value">Its value; empty for those of whom it is not known.</param>
public sealed record GroupValue(string Attribute, string Value);

/// <summary>What answers are counted under.</summary>
/// <param name="Code">An option's code; a scale's step; <see cref="Chosen"/> or <see cref="NotChosen"/> of one option among many; <see cref="Other"/> for what was written instead; a band's number from 1.</param>
/// <param name="From">Of a band of numbers: its least; null for the first.</param>
/// <param name="Below">Of a band: what its numbers are less than; null for the last.</param>
public sealed record ResultColumn(string Code, decimal? From = null, decimal? Below = null)
{
    /// <summary>Codes of columns that no question gives.</summary>
    public const string Chosen = "+chosen", NotChosen = "+not", Other = "+other";
}

/// <summary>How a group has answered one item, with what may be shown.</summary>
public sealed record GroupResult
{
    /// <summary>Who they are: none for all, else one or two values.</summary>
    public required IReadOnlyList<GroupValue> Group { get; init; }

    /// <summary>How many of them answered.</summary>
    public required Cell Persons { get; init; }

    /// <summary>How many answered each, in the order of the item's columns.</summary>
    public required IReadOnlyList<Cell> Cells { get; init; }

    /// <summary>The mean of numbers, scale steps or points; null if there is none, or none may be shown: also where all gave one answer.</summary>
    public double? Mean { get; init; }

    /// <summary>The recommendation score of a scale from 0 to 10; null if there is none, or none may be shown.</summary>
    public Recommendation? Recommendation { get; init; }
}

/// <summary>How all and each group have answered one item: a question, one option of many, or a row.</summary>
/// <param name="Question">The question's code.</param>
/// <param name="Item">The option's or row's code; null for the whole question.</param>
/// <param name="Columns">What answers are counted under; none where only a mean is told (points).</param>
/// <param name="All">All who answered.</param>
/// <param name="Groups">Every group of one value, then of two of different attributes, that somebody stands in.</param>
public sealed record ItemResult(string Question, string? Item, IReadOnlyList<ResultColumn> Columns, GroupResult All, IReadOnlyList<GroupResult> Groups)
{
    /// <summary>The groups by one attribute, or by two at once, in the order of their values.</summary>
    /// <remarks>It chooses among what is decided, so no choice tells more than all of them.</remarks>
    public IEnumerable<GroupResult> By(params IReadOnlyCollection<string> attributes) =>
        Groups.Where(g => g.Group.Count == attributes.Count && g.Group.All(v => attributes.Contains(v.Attribute, StringComparer.Ordinal)));
}
