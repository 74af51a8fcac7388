namespace Samhandling.Networks.Uncertainty;

/// <summary>A range in which a figure lies, with 95 % confidence unless something else is said.</summary>
/// <param name="Low">Its lower end; NaN if there is none.</param>
/// <param name="High">Its upper end; NaN if there is none.</param>
public readonly record struct Interval(double Low, double High)
{
    /// <summary>No interval can be given.</summary>
    public static Interval None => new(double.NaN, double.NaN);

    /// <summary>Whether the value lies within, ends included; false if there is no interval.</summary>
    public bool Contains(double value) => Low <= value && value <= High;
}
