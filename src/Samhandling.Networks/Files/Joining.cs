using System.Globalization;

namespace Samhandling.Networks.Files;

/// <summary>Joins attributes to a network.</summary>
internal static class Joining
{
    public static NetworkFile Join(NodeTable table, NetworkFile file)
    {
        if (table.Ids is not { } ids) return ByOrder(table, file);
        var places = file.Ids.Index().ToDictionary(a => a.Item, a => a.Index, StringComparer.Ordinal);
        var byNumber = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (index, id) in file.Ids.Index())
            if (Number(id) is { } number) byNumber.TryAdd(number, index);
        int? Place(string id) => places.TryGetValue(id, out var place) || (Number(id) is { } number && byNumber.TryGetValue(number, out place)) ? place : null;

        var owners = ids.Select(Place).ToList();
        if (ids.Count == 0 || (file.Ids.Count > 0 && owners.TrueForAll(o => o is null)))
            throw new UnreadableException(0, FaultKind.NothingMatches, FileTexts.Few(ids), FileTexts.Few(file.Ids));
        var left = ids.Where((_, i) => owners[i] is null).ToList();
        var isAdded = file.Format == FileFormat.EdgeList && file.FirstMode is null && file.Relations.All(r => r.Actors is null);
        if (isAdded)
        {
            var next = file.Ids.Count;
            for (var i = 0; i < owners.Count; i++) owners[i] ??= next++;
            file = file with { Ids = [.. file.Ids, .. left], Labels = [.. file.Labels, .. left.Select(_ => (string?)null)] };
        }

        var has = new bool[file.Ids.Count];
        foreach (var owner in owners)
            if (owner is { } place) has[place] = true;
        var without = file.Ids.Where((_, i) => !has[i]).ToList();
        List<FileNote> notes = [.. file.Notes];
        if (left.Count > 0) notes.Add(new(isAdded ? NoteKind.AddedActors : NoteKind.WithoutActor, left.Count, FileTexts.Few(left)));
        if (without.Count > 0) notes.Add(new(NoteKind.WithoutRow, without.Count, FileTexts.Few(without)));
        return Filled(table, file, owners) with { Notes = notes };
    }

    private static NetworkFile ByOrder(NodeTable table, NetworkFile file)
    {
        var rows = table.Columns.Count == 0 ? 0 : table.Columns[0].Values.Count;
        if (rows != file.Ids.Count)
            throw new UnreadableException(0, FaultKind.RowCount, rows.ToString(CultureInfo.InvariantCulture), file.Ids.Count.ToString(CultureInfo.InvariantCulture));
        if (table.Layout is not null && NamedTwice(table.Columns[0], file) is var (id, row) && id is not null)
            throw new UnreadableException(table.Lines[row], FaultKind.DeclaredTwice, id, "rows");
        return Filled(table, file, [.. Enumerable.Range(0, rows)]) with { Notes = [.. file.Notes, new(NoteKind.JoinedByOrder, rows)] };
    }

    /// <summary>A table whose first column names actors has ids after all, and one of them stands twice.</summary>
    private static (string? Id, int Row) NamedTwice(Column column, NetworkFile file)
    {
        var names = file.Ids.Where(id => Number(id) is null).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return column.Values.Index().Where(v => v.Item is not null && names.Contains(v.Item) && !seen.Add(v.Item)).Select(v => (v.Item, v.Index)).FirstOrDefault();
    }

    private static NetworkFile Filled(NodeTable table, NetworkFile file, List<int?> owners)
    {
        var columns = new List<Column>();
        foreach (var own in file.Columns)
            columns.Add(own with { Values = [.. own.Values, .. new string?[file.Ids.Count - own.Values.Count]] });
        foreach (var column in table.Columns)
        {
            var values = new string?[file.Ids.Count];
            for (var i = 0; i < owners.Count; i++)
                if (owners[i] is { } place) values[place] = column.Values[i];
            // What the table says replaces what the file says under the same heading.
            columns.RemoveAll(c => string.Equals(c.Name, column.Name, StringComparison.OrdinalIgnoreCase));
            columns.Add(new(column.Name, values));
        }

        var labels = columns.Find(c => c.Name.ToLowerInvariant() is "label" or "name" or "namn" or "navn");
        return file with { Columns = columns, Labels = labels is null ? file.Labels : [.. file.Labels.Zip(labels.Values, (own, joined) => own ?? joined)] };
    }

    /// <summary>A whole number without leading zeros; null if the id is none.</summary>
    private static string? Number(string id) => long.TryParse(id, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number.ToString(CultureInfo.InvariantCulture) : null;
}
