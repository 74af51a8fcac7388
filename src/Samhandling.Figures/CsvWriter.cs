using System.Buffers;
using System.Text.RegularExpressions;

namespace Samhandling.Figures;

/// <summary>A figure's table as CSV (RFC 4180).</summary>
public static partial class CsvWriter
{
    private const string FormulaStarts = "=+-@\t\r\n＝＋－＠";

    // Quoted at any usual separator: a file opened with the wrong one must not make a cell of what follows it.
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",;\t\r\n");

    /// <summary>The table with its headings, every line ended by CR LF. A text that a spreadsheet would take for a formula gets an apostrophe before it; numbers stay numbers.</summary>
    /// <param name="table">Cells as shown.</param>
    /// <param name="separator">Between cells; a semicolon suits spreadsheets where the decimal mark is a comma.</param>
    public static string Write(FigureTable table, char separator = ';') =>
        string.Concat(table.Rows.Prepend(table.Headings).Select(row => string.Join(separator, row.Select(cell => Cell(cell, separator))) + "\r\n"));

    private static string Cell(string text, char separator)
    {
        var safe = IsFormula(text) && !Number().IsMatch(text) ? "'" + text : text;
        return safe.AsSpan().ContainsAny(Quoted) || safe.Contains(separator) ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    private static bool IsFormula(string text)
    {
        var start = text.AsSpan().TrimStart(" \u00A0\"'");
        return start.Length > 0 && FormulaStarts.Contains(start[0]);
    }

    [GeneratedRegex(@"^[-+−]?(?:[0-9]{1,3}(?:[ \u00A0\u202F.,][0-9]{3})*|[0-9]+)(?:[.,][0-9]+)?(?:[\u00A0 ]?%)?$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
