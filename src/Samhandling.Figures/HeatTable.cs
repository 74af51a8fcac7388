namespace Samhandling.Figures;

/// <summary>What is known of a cell.</summary>
public enum Known
{
    /// <summary>The value stands there.</summary>
    Value,

    /// <summary>Not collected or not applicable.</summary>
    Missing,

    /// <summary>Withheld, since it is about too few.</summary>
    Withheld,

    /// <summary>Withheld too, since another withheld cell could be reckoned from it.</summary>
    WithheldAlso,
}

/// <summary>A cell of a heat table before it is drawn; the value counts only where it is known.</summary>
public readonly record struct HeatCell(Known Known, double Value = 0);

/// <summary>A cell as the page writes it: the class of the td and its text.</summary>
public readonly record struct ShadedCell(string Class, string Text);

/// <summary>A table whose cells are shaded by value in four steps, each with its number.</summary>
public static class HeatTable
{
    /// <summary>Shades the cells: h1 to h4 by equal steps up to the largest value, h0 (a dashed frame) for zero, "–" for missing, hatched for withheld.</summary>
    /// <param name="rows">Values 0 or more.</param>
    /// <param name="numbers">How the values are written.</param>
    /// <param name="withheld">In place of a withheld value ("färre än 5").</param>
    /// <param name="withheldAlso">In place of one withheld too ("döljs också").</param>
    /// <returns>As many rows and cells as given.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative or not a number.</exception>
    public static IReadOnlyList<IReadOnlyList<ShadedCell>> Shade(IReadOnlyList<IReadOnlyList<HeatCell>> rows, NumberStyle numbers, string withheld, string withheldAlso)
    {
        var most = rows.SelectMany(r => r).Where(c => c.Known == Known.Value).Select(c => c.Value).DefaultIfEmpty().Max();
        return [.. rows.Select(row => (IReadOnlyList<ShadedCell>)[.. row.Select(Shade)])];

        ShadedCell Shade(HeatCell cell) => cell.Known switch
        {
            Known.Value when !(cell.Value >= 0) => throw new ArgumentOutOfRangeException(nameof(rows), cell.Value, "A shaded value must be 0 or more."),
            Known.Value => new(cell.Value == 0 ? "h0" : $"h{Math.Clamp((int)Math.Ceiling(4 * cell.Value / most), 1, 4)}", numbers.Write(cell.Value)),
            Known.Missing => new("", "–"),
            Known.Withheld => new("hatched", withheld),
            _ => new("hatched", withheldAlso),
        };
    }
}
