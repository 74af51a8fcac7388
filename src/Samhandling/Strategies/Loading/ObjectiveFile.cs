using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Search;
using Samhandling.Platform.Tables;
using Samhandling.Strategies.Objectives;

namespace Samhandling.Strategies.Loading;

/// <summary>An objective as a row of a table says it.</summary>
/// <param name="Row">The row in the file, from 1.</param>
/// <param name="Above">The number of the objective it is a part of; null for one of the document's own.</param>
public sealed record ObjectiveRow(int Row, string? Number, string Text, string? Above);

/// <summary>Reads a document's objectives from a table, a row each: a column of texts, and if they have them a column of numbers and one that says what each is a part of. Shape: docs/formats.md.</summary>
internal static class ObjectiveFile
{
    private const int FaultsTold = 10;

    private static readonly string[] s_number = ["number", "no", "nr", "nummer", "code", "kod", "kode", "id"];
    private static readonly string[] s_text = ["text", "objective", "goal", "target", "title", "mal", "titel", "tittel", "delmal", "tekst", "indicator", "indikator", "indikatornavn"];
    private static readonly string[] s_above = ["part of", "del av", "ingar i", "inngar i", "parent", "below", "under"];

    /// <summary>All rows, or why none: each row that cannot be read, with what to do about it.</summary>
    /// <param name="there">The numbers that the document has already.</param>
    public static Result<IReadOnlyList<ObjectiveRow>> Read(string name, byte[] bytes, IEnumerable<string> there)
    {
        if (!TableFile.Read(name, bytes).Try(out var tables, out var refusal)) return refusal;
        if (tables.FirstOrDefault(t => ColumnOf(t.Lines[0], s_text) is not null) is not { } table) return new Refusal("", Texts.NoTextColumn.With(string.Join(", ", tables[0].Lines[0].Cells)));
        var (text, number, above) = (ColumnOf(table.Lines[0], s_text)!.Value, ColumnOf(table.Lines[0], s_number), ColumnOf(table.Lines[0], s_above));
        var (known, rows, faults) = (there.ToHashSet(StringComparer.OrdinalIgnoreCase), new List<ObjectiveRow>(), new List<string>());
        foreach (var line in table.Lines.Skip(1))
        {
            var row = new ObjectiveRow(line.Number, Cell(line, number)?.TrimEnd('.', ')', ':'), Cell(line, text) ?? "", Cell(line, above)?.TrimEnd('.', ')', ':'));
            if (Fault(row, known) is { } fault)
            {
                faults.Add(fault);
                continue;
            }
            rows.Add(row.Above is null ? row with { Above = Nearest(row.Number, known) } : row);
            if (row.Number is not null) known.Add(row.Number);
        }

        if (faults.Count > 0) return new Refusal("", string.Join(' ', [.. faults.Take(FaultsTold), .. faults.Count > FaultsTold ? [Texts.AndMore.With(faults.Count - FaultsTold)] : Array.Empty<string>()]));
        return rows.Count == 0 ? new Refusal("", Texts.NoRows) : rows;
    }

    private static string? Fault(ObjectiveRow row, HashSet<string> known) => row switch
    {
        { Text.Length: 0 } => Texts.RowWithoutText.With(row.Row),
        { Text.Length: > Objective.TextLength } => Texts.RowIsTooLong.With(row.Row, Objective.TextLength),
        { Number.Length: > Objective.NumberLength } => Texts.NumberIsTooLong.With(row.Row, Objective.NumberLength),
        { Number: { } number } when known.Contains(number) => Texts.NumberIsThere.With(row.Row, number),
        { Above: { } above } when !known.Contains(above) => Texts.NothingAbove.With(row.Row, above),
        _ => null,
    };

    /// <summary>"1.2.1" is a part of "1.2" or, where there is none, of "1".</summary>
    private static string? Nearest(string? number, HashSet<string> known)
    {
        for (var at = number?.LastIndexOf('.') ?? -1; at > 0; at = number!.LastIndexOf('.', at - 1))
            if (known.Contains(number![..at])) return number[..at];
        return null;
    }

    private static int? ColumnOf(TableLine headings, string[] names) =>
        headings.Cells.Index().Where(c => names.Contains(SoughtWords.Fold(c.Item), StringComparer.Ordinal)).Select(c => (int?)c.Index).FirstOrDefault();

    private static string? Cell(TableLine line, int? column) => column is { } c && c < line.Cells.Count ? Names.Clean(line.Cells[c]) : null;
}
