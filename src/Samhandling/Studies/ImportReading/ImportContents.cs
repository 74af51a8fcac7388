using Samhandling.Networks;
using Samhandling.Networks.Files;
using Samhandling.Studies.Analysis;

namespace Samhandling.Studies.ImportReading;

/// <summary>What an import holds, read as chosen: what the preview shows is what is kept.</summary>
/// <param name="File">The chosen relation with what is said of the persons, all of them.</param>
/// <param name="Persons">Those who are kept, in the order of the network.</param>
/// <param name="Network">Who named whom among them.</param>
public sealed record ImportContents(NetworkFile File, IReadOnlyList<StudiedPerson> Persons, Network Network)
{
    /// <summary>The names of all relations in the file.</summary>
    public required IReadOnlyList<string> Relations { get; init; }

    /// <summary>How the ties were read; null where they are no text.</summary>
    public TextLayout? Layout { get; init; }

    /// <summary>How the persons' own table was read; null without one, and where it is no text.</summary>
    public TextLayout? PeopleLayout { get; init; }

    /// <summary>The headings that could say who and whom.</summary>
    public required IReadOnlyList<string> TieHeadings { get; init; }

    /// <summary>What can be taken for the weight of a tie, and what is.</summary>
    public required IReadOnlyList<string> WeightNames { get; init; }
    public string? Weight { get; init; }

    /// <summary>How many there are of each kind in a network of two; null in an ordinary one.</summary>
    public (int First, int Second)? Kinds { get; init; }
    public Mode Mode { get; init; }
    public required IReadOnlyList<FileNote> Notes { get; init; }
    public required IReadOnlyList<PersonColumn> Columns { get; init; }
    public required PersonValues Values { get; init; }
    public required IReadOnlyList<RowToLookAt> ToLookAt { get; init; }

    public int OnlyNamed => Persons.Count(p => p.Standing is Standing.OnlyNamed);

    public int NegativeTies => Count(NoteKind.NegativeWeights);

    public int Count(NoteKind kind) => Notes.Where(n => n.Kind == kind).Sum(n => n.Count);

    public bool Says(Meaning meaning) => Columns.Any(c => c.Meaning == meaning);
}

/// <summary>The different values of the columns that sort persons, the most common first, and what each is taken for.</summary>
/// <param name="Municipalities">True for the one that is studied.</param>
public sealed record PersonValues(
    IReadOnlyList<ValueCount<Sector>> Sectors, IReadOnlyList<ValueCount<Standing>> Standings, IReadOnlyList<ValueCount<bool>> Loci, IReadOnlyList<ValueCount<bool>> Municipalities)
{
    public string? Home => Municipalities.FirstOrDefault(m => m.As is true)?.Value;
}

/// <summary>A value, how many persons have it, and what it is taken for; null is for nothing that is known.</summary>
public sealed record ValueCount<T>(string Value, int Count, T? As) where T : struct;

/// <summary>A column of the persons and what it is taken for.</summary>
/// <param name="Values">In the order of the file's actors.</param>
public sealed record PersonColumn(string Name, Meaning Meaning, IReadOnlyList<string?> Values)
{
    public IEnumerable<string> Examples => Values.OfType<string>().Distinct(StringComparer.Ordinal).Take(3);
}

/// <summary>A row of the persons with a cell that says nothing as it stands.</summary>
/// <param name="Line">From 1; 0 where the file has no rows.</param>
public sealed record RowToLookAt(int Line, string Id, IReadOnlyList<CellToLookAt> Cells);

/// <summary>A cell of such a row; the remedy stands at the cells that need one.</summary>
public sealed record CellToLookAt(PersonColumn Column, string? Value, string? Remedy);
