using System.Text;
using Samhandling.Networks.Files;

namespace Samhandling.Networks.Tables;

/// <summary>Cuts delimited text into rows, as RFC 4180 says: a cell in quotes may hold the separator, line breaks and, doubled, quotes. Also cells between any white space.</summary>
/// <remarks>Lines that begin with # or % before the first row are comments, as in the lists of SNAP and KONECT; empty lines are passed over.</remarks>
internal sealed class DelimitedText
{
    /// <summary>Stands for any white space.</summary>
    public const char WhiteSpace = ' ';

    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly TextReader _text;
    private readonly char _separator;
    private readonly StringBuilder _cell = new();
    private int _line;

    private DelimitedText(TextReader text, char separator) => (_text, _separator, _lookup) = (text, separator, _known.GetAlternateLookup<ReadOnlySpan<char>>());

    /// <summary>The rows of a text; the text is closed at their end.</summary>
    public static IEnumerable<TableRow> Rows(TextReader text, char separator)
    {
        using (text)
        {
            var cutter = new DelimitedText(text, separator);
            var atStart = true;
            while (cutter.NextLine() is { } line)
            {
                if (atStart && (line.Length == 0 || line[0] is '#' or '%' || line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))) continue;
                var (number, cells) = (cutter._line, cutter.Cut(line));
                if (cells.TrueForAll(c => c is null)) continue;
                atStart = false;
                yield return new(number, cells);
            }
        }
    }

    /// <summary>What a cell holds: without the apostrophe that keeps a spreadsheet from taking a text for a formula.</summary>
    public static string? Clean(ReadOnlySpan<char> cell)
    {
        cell = Bare(cell);
        return cell.IsEmpty ? null : cell.ToString();
    }

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> cell)
    {
        if (cell.Length > 1 && cell[0] == '\'' && CsvWriter.StartsFormula(cell[1..])) return cell[1..];
        return cell.Trim();
    }

    private string? NextLine()
    {
        _line++;
        // Ctrl-Z ends the text in files from DOS.
        return _text.ReadLine()?.TrimEnd('\x1A');
    }

    private List<string?> Cut(string line)
    {
        var cells = new List<string?>();
        var at = 0;
        while (true)
        {
            while (at < line.Length && char.IsWhiteSpace(line[at]) && line[at] != _separator) at++;
            if (_separator == WhiteSpace)
            {
                while (at < line.Length && char.IsWhiteSpace(line[at])) at++;
                if (at == line.Length) return cells;
            }

            if (at < line.Length && line[at] == '"')
            {
                (line, at) = CutQuoted(line, at + 1);
                var end = EndOfCell(line, at);
                _cell.Append(line.AsSpan(at, end - at).Trim());
                cells.Add(Kept(_cell.ToString()));
                at = end;
            }
            else
            {
                var end = EndOfCell(line, at);
                cells.Add(Kept(line.AsSpan(at, end - at)));
                at = end;
            }

            if (at >= line.Length) return cells;
            if (_separator != WhiteSpace) at++;
        }
    }

    /// <summary>Collects a cell in quotes, over several lines if need be; gives the line on which it ends, and where.</summary>
    private (string Line, int At) CutQuoted(string line, int at)
    {
        var began = _line;
        _cell.Clear();
        while (true)
        {
            var quote = line.IndexOf('"', at);
            if (quote >= 0)
            {
                _cell.Append(line, at, quote - at);
                at = quote + 1;
                if (at >= line.Length || line[at] != '"') return (line, at);
                _cell.Append('"');
                at++;
                continue;
            }

            _cell.Append(line, at, line.Length - at).Append('\n');
            if (_cell.Length > FileLimits.Line || NextLine() is not { } next) throw new UnreadableException(began, FaultKind.OpenQuote);
            (line, at) = (next, 0);
        }
    }

    private int EndOfCell(string line, int at)
    {
        var end = _separator == WhiteSpace ? line.AsSpan(at).IndexOfAny(' ', '\t') : line.AsSpan(at).IndexOf(_separator);
        return end < 0 ? line.Length : at + end;
    }

    /// <summary>The same text again and again (0 and 1, ids, sectors) is held once.</summary>
    private string? Kept(ReadOnlySpan<char> cell)
    {
        const int few = 20_000;
        cell = Bare(cell);
        if (cell.IsEmpty) return null;
        if (_lookup.TryGetValue(cell, out var known)) return known;
        var text = cell.ToString();
        if (_known.Count < few) _known[text] = text;
        return text;
    }
}
