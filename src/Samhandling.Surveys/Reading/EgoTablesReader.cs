using System.Globalization;
using System.Text.RegularExpressions;

namespace Samhandling.Surveys.Reading;

/// <summary>What a table of a study of personal networks is of.</summary>
internal enum EgoTable
{
    Egos,
    Named,
    Ties,
    Other,
}

/// <summary>Reads personal networks from tables as survey tools write them: EgoWeb, openeddi, egor, and the plain ego, alter and tie lists of R.</summary>
/// <remarks>Respondents are told by a column egoID, ego_id, puid or networkCanvasEgoUUID; the named by alterID, alter_id, Alter.Number, nameid or networkCanvasUUID; the ends of a tie by Source and Target,
/// Alter.1.Number and Alter.2.Number, nameid and targetid, alter1 and alter2, or networkCanvasSourceUUID and networkCanvasTargetUUID. The named may also lie side by side (sex.1, sex.2 …), and the ties (1 to 2, X1.to.2).</remarks>
public static partial class EgoTablesReader
{
    private static readonly string[] s_ego = ["networkCanvasEgoUUID", "egoID", "ego_id", "puid"];
    private static readonly string[] s_alter = ["networkCanvasUUID", "alterID", "alter_id", "Alter.Number", "nameid"];
    private static readonly string[] s_name = ["name", "Alter.Name", "alter_name", "alterName", "label"];
    private static readonly string[] s_from = ["networkCanvasSourceUUID", "Source", "Alter.1.Number", "nameid", "alter1"];
    private static readonly string[] s_to = ["networkCanvasTargetUUID", "Target", "Alter.2.Number", "targetid", "alter2"];
    private static readonly string[] s_weight = ["weight", "strength"];

    /// <summary>Reads one, two or three tables.</summary>
    /// <param name="egos">The respondents, one a row; with the named, or their ties, side by side in it where there is no table of them.</param>
    /// <param name="named">The named, one a row or side by side; null where they stand in the first.</param>
    /// <param name="ties">The ties among the named, one a row or side by side; null where they stand in another table, or there are none.</param>
    /// <returns>The respondents with the named and their ties, and each row that could not be placed; or why a file cannot be read.</returns>
    /// <remarks>CSV by comma, semicolon or tab; at most 50 MB each. Cost: one pass.</remarks>
    public static Outcome<EgoFile> Read(Stream egos, Stream? named = null, Stream? ties = null) => Outcome<EgoFile>.Of(() =>
    {
        DelimitedRows?[] tables = [.. ((Stream?[])[egos, named, ties]).Select(s => s is null ? null : DelimitedRows.Read(Packed.Read(s)))];
        var builder = new EgoBuilder();
        AddEgos(builder, tables[0]!, "egos");
        AddNamed(builder, tables[1] ?? tables[0]!, tables[1] is null ? "egos" : "named", isOwn: tables[1] is not null);
        if (tables[2] is { } list) AddTies(builder, list, "ties", "", isOwn: true);
        else foreach (var (table, file) in tables.Take(2).Zip(["egos", "named"])) if (table is not null) AddTies(builder, table, file, "", isOwn: false);
        return builder.File;
    });

    /// <summary>What a table is of, by its columns.</summary>
    internal static EgoTable KindOf(byte[] bytes)
    {
        var table = DelimitedRows.Read(bytes);
        return table.Find(s_to) is not null ? EgoTable.Ties : table.Find(s_alter) is not null ? EgoTable.Named : table.Find(s_ego) is not null ? EgoTable.Egos : EgoTable.Other;
    }

    internal static void AddEgos(EgoBuilder builder, DelimitedRows table, string file)
    {
        var key = table.Find(s_ego) ?? throw new UnreadableException(ReadingFaultKind.ColumnMissing, s_ego[1]);
        var sideBySide = Wide(table).SelectMany(w => w.Columns).ToHashSet();
        var about = table.Heading.Index().Where(h => h.Index != key && h.Item.Length > 0 && !sideBySide.Contains(h.Index) && Pair(h.Item) is null && !IsKeyAgain(table, h.Item, key)).ToList();
        foreach (var row in table.Rows) builder.AddEgo(DelimitedRows.Cell(row, key), row.Line, file, Attributes(row, about));
    }

