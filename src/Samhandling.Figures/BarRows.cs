using Samhandling.Figures.Layout;

namespace Samhandling.Figures;

/// <summary>A row with its bar.</summary>
/// <param name="Label">Who or what.</param>
/// <param name="Value">0 or more, in the unit of the numbers; null if it is withheld.</param>
/// <param name="SubLabel">A second line; empty for none.</param>
public sealed record BarRow(string Label, double? Value, string SubLabel = "");

/// <summary>The words of a bar chart, in the reader's language.</summary>
/// <param name="Title">What the figure is.</param>
/// <param name="Description">What is seen.</param>
/// <param name="Row">Heading of the rows in the table.</param>
/// <param name="Value">Heading of the values in the table.</param>
/// <param name="Withheld">In place of a withheld value ("färre än 5"); needed when there is one.</param>
public sealed record BarWords(string Title, string Description, string Row, string Value, string Withheld = "");

/// <summary>Horizontal bars from zero with the number at the end of each, which makes hairlines and a legend needless.</summary>
public static class BarRows
{
    /// <summary>Draws the rows in the given order.</summary>
    /// <param name="rows">What is drawn.</param>
    /// <param name="words">All words shown.</param>
    /// <param name="numbers">How values are written.</param>
    /// <returns>560 and 358 wide; the table has two columns.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative or not a number.</exception>
    public static Figure Draw(IReadOnlyList<BarRow> rows, BarWords words, NumberStyle numbers)
    {
        foreach (var row in rows)
            if (row.Value is { } value && !(value >= 0)) throw new ArgumentOutOfRangeException(nameof(rows), value, $"The bar of \"{row.Label}\" must be 0 or longer.");
        var table = new FigureTable([words.Row, words.Value],
            [.. rows.Select(r => (IReadOnlyList<string>)[r.SubLabel.Length > 0 ? $"{r.Label}, {r.SubLabel}" : r.Label, r.Value is { } v ? numbers.Write(v) : words.Withheld])]);
        return new(Draw(rows, words, numbers, 560, "chart wide"), Draw(rows, words, numbers, 358, "chart narrow"), table);
    }

    private static Drawing Draw(IReadOnlyList<BarRow> rows, BarWords words, NumberStyle numbers, double width, string style)
    {
        var values = rows.Select(r => r.Value).OfType<double>().ToList();
        var frame = RowFrame.Fit(width, [.. rows.Select(r => new RowLabel(r.Label, r.SubLabel, null))], values.Select(numbers.Write), top: 2);
        var scale = Scale.FromZero(values, frame.BarLeft, frame.Right, numbers.Decimals);
        return new(width, frame.Bottom + 2, words.Title, words.Description,
        [
            .. rows.Select((row, i) => frame.Label(i, [.. Bar(row, scale, frame.LineY(i), words, numbers)])),
            .. frame.Upright("axis", scale.Start),
        ], style);
    }

    private static IEnumerable<Shape> Bar(BarRow row, Scale scale, double y, BarWords words, NumberStyle numbers) => row.Value is { } value
        ? [new Rectangle("bar1", scale.Start, y - 9, scale.At(value) - scale.Start, 18), new Text("b", scale.At(value) + 10, y + 5, numbers.Write(value))]
        : Hatch.InRow(scale.Start, y, words.Withheld);
}
