namespace Samhandling.Networks.Tables;

/// <summary>Writes delimited text that a spreadsheet opens without running anything.</summary>
internal sealed class CsvWriter(TextWriter text, char separator)
{
    public void Write(IEnumerable<string?> cells)
    {
        var isFirst = true;
        foreach (var cell in cells)
        {
            if (!isFirst) text.Write(separator);
            isFirst = false;
            Write(cell);
        }

        text.Write("\r\n");
    }

    /// <summary>Whether a spreadsheet would take the cell for a formula; or whether it looks as if an apostrophe had been put before one.</summary>
    public static bool StartsFormula(ReadOnlySpan<char> cell) => !cell.IsEmpty && cell[0] switch
    {
        '=' or '+' or '-' or '@' or '\t' or '\r' => !Numbers.TryRead(cell, out _),
        '\'' => StartsFormula(cell[1..]),
        _ => false,
    };

    private void Write(string? cell)
    {
        if (string.IsNullOrEmpty(cell)) return;
        if (StartsFormula(cell)) cell = "'" + cell;
        if (!cell.AsSpan().ContainsAny(separator, '"', '\n') && !cell.Contains('\r') && !char.IsWhiteSpace(cell[0]) && !char.IsWhiteSpace(cell[^1]))
        {
            text.Write(cell);
            return;
        }

        text.Write('"');
        text.Write(cell.Replace("\"", "\"\"", StringComparison.Ordinal));
        text.Write('"');
    }
}
