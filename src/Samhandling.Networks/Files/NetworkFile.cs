namespace Samhandling.Networks.Files;

/// <summary>What a network file says, before anyone decides which of its relations to study and how: the actors with their attributes, and the ties of each relation.</summary>
/// <param name="Format">How it was written.</param>
/// <param name="Ids">The actors' ids in the file's order; unique.</param>
/// <param name="Labels">A readable name for each actor where the file has one apart from the id.</param>
/// <param name="Columns">What else the file says of the actors.</param>
/// <param name="Relations">At least one; a file of one relation calls it by the file's own name for it, or "ties".</param>
public sealed record NetworkFile(
    FileFormat Format,
    IReadOnlyList<string> Ids,
    IReadOnlyList<string?> Labels,
    IReadOnlyList<Column> Columns,
    IReadOnlyList<Relation> Relations)
{
    /// <summary>In a two-mode file (who was at which event): the number of actors of the first kind, which come first. Null in an ordinary one, and in a file whose relations differ.</summary>
    public int? FirstMode => Relations.All(r => r.Actors is null && r.FirstMode == Relations[0].FirstMode) ? Relations[0].FirstMode : null;

    /// <summary>What a reader of the file should know: peculiarities that are no faults, and how the file was understood. What is peculiar about the ties says <see cref="Peculiarities"/>.</summary>
    public IReadOnlyList<FileNote> Notes { get; init; } = [];

    /// <summary>How a delimited text was understood; null in other formats.</summary>
    public TextLayout? Layout { get; init; }

    /// <summary>The file as if it held this relation alone, with the actors it is about: in a Pajek project of several networks each has its own.</summary>
    /// <param name="relation">The name of a relation of the file.</param>
    /// <exception cref="ArgumentException">The file has no relation of that name.</exception>
    /// <remarks>Cost: the actors and the relation's ties.</remarks>
    public NetworkFile Only(string relation)
    {
        var chosen = Relations.FirstOrDefault(r => string.Equals(r.Name, relation, StringComparison.Ordinal))
            ?? throw new ArgumentException($"The file has no relation '{relation}'.", nameof(relation));
        if (chosen.Actors is not { } actors) return this with { Relations = [chosen] };
        var place = new int[Ids.Count];
        for (var i = 0; i < actors.Count; i++) place[actors[i]] = i;
        return this with
        {
            Ids = [.. actors.Select(a => Ids[a])],
            Labels = [.. actors.Select(a => Labels[a])],
            Columns = [.. Columns.Select(c => c with { Values = [.. actors.Select(a => c.Values[a])] }).Where(c => c.Values.Any(v => v is not null))],
            Relations = [chosen with { Actors = null, Ties = [.. chosen.Ties.Select(t => t with { From = place[t.From], To = place[t.To] })] }],
        };
    }

    /// <summary>The file with its ties weighted by a column: the weight that Pajek and GEXF give by themselves is called "weight". A weight of 0 is no tie, a missing one counts 1; both are noted.</summary>
    /// <param name="column">One of <see cref="Relation.WeightNames"/> of each relation, in any case.</param>
    /// <returns>The file, or the fault that a relation has no such column or that a value is no number, with its line.</returns>
    /// <remarks>Cost: the ties.</remarks>
    public Reading<NetworkFile> Weighted(string column) => Weighting.By(this, column);

    /// <summary>The file with those ties alone that weigh so much or more; without weights each tie weighs 1. Actors who lose their last tie stay.</summary>
    /// <param name="weight">The threshold, in the unit of the weights: for one relation of several ask the file of <see cref="Only"/> it.</param>
    /// <remarks>Repeated ties meet it one by one. Cost: the ties.</remarks>
    public NetworkFile AtLeast(double weight) => this with
    {
        Relations = [.. Relations.Select(r => Weighting.Choose(r, [.. Enumerable.Range(0, r.Ties.Count).Where(i => r.Ties[i].Weight >= weight)]))],
    };

    /// <summary>What is peculiar about the ties of the relations: self-ties, repeated ties, actors without ties, negative weights; nothing that is not there.</summary>
    /// <remarks>Added up over the relations: ask the file of <see cref="Only"/> one. Cost: the actors and the ties.</remarks>
    public IReadOnlyList<FileNote> Peculiarities() => Weighting.Peculiarities(this);
}

/// <summary>The formats that are read and written.</summary>
public enum FileFormat
{
    /// <summary>GraphML.</summary>
    GraphML,

    /// <summary>GEXF, 1.1 to 1.3; written as 1.3.</summary>
    Gexf,

    /// <summary>Pajek; written as a network without attributes (.net).</summary>
    Pajek,

    /// <summary>Pajek's project (.paj), written with the attributes; read as <see cref="Pajek"/>.</summary>
    PajekProject,

    /// <summary>UCINET DL, in every layout; written as a list of ties.</summary>
    Dl,

    /// <summary>Delimited text, a tie a row.</summary>
    EdgeList,

    /// <summary>Delimited text, an actor a row and a column.</summary>
    Matrix,
}

/// <summary>One thing that is said of the actors (or of the ties of a relation): a value for each, in their order; null is not said.</summary>
/// <param name="Name">The heading.</param>
/// <param name="Values">As written in the file.</param>
public sealed record Column(string Name, IReadOnlyList<string?> Values);

/// <summary>How a delimited text was read, so that a person can look and correct.</summary>
/// <param name="Separator">',', ';', tab, '|' or ' ' (any white space).</param>
/// <param name="HasHeader">Whether the first line names the columns.</param>
/// <param name="Encoding">The web name of the encoding: utf-8, utf-16, utf-16BE, windows-1252 or ibm850.</param>
/// <param name="IsMatrix">Whether each line is a row of a matrix rather than a tie.</param>
public sealed record TextLayout(char Separator, bool HasHeader, string Encoding, bool IsMatrix)
{
    /// <summary>The heading of the column that says who; null is found by the heading, or the first column. Columns without a heading are called "column 1" and so on.</summary>
    public string? From { get; init; }

    /// <summary>The heading of the column that says whom; null is found by the heading, or the second column.</summary>
    public string? To { get; init; }
}
