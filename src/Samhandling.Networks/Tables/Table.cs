using System.Globalization;
using Samhandling.Networks.Files;

namespace Samhandling.Networks.Tables;

/// <summary>Rows of cells that can be walked through as often as needed, from a text or from an application.</summary>
/// <param name="Rows">The rows that hold anything.</param>
/// <param name="Separator">Between the cells of the text; a comma where there was none.</param>
/// <param name="Encoding">Of the text.</param>
/// <param name="IsPadded">Whether a short row is one whose last cells are empty.</param>
internal sealed record Table(IEnumerable<TableRow> Rows, char Separator, string Encoding, bool IsPadded)
{
    /// <summary>How many rows are looked at to find the separator.</summary>
    private const int Looked = 100;

    private static readonly char[] s_separators = ['\t', ';', '|', ',', DelimitedText.WhiteSpace];

    public static Table Of(TextBytes text, TextLayout? layout)
    {
        var separator = layout?.Separator ?? FindSeparator(text);
        return new(Again(() => DelimitedText.Rows(text.Open(), separator)), separator, text.Encoding, IsPadded: false);
    }

    public static Table Of(IReadOnlyList<IReadOnlyList<string?>> rows) =>
        new(Again(() => Clean(rows)), ',', "utf-8", IsPadded: true);

    /// <summary>The number of cells in the longest row, not counting empty ones at its end.</summary>
    public static int WidthOf(TableRow row)
    {
        var width = row.Cells.Count;
        while (width > 0 && row.Cells[width - 1] is null) width--;
        return width;
    }

    /// <summary>Tells of a row that has more or fewer cells than the others.</summary>
    public bool Fits(TableRow row, int width, Faults faults)
    {
        if (row.Cells.Count == width || (WidthOf(row) <= width && (IsPadded || row.Cells.Count > width))) return true;
        faults.Add(row.Line, FaultKind.RowWidth, row.Cells.Count.ToString(CultureInfo.InvariantCulture), width.ToString(CultureInfo.InvariantCulture));
        return false;
    }

    /// <summary>The separator that cuts the first rows into equally many cells, two or more, or whose first row says source and target.</summary>
    private static char FindSeparator(TextBytes text)
    {
        var (best, bestShare) = (',', 0.0);
        foreach (var separator in s_separators)
        {
            var share = ShareOfUsualWidth(text, separator);
            if (share > bestShare) (best, bestShare) = (separator, share);
        }

        return best is ',' && AreDecimalCommas(text) ? DelimitedText.WhiteSpace : best;
    }

    /// <summary>Whether the commas stand within numbers that lie between white space: "1 2,5".</summary>
    private static bool AreDecimalCommas(TextBytes text)
    {
        var commas = DelimitedText.Rows(text.Open(), DelimitedText.WhiteSpace).Take(Looked)
            .Select(r => (IsCut: r.Cells.Count > 1, With: r.Cells.Where(c => c is not null && c.Contains(',', StringComparison.Ordinal)).ToList())).ToList();
        return commas.TrueForAll(r => r.IsCut && r.With.TrueForAll(c => Numbers.Is(c) && char.IsAsciiDigit(c![^1])));
    }

    private static double ShareOfUsualWidth(TextBytes text, char separator)
    {
        const double ragged = 0.01;
        List<TableRow> rows;
        try
        {
            rows = [.. DelimitedText.Rows(text.Open(), separator).Take(Looked)];
        }
        catch (UnreadableException)
        {
            return 0;
        }

        if (rows.Count == 0) return 0;
        var cut = rows.Count(r => r.Cells.Count > 1);
        if (Headings.NameTies(rows[0].Cells)) return 1 + ((double)cut / rows.Count);
        var usual = rows.CountBy(r => r.Cells.Count).MaxBy(w => w.Value);
        return usual.Key > 1 ? (double)usual.Value / rows.Count : ragged * cut / rows.Count;
    }

    private static IEnumerable<TableRow> Clean(IReadOnlyList<IReadOnlyList<string?>> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            List<string?> cells = [.. rows[i].Select(c => DelimitedText.Clean(c))];
            if (!cells.TrueForAll(c => c is null)) yield return new(i + 1, cells);
        }
    }

    private static IEnumerable<TableRow> Again(Func<IEnumerable<TableRow>> rows)
    {
        foreach (var row in rows()) yield return row;
    }
}
