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
    /// <summary>In a two-mode file (who was at which event): the number of actors of the first kind, which come first. Null in an ordinary one.</summary>
    public int? FirstMode { get; init; }

    /// <summary>What a reader of the file should know: peculiarities that are no faults, and how the file was understood.</summary>
    public IReadOnlyList<FileNote> Notes { get; init; } = [];

    /// <summary>How a delimited text was understood; null in other formats.</summary>
    public TextLayout? Layout { get; init; }
}

/// <summary>The formats that are read and written.</summary>
public enum FileFormat
{
    /// <summary>GraphML.</summary>
    GraphML,

    /// <summary>GEXF, 1.1 to 1.3.</summary>
    Gexf,

    /// <summary>Pajek network or project.</summary>
    Pajek,

    /// <summary>Delimited text, a tie a row.</summary>
    EdgeList,

    /// <summary>Delimited text, an actor a row and a column.</summary>
    Matrix,
}

/// <summary>One thing that is said of the actors (or of the ties of a relation): a value for each, in their order; null is not said.</summary>
/// <param name="Name">The heading.</param>
/// <param name="Values">As written in the file.</param>
public sealed record Column(string Name, IReadOnlyList<string?> Values);

/// <summary>The ties of one kind, as the file gives them: self-ties and repeated ones are still there.</summary>
/// <param name="Name">What the ties are about.</param>
/// <param name="IsDirected">As the file says; delimited text is directed.</param>
/// <param name="Ties">Between actors by their place in <see cref="NetworkFile.Ids"/>. The weight is 1 unless <paramref name="IsWeighted"/>.</param>
/// <param name="IsWeighted">Whether the file gives weights by itself (a Pajek third column, a GEXF weight). Delimited columns are chosen by name from <paramref name="Columns"/>.</param>
/// <param name="Columns">What else is said of each tie, in the order of <paramref name="Ties"/>.</param>
public sealed record Relation(string Name, bool IsDirected, IReadOnlyList<Tie> Ties, bool IsWeighted, IReadOnlyList<Column> Columns);

/// <summary>How a delimited text was read, so that a person can look and correct.</summary>
/// <param name="Separator">',', ';', tab, '|' or ' ' (any white space).</param>
/// <param name="HasHeader">Whether the first line names the columns.</param>
/// <param name="Encoding">The web name of the encoding: utf-8, utf-16, iso-8859-1 or windows-1252.</param>
/// <param name="IsMatrix">Whether each line is a row of a matrix rather than a tie.</param>
public sealed record TextLayout(char Separator, bool HasHeader, string Encoding, bool IsMatrix);
