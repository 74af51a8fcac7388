using Samhandling.Networks.Files;
using Samhandling.Platform;
using Samhandling.Studies.NetworkStudies;

namespace Samhandling.Studies.ImportReading;

/// <summary>What came of reading an import: what it holds, or why it cannot be read.</summary>
public sealed record OpenedImport(ImportContents? Contents, IReadOnlyList<FileFault> Faults);

/// <summary>Reads the files of an import as somebody chose. The same files, choices and day give the same contents.</summary>
public sealed class ImportReader
{
    /// <summary>The most persons and ties of a study: what a page can reckon while somebody waits.</summary>
    public const int MostPersons = 5_000, MostTies = 100_000;

    private readonly GivenFile _ties;
    private readonly GivenFile? _people;
    private readonly ImportChoices _choices;
    private readonly List<FileFault> _faults = [];
    private readonly OpenFiles _files;

    private ImportReader(GivenFile ties, GivenFile? people, ImportChoices choices)
    {
        (_ties, _people, _choices) = (ties, people, choices);
        _files = new(choices, _faults);
    }

    /// <param name="today">Stands for the day of the round until that is said.</param>
    public static OpenedImport Read(GivenFile ties, GivenFile? people, ImportChoices choices, DateOnly today)
    {
        var reader = new ImportReader(ties, people, choices);
        var contents = reader.Contents(choices.HeldOn ?? today);
        return new(contents, reader._faults);
    }

    private ImportContents? Contents(DateOnly heldOn)
    {
        if (_files.Ties(_ties) is not { } whole) return null;
        var table = _files.People(_ties, _people);
        if (_faults.Count > 0) return null;
        var relation = whole.Relations.FirstOrDefault(r => IsNamed(r.Name, _choices.Relation)) ?? whole.Relations[0];
        var only = whole.Only(relation.Name);
        var kinds = only.FirstMode is { } first ? (first, only.Ids.Count - first) : ((int, int)?)null;
        var mode = kinds is null ? Mode.AsItIs : _choices.Mode ?? (PersonColumns.SayWhoAnswered(table, _choices) ? Mode.AsItIs : Mode.First);
        if (Joined(only, table, mode) is not { } joined || InMode(joined, mode) is not { } file) return null;
        var weight = file.Relations[0].WeightNames.FirstOrDefault(w => IsNamed(w, _choices.Weight));
        var weighted = weight is null ? file : _files.Take(_ties.Name, file.Weighted(weight));
        if (weighted is null || !IsBounded(weighted)) return null;

        var columns = PersonColumns.Of(weighted, table?.IdColumn, _choices);
        var values = PersonColumns.Values(columns, _choices);
        var kept = KeptPersons.Of(weighted, table, columns, values, _choices, heldOn, weight is not null);
        return new(weighted, kept.Persons, kept.Network)
        {
            Relations = [.. whole.Relations.Select(r => r.Name)],
            Layout = whole.Layout,
            PeopleLayout = table?.Layout,
            TieHeadings = [.. new[] { whole.Layout?.From, whole.Layout?.To }.OfType<string>(), .. relation.Columns.Select(c => c.Name)],
            WeightNames = file.Relations[0].WeightNames,
            Weight = weight,
            Kinds = kinds,
            Mode = mode,
            Notes = Notes(joined, weighted),
            Columns = columns,
            Values = values,
            ToLookAt = kept.ToLookAt,
        };
    }

    private NetworkFile? Joined(NetworkFile file, NodeTable? table, Mode mode)
    {
        if (mode is Mode.AsItIs) file = file with { Relations = [.. file.Relations.Select(r => r with { FirstMode = null })] };
        return table is null ? file : _files.Take((_people ?? _ties).Name, table.Join(file));
    }

    private NetworkFile? InMode(NetworkFile file, Mode mode) => mode is Mode.AsItIs ? file : _files.Take(_ties.Name, TwoMode.Project(file, second: mode is Mode.Second));

    private bool IsBounded(NetworkFile file)
    {
        if (file.Ids.Count > MostPersons) Refuse(Texts.TooManyPersons.With(file.Ids.Count, MostPersons));
        if (file.Relations[0].Ties.Count > MostTies) Refuse(Texts.TooManyTies.With(file.Relations[0].Ties.Count, MostTies));
        if (file.Ids.FirstOrDefault(id => id.Length > NetworkPerson.TextLength) is { } id) Refuse(Texts.IdTooLong.With(id[..40], NetworkPerson.TextLength));
        return _faults.Count == 0;
    }

    private void Refuse(string sentence) => _faults.Add(new(_ties.Name, 0, sentence));

    /// <summary>What the file said before and after it became one kind, each once. The two kinds are told where they are chosen.</summary>
    private static List<FileNote> Notes(NetworkFile joined, NetworkFile file)
    {
        List<FileNote> notes = [.. joined.Notes.Where(n => n.Kind is not NoteKind.TwoKinds), .. file.Notes.Where(n => n.Kind is not NoteKind.TwoKinds && !joined.Notes.Contains(n)), .. file.Peculiarities()];
        var added = notes.Find(n => n.Kind is NoteKind.AddedActors);
        if (added is not null) notes.RemoveAll(n => n.Kind is NoteKind.Isolates && n.Count == added.Count);
        return notes;
    }

    private static bool IsNamed(string name, string? chosen) => string.Equals(name, chosen, StringComparison.Ordinal);
}
