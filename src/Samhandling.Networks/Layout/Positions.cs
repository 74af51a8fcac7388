namespace Samhandling.Networks.Layout;

/// <summary>Where each actor lies in a picture; x to the right, y downwards, from the upper left corner.</summary>
/// <param name="Width">The picture's width.</param>
/// <param name="Height">The picture's height.</param>
/// <param name="X">The n actors' centres, from the left.</param>
/// <param name="Y">The n actors' centres, from the top.</param>
public sealed record Positions(double Width, double Height, IReadOnlyList<double> X, IReadOnlyList<double> Y)
{
    /// <summary>The same picture turned a quarter and fitted to another size, for a narrow screen; no two overlapping there either.</summary>
    /// <param name="width">The new picture's width, above 0.</param>
    /// <param name="height">The new picture's height, above 0.</param>
    /// <param name="radii">The n actors' radii there.</param>
    /// <exception cref="ArgumentException">A length or number is out of bounds.</exception>
    public Positions Turned(double width, double height, ReadOnlySpan<double> radii) => throw new NotSupportedException();
}
