using System.Text;
using Samhandling.Platform;
using Samhandling.Platform.Tables;

namespace Samhandling.Places.Lists;

/// <summary>A row of a list, with its line in the file.</summary>
public sealed record ListLine(int Number, IReadOnlyList<string> Cells);

/// <summary>What is wrong in a list: in which file, on which line (0 is all of it), and what to do about it.</summary>
public sealed record ListFault(string File, int Line, string Sentence);

/// <summary>A list as it was given: delimited text, or the first sheet of a workbook.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Lines">The rows that hold anything, the headings first.</param>
/// <param name="IsOldText">Whether it was read as Windows-1252, since it is no UTF-8.</param>
public sealed record ListFile(string Name, IReadOnlyList<ListLine> Lines, bool IsOldText)
{
    /// <summary>More places and periods than a continent has.</summary>
    private const int MostLines = 100_000;

    private static readonly char[] s_separators = [';', '\t', ','];
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Windows-1252 is not among the encodings that come by themselves.
    static ListFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <param name="name">The file's name.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="sheet">What the sheet may be called in a workbook that has several; otherwise the first is taken.</param>
    public static Result<ListFile> Read(string name, byte[] bytes, params IReadOnlyList<string> sheet)
    {
        if (Workbook.Is(bytes))
        {
            if (!Workbook.Read(bytes).Try(out var sheets, out var refusal)) return refusal;
            var rows = (sheets.FirstOrDefault(s => sheet.Contains(s.Name.Trim(), StringComparer.OrdinalIgnoreCase)) ?? sheets[0]).Rows;
            return Of(name, rows.Select((row, i) => new ListLine(i + 1, [.. row.Select(cell => cell?.Trim() ?? "")])), isOldText: false);
        }
        if (Text(bytes) is not var (text, isOld)) return new Refusal("", Texts.NoText.With(name));
        var separator = s_separators.MaxBy(c => text.AsSpan(0, EndOfLine(text)).Count(c));
        return Of(name, Cut(text, separator), isOld);
    }

    private static Result<ListFile> Of(string name, IEnumerable<ListLine> lines, bool isOldText)
    {
        var held = lines.Where(line => line.Cells.Any(cell => !string.IsNullOrWhiteSpace(cell))).ToList();
        if (held.Count > MostLines) return new Refusal("", Texts.TooManyRows.With(name, MostLines));
        return held.Count < 2 ? new Refusal("", Texts.NoRows.With(name)) : new ListFile(name, held, isOldText);
    }

    private static (string Text, bool IsOld)? Text(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith(Encoding.Unicode.Preamble)) return (Encoding.Unicode.GetString(bytes.AsSpan(2)), false);
        if (bytes.Contains((byte)0)) return null;
        var start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0;
        try
        {
            return (s_utf8.GetString(bytes.AsSpan(start)), false);
        }
        catch (DecoderFallbackException)
        {
            return (Encoding.GetEncoding(1252).GetString(bytes), true);
        }
    }

    private static int EndOfLine(string text) => text.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? end : text.Length;

    /// <summary>Cuts the text into rows of cells; a cell in quotation marks may hold separators, marks written twice, and breaks.</summary>
    private static IEnumerable<ListLine> Cut(string text, char separator)
    {
        var (line, first, isQuoted) = (1, 1, false);
        var (cells, cell) = (new List<string>(), new StringBuilder());
        for (var i = 0; i < text.Length; i++)
        {
            var sign = text[i];
            if (sign == '\n') line++;
            if (isQuoted && sign == '"' && i + 1 < text.Length && text[i + 1] == '"') { cell.Append('"'); i++; }
            else if (sign == '"' && (isQuoted || cell.Length == 0)) isQuoted = !isQuoted;
            else if (isQuoted) cell.Append(sign);
            else if (sign == separator) Take();
            else if (sign == '\n') { Take(); yield return new(first, cells); (cells, first) = ([], line); }
            else cell.Append(sign);
        }
        if (cell.Length > 0 || cells.Count > 0) { Take(); yield return new(first, cells); }

        void Take()
        {
            cells.Add(cell.ToString().Trim());
            cell.Clear();
        }
    }
}
