using System.Text;

namespace Samhandling.Platform.Tables;

/// <summary>A row of a table with its line in the file, from 1. An empty cell is empty text.</summary>
public sealed record TableLine(int Number, IReadOnlyList<string> Cells);

/// <summary>A table as it was given: text with separators, or a sheet of a workbook. Rows that hold nothing are left out.</summary>
public sealed record TableFile(string Name, IReadOnlyList<TableLine> Lines)
{
    private const int LongestCell = 100_000;

    private static readonly char[] s_separators = [';', '\t', ',', '|'];
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Windows-1252 is not among the encodings that come by themselves.
    static TableFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <returns>The tables, one for each sheet that holds anything; refused if there is none, or if the file is no table.</returns>
    public static Result<IReadOnlyList<TableFile>> Read(string name, byte[] bytes)
    {
        if (Workbook.Is(bytes))
        {
            if (!Workbook.Read(bytes).Try(out var sheets, out var refusal)) return refusal;
            return Held([.. sheets.Select(sheet => Of(sheet.Name, sheet.Rows.Select((row, i) => new TableLine(i + 1, [.. row.Select(cell => Plain(cell ?? ""))]))))]);
        }
        if (Decoded(bytes) is not { } text) return new Refusal("", Texts.NotText);
        var first = text.AsSpan(0, Math.Max(0, text.IndexOf('\n', StringComparison.Ordinal) is var end and > 0 ? end : text.Length)).ToString();
        var separator = s_separators.MaxBy(c => first.Count(sign => sign == c));
        return Cut(text, separator) is { } lines ? Held([Of(name, lines)]) : new Refusal("", Texts.QuoteNotClosed);
    }

    private static Result<IReadOnlyList<TableFile>> Held(TableFile[] tables) =>
        tables.Where(table => table.Lines.Count > 0).ToList() is { Count: > 0 } held ? held : new Refusal("", Texts.NothingInTable);

    private static TableFile Of(string name, IEnumerable<TableLine> lines) => new(name, [.. lines.Where(line => line.Cells.Any(cell => cell.Length > 0))]);

    private static string? Decoded(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith(Encoding.Unicode.Preamble)) return Encoding.Unicode.GetString(bytes.AsSpan(2));
        if (bytes.Contains((byte)0)) return null;
        try
        {
            return s_utf8.GetString(bytes.AsSpan(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0));
        }
        catch (DecoderFallbackException)
        {
            return Encoding.GetEncoding(1252).GetString(bytes);
        }
    }

    /// <summary>Cuts as RFC 4180 says, with any line ends. Null if a quote is not closed.</summary>
    private static List<TableLine>? Cut(string text, char separator)
    {
        var (lines, cells, cell) = (new List<TableLine>(), new List<string>(), new StringBuilder());
        var (line, begun, isQuoted) = (1, 1, false);
        for (var i = 0; i < text.Length; i++)
        {
            var sign = text[i];
            if (sign == '\n') line++;
            if (isQuoted)
            {
                if (sign != '"') cell.Append(sign);
                else if (i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[i++]);
                else isQuoted = false;
                if (cell.Length > LongestCell) return null;
            }
            else if (sign == '"' && cell.Length == 0) isQuoted = true;
            else if (sign == separator) EndCell();
            else if (sign == '\n') EndLine();
            else if (sign != '\r') cell.Append(sign);
        }
        if (isQuoted) return null;
        if (cell.Length > 0 || cells.Count > 0) EndLine();
        return lines;

        void EndCell()
        {
            cells.Add(Plain(cell.ToString()));
            cell.Clear();
        }

        void EndLine()
        {
            EndCell();
            lines.Add(new(begun, [.. cells]));
            cells.Clear();
            begun = line;
        }
    }

    // An apostrophe stands before what a spreadsheet would take for a formula: our own files have it.
    private static string Plain(string cell)
    {
        var trimmed = cell.Trim();
        return trimmed.Length > 1 && trimmed[0] == '\'' && "=+-@＝＋－＠".Contains(trimmed.AsSpan(1).TrimStart(" \u00A0\"'") is { Length: > 0 } rest ? rest[0] : ' ') ? trimmed[1..] : trimmed;
    }
}
