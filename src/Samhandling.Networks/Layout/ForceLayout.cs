namespace Samhandling.Networks.Layout;

/// <summary>Where to draw each person so that those who turn to each other lie near: a force layout, the same for a seed on every machine.</summary>
/// <remarks>Method, quality and limits: docs/methods/layout.md.</remarks>
public static class ForceLayout
{
    /// <summary>Places the actors within a picture, no two overlapping.</summary>
    /// <param name="network">n actors; direction matters in that mutual ties pull twice; weights, where there are any, are 0 or more.</param>
    /// <param name="width">The picture's width, above 0, in the unit of the radii.</param>
    /// <param name="height">The picture's height, above 0.</param>
    /// <param name="radii">The n actors' radii, 0 or more; circles keep whole within the picture.</param>
    /// <param name="seed">The same seed gives the same picture.</param>
    /// <exception cref="ArgumentException">A length or number is out of bounds.</exception>
    /// <remarks>Where the circles cannot all have room (more than about half of the picture), they overlap as little as may be.
    /// Cost: n² + m for each of some hundred rounds.</remarks>
    public static Positions Of(Network network, double width, double height, ReadOnlySpan<double> radii, ulong seed = 1) =>
        throw new NotSupportedException();
}
