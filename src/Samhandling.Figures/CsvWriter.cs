namespace Samhandling.Figures;

/// <summary>A figure's table as CSV (RFC 4180).</summary>
public static class CsvWriter
{
    /// <summary>The table with headings, lines ended by CR LF. A text that a spreadsheet would take for a formula gets an apostrophe before it; numbers stay numbers.</summary>
    public static string Write(FigureTable table, char separator = ';') => throw new NotSupportedException("The signature stands; the drawing follows.");
}
