using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Samhandling.Surveys.Reading;

/// <summary>One row of a delimited text.</summary>
/// <param name="Line">The line on which it begins, from 1.</param>
/// <param name="Cells">Its cells.</param>
internal sealed record DelimitedRow(int Line, IReadOnlyList<string> Cells);

/// <summary>A delimited text cut into a heading and rows, as RFC 4180 says; by comma, semicolon or tab, whichever the heading has most of.</summary>
internal sealed class DelimitedRows
{
    private const int MostRows = 100_000, MostColumns = 5000;

    private DelimitedRows(IReadOnlyList<string> heading, IReadOnlyList<DelimitedRow> rows) => (Heading, Rows) = (heading, rows);

    public IReadOnlyList<string> Heading { get; }

    public IReadOnlyList<DelimitedRow> Rows { get; }

    public static DelimitedRows Read(byte[] bytes)
    {
        var text = Decode(bytes);
        if (text.Contains('\0', StringComparison.Ordinal)) throw new UnreadableException(ReadingFaultKind.NotText);
        if (text.Length == 0) throw new UnreadableException(ReadingFaultKind.Empty);
        var first = text.AsSpan(0, text.IndexOfAny(['\n', '\r']) is >= 0 and var end ? end : text.Length);
        var separator = Most(first);
        var rows = Cut(text, separator).Where(r => r.Cells.Any(c => c.Length > 0)).ToList();
        if (rows.Count == 0) throw new UnreadableException(ReadingFaultKind.Empty);
        if (rows[0].Cells.Count > MostColumns) throw new UnreadableException(ReadingFaultKind.TooMany, Say(MostColumns));
        return new(rows[0].Cells, rows[1..]);
    }

    /// <summary>A list of these columns of every row, or null for one that is not there.</summary>
    public int? Find(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            for (var c = 0; c < Heading.Count; c++)
                if (string.Equals(Heading[c], name, StringComparison.OrdinalIgnoreCase)) return c;
        return null;
    }

    public static string Cell(DelimitedRow row, int? column) => column is { } c && c < row.Cells.Count ? row.Cells[c] : "";

    private static char Most(ReadOnlySpan<char> line)
    {
        var (commas, semicolons, tabs) = (line.Count(','), line.Count(';'), line.Count('\t'));
        return tabs > commas && tabs > semicolons ? '\t' : semicolons > commas ? ';' : ',';
    }

    private static string Decode(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble)) return Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3);
        if (bytes.AsSpan().StartsWith(Encoding.Unicode.Preamble)) return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
    }

    private static IEnumerable<DelimitedRow> Cut(string text, char separator)
    {
        var (at, line, count) = (0, 1, 0);
        while (at < text.Length)
        {
            if (++count > MostRows) throw new UnreadableException(ReadingFaultKind.TooMany, Say(MostRows), line);
            var (began, cells) = (line, new List<string>());
            do cells.Add(Cell(text, separator, ref at, ref line));
            while (at < text.Length && text[at++] == separator);
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n') at++;
            line++;
            yield return new(began, cells);
        }
    }

    /// <summary>Cuts one cell and stops at what ends it: a separator, a line's end or the text's.</summary>
    private static string Cell(string text, char separator, ref int at, ref int line)
    {
        if (at < text.Length && text[at] == '"') return Quoted(text, separator, ref at, ref line);
        var end = at;
        while (end < text.Length && text[end] != separator && text[end] is not ('\n' or '\r')) end++;
        var cell = text[at..end].Trim();
        at = end;
        return Bare(cell);
    }

    private static string Quoted(string text, char separator, ref int at, ref int line)
    {
        var (began, cell) = (line, new StringBuilder());
        for (at++; at < text.Length; at++)
        {
            if (text[at] == '\n') line++;
            if (text[at] != '"') cell.Append(text[at]);
            else if (at + 1 < text.Length && text[at + 1] == '"') cell.Append(text[at++]);
            else break;
        }

        if (at == text.Length) throw new UnreadableException(ReadingFaultKind.OpenQuote, row: began);
        for (at++; at < text.Length && text[at] != separator && text[at] is not ('\n' or '\r'); at++) cell.Append(text[at]);
        return Bare(cell.ToString().Trim());
    }

    /// <summary>Without the apostrophe that keeps a spreadsheet from taking a text for a formula.</summary>
    private static string Bare(string cell) => cell is ['\'', '=' or '+' or '-' or '@' or '\t', ..] ? cell[1..] : cell;

    private static string Say(int number) => number.ToString(CultureInfo.InvariantCulture);
}