    internal static void AddNamed(EgoBuilder builder, DelimitedRows table, string file, bool isOwn, string? kind = null)
    {
        var (ego, alter, name) = (table.Find(s_ego), table.Find(s_alter), table.Find(s_name));
        if (isOwn && alter is not null)
        {
            var about = table.Heading.Index().Where(h => h.Item.Length > 0 && h.Index != ego && h.Index != alter && h.Index != name && h.Item is not "nodeID").ToList();
            foreach (var row in table.Rows)
            {
                var attributes = Attributes(row, about);
                if (kind is { Length: > 0 }) attributes["type"] = kind;
                builder.AddNamed(DelimitedRows.Cell(row, ego), DelimitedRows.Cell(row, alter), DelimitedRows.Cell(row, name), row.Line, file, attributes);
            }
            return;
        }

        var wide = Wide(table);
        if (wide.Count == 0 && isOwn) throw new UnreadableException(ReadingFaultKind.ColumnMissing, s_alter[1]);
        foreach (var row in table.Rows)
        {
            foreach (var (number, columns) in wide)
            {
                var cells = columns.Select(c => (Name: Ended(table.Heading[c])!.Value.Name, Cell: Known(DelimitedRows.Cell(row, c)))).Where(c => c.Cell.Length > 0).DistinctBy(c => c.Name, StringComparer.OrdinalIgnoreCase).ToList();
                if (cells.Count == 0) continue;
                var key = cells.Find(c => s_alter.Contains(c.Name, StringComparer.OrdinalIgnoreCase)).Cell ?? number.ToString(CultureInfo.InvariantCulture);
                builder.AddNamed(DelimitedRows.Cell(row, ego), key, "", row.Line, file, cells.Where(c => !s_alter.Contains(c.Name, StringComparer.OrdinalIgnoreCase)).ToDictionary(c => c.Name, c => c.Cell, StringComparer.Ordinal));
            }
        }
    }

    internal static void AddTies(EgoBuilder builder, DelimitedRows table, string file, string kind, bool isOwn)
    {
        // A file of ties side by side may have no other key than the numbers of its rows.
        var (ego, from, to, weight, type) = (table.Find(s_ego) ?? table.Find(""), table.Find(s_from), table.Find(s_to), table.Find(s_weight), table.Find("type"));
        if (isOwn && from is not null && to is not null)
        {
            foreach (var row in table.Rows)
                builder.AddTie(DelimitedRows.Cell(row, ego), DelimitedRows.Cell(row, from), DelimitedRows.Cell(row, to), kind.Length > 0 ? kind : DelimitedRows.Cell(row, type), Known(DelimitedRows.Cell(row, weight)), row.Line, file);
            return;
        }

        var pairs = table.Heading.Index().Select(h => (h.Index, Pair: Pair(h.Item))).Where(p => p.Pair is not null).ToList();
        if (pairs.Count == 0 && isOwn) throw new UnreadableException(ReadingFaultKind.ColumnMissing, s_from[1]);
        foreach (var row in table.Rows)
            foreach (var (column, pair) in pairs)
                if (Known(DelimitedRows.Cell(row, column)) is { Length: > 0 } strength && strength is not "0")
                    builder.AddTieByPlace(DelimitedRows.Cell(row, ego), pair!.Value.From, pair.Value.To, strength, row.Line, file);
    }

    /// <summary>The columns of each named person who lie side by side: what is there with the numbers 1 and 2.</summary>
    private static List<(int Number, List<int> Columns)> Wide(DelimitedRows table)
    {
        var ended = table.Heading.Index().Select(h => (h.Index, Ended: Ended(h.Item))).Where(e => e.Ended is not null).Select(e => (e.Index, e.Ended!.Value.Name, e.Ended.Value.Number)).ToList();
        var names = ended.Where(e => e.Number == 1).Select(e => e.Name).Intersect(ended.Where(e => e.Number == 2).Select(e => e.Name), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        return [.. ended.Where(e => names.Contains(e.Name)).GroupBy(e => e.Number).OrderBy(g => g.Key).Select(g => (g.Key, g.Select(e => e.Index).ToList()))];
    }

    /// <summary>R writes the key again, with .1, when it joins tables.</summary>
    private static bool IsKeyAgain(DelimitedRows table, string name, int key) => Ended(name) is { Number: 1 } ended && string.Equals(ended.Name, table.Heading[key], StringComparison.OrdinalIgnoreCase);

    private static Dictionary<string, string> Attributes(DelimitedRow row, List<(int Index, string Item)> columns)
    {
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (at, name) in columns) if (Known(DelimitedRows.Cell(row, at)) is { Length: > 0 } value) attributes[name] = value;
        return attributes;
    }

    /// <summary>R writes what is not there as NA.</summary>
    private static string Known(string cell) => cell is "NA" ? "" : cell;

    private static (string Name, int Number)? Ended(string heading) => End().Match(heading) is { Success: true } match && int.TryParse(match.Groups["number"].Value, CultureInfo.InvariantCulture, out var number) ? (match.Groups["name"].Value, number) : null;

    private static (int From, int To)? Pair(string heading) => PairOf().Match(heading) is { Success: true } match
        && int.TryParse(match.Groups["from"].Value, CultureInfo.InvariantCulture, out var from) && int.TryParse(match.Groups["to"].Value, CultureInfo.InvariantCulture, out var to) ? (from, to) : null;

    [GeneratedRegex(@"^(?<name>.*\D)[._](?<number>[0-9]{1,4})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex End();

    [GeneratedRegex(@"^X?(?<from>[0-9]{1,4})[ .]to[ .](?<to>[0-9]{1,4})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PairOf();
}
