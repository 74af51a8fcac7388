namespace Samhandling.Networks.Files;

/// <summary>The ties of one kind, as the file gives them: self-ties and repeated ones are still there.</summary>
/// <param name="Name">What the ties are about; unique in its file.</param>
/// <param name="IsDirected">As the file says; delimited text is directed.</param>
/// <param name="Ties">Between actors by their place in <see cref="NetworkFile.Ids"/>. The weight is 1 unless <paramref name="IsWeighted"/>.</param>
/// <param name="IsWeighted">Whether the ties carry weights: a Pajek third column, a GEXF weight, or a column chosen by <see cref="NetworkFile.Weighted"/>.</param>
/// <param name="Columns">What else is said of each tie, in the order of <paramref name="Ties"/>.</param>
public sealed record Relation(string Name, bool IsDirected, IReadOnlyList<Tie> Ties, bool IsWeighted, IReadOnlyList<Column> Columns)
{
    /// <summary>Which actors of the file the relation is about, ascending, where it is not all of them; null is all.</summary>
    public IReadOnlyList<int>? Actors { get; init; }

    /// <summary>In a two-mode relation the number of its actors that are of the first kind, which come first; otherwise null.</summary>
    public int? FirstMode { get; init; }

    /// <summary>The line of each tie, from 1; empty where the format has none.</summary>
    public IReadOnlyList<int> Lines { get; init; } = [];

    /// <summary>What <see cref="NetworkFile.Weighted"/> can be asked for: "weight" if the ties carry weights, and the columns that hold numbers only.</summary>
    public IReadOnlyList<string> WeightNames => Weighting.NamesOf(this);
}
