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

/// <summary>A table whose cells are shaded by value in four steps.</summary>
public static class HeatTable
{
    /// <summary>Shades the cells: h1 to h4 by equal steps up to the largest, h0 for zero, none for missing, hatched for withheld.</summary>
    /// <param name="rows">Values 0 or more.</param>
    /// <param name="numbers">How the values are written.</param>
    /// <param name="withheld">färre än 5</param>
    /// <param name="withheldAlso">döljs också</param>
    public static IReadOnlyList<IReadOnlyList<ShadedCell>> Shade(IReadOnlyList<IReadOnlyList<HeatCell>> rows, NumberStyle numbers, string withheld, string withheldAlso) =>
        throw new NotSupportedException("The signature stands; the drawing follows.");
}
