using System.Globalization;
using System.Runtime.InteropServices;
using Samhandling.Networks;
using Samhandling.Networks.Files;
using Samhandling.Platform;
using Samhandling.Studies.Analysis;
using Samhandling.Studies.NetworkStudies;

namespace Samhandling.Studies.ImportReading;

/// <summary>What came of reading an import: what it holds, or why it cannot be read.</summary>
public sealed record OpenedImport(ImportContents? Contents, IReadOnlyList<FileFault> Faults);

/// <summary>Reads the files of an import as somebody chose. The same files, choices and day give the same contents.</summary>
public static class ImportReader
{
    /// <summary>The most persons of a study: what a page can reckon while somebody waits.</summary>
    public const int MostPersons = 5_000;

    /// <param name="today">Stands for the day of the round until that is said.</param>
    public static OpenedImport Read(GivenFile ties, GivenFile? people, ImportChoices choices, DateOnly today)
    {
        var faults = new List<FileFault>();
        var files = new OpenFiles(choices, faults);
        var whole = files.Ties(ties);
        var table = whole is null ? null : files.People(ties, people);
        if (whole is null || faults.Count > 0) return new(null, faults);

        var relation = whole.Relations.FirstOrDefault(r => IsNamed(r.Name, choices.Relation)) ?? whole.Relations[0];
        var file = whole.Only(relation.Name);
        if (table is not null) file = files.Take((people ?? ties).Name, table.Join(file));
        if (file is null) return new(null, faults);
        var kinds = file.FirstMode is { } first ? (first, file.Ids.Count - first) : ((int, int)?)null;
        var mode = kinds is null ? Mode.AsItIs : choices.Mode ?? Mode.First;
        if (mode is not Mode.AsItIs) file = files.Take(ties.Name, TwoMode.Project(file, second: mode is Mode.Second));
        if (file is null) return new(null, faults);
        var weights = file.Relations[0].WeightNames;
        var weight = weights.FirstOrDefault(w => IsNamed(w, choices.Weight));
        if (weight is not null) file = files.Take(ties.Name, file.Weighted(weight));
        if (file is not null) Bound(file, ties.Name, faults);
        if (file is null || faults.Count > 0) return new(null, faults);

        var columns = PersonColumns.Of(file, table?.IdColumn, choices);
        var values = PersonColumns.Values(columns, choices);
        var (persons, toLookAt, network) = Kept(file, table, columns, values, choices, choices.HeldOn ?? today, weight is not null);
        return new(new(file, persons, network)
        {
            Relations = [.. whole.Relations.Select(r => r.Name)],
            Layout = whole.Layout,
            PeopleLayout = table?.Layout,
            TieHeadings = [.. new[] { whole.Layout?.From, whole.Layout?.To }.OfType<string>(), .. relation.Columns.Select(c => c.Name)],
            WeightNames = weights,
            Weight = weight,
            Kinds = kinds,
            Mode = mode,
            Notes = [.. file.Notes, .. file.Peculiarities()],
            Columns = columns,
            Values = values,
            ToLookAt = toLookAt,
        }, []);
    }

    private static bool IsNamed(string name, string? chosen) => string.Equals(name, chosen, StringComparison.Ordinal);

    private static void Bound(NetworkFile file, string name, List<FileFault> faults)
    {
        if (file.Ids.Count > MostPersons) faults.Add(new(name, 0, Texts.TooManyPersons.With(file.Ids.Count, MostPersons)));
        if (file.Ids.FirstOrDefault(id => id.Length > NetworkPerson.TextLength) is { } id) faults.Add(new(name, 0, Texts.IdTooLong.With(id[..40], NetworkPerson.TextLength)));
    }

    private static (List<StudiedPerson>, List<RowToLookAt>, Network) Kept(
        NetworkFile file, NodeTable? table, List<PersonColumn> columns, PersonValues values, ImportChoices choices, DateOnly heldOn, bool isWeighted)
    {
        var ties = file.Relations[0].Ties.Where(t => !choices.LeaveOutNegative || t.Weight >= 0).ToList();
        var lines = Lines(file, table);
        var isOut = new bool[file.Ids.Count];
        if (choices.LeaveOutUnlisted && table?.Ids is not null) for (var i = 0; i < isOut.Length; i++) isOut[i] = lines[i] == 0;
        var network = Network(file, ties, isOut, choices.IsDirected, isWeighted);
        if (choices.LeaveOutIsolates) for (var i = 0; i < isOut.Length; i++) isOut[i] |= network.From(i).IsEmpty && network.To(i).IsEmpty;

        var (persons, toLookAt) = (new List<StudiedPerson>(), new List<RowToLookAt>());
        for (var i = 0; i < isOut.Length; i++)
        {
            if (isOut[i]) continue;
            var cells = new PersonCells(columns, values, i, heldOn);
            persons.Add(cells.Read(file.Ids[i], file.Labels[i], network, listed: table?.Ids is null || lines[i] > 0, choices.OnlyNamersAnswered));
            if (cells.ToLookAt(lines[i], file.Ids[i]) is { } row) toLookAt.Add(row);
        }

        return (persons, toLookAt, Without(network, isOut));
    }

    private static Network Network(NetworkFile file, List<Tie> ties, bool[] isOut, bool? isDirected, bool isWeighted) => Networks.Network.Build(
        file.Ids.Count, CollectionsMarshal.AsSpan(ties.FindAll(t => !isOut[t.From] && !isOut[t.To])), isDirected ?? file.Relations[0].IsDirected, isWeighted);

    private static Network Without(Network network, bool[] isOut)
    {
        var place = new int[isOut.Length];
        var kept = 0;
        for (var i = 0; i < place.Length; i++) place[i] = isOut[i] ? -1 : kept++;
        var ties = network.Ties().Select(t => t with { From = place[t.From], To = place[t.To] }).Where(t => t.From >= 0 && t.To >= 0).ToArray();
        return Networks.Network.Build(kept, ties, network.IsDirected, network.IsWeighted);
    }

    /// <summary>The row of the persons' table on which each actor stands; 0 for none.</summary>
    private static int[] Lines(NetworkFile file, NodeTable? table)
    {
        if (table is null) return new int[file.Ids.Count];
        if (table.Ids is null) return [.. Enumerable.Range(0, file.Ids.Count).Select(i => i < table.Lines.Count ? table.Lines[i] : 0)];
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < table.Ids.Count; i++) lines[Plain(table.Ids[i])] = table.Lines[i];
        return [.. file.Ids.Select(id => lines.GetValueOrDefault(Plain(id)))];
    }

    // As the library joins them: 01 is 1.
    private static string Plain(string id) => long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number.ToString(CultureInfo.InvariantCulture) : id;
}
