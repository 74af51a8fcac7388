namespace Samhandling.Figures.Layout;

/// <summary>Where a node of a ring picture stands, and its words.</summary>
/// <param name="X">The middle of its mark.</param>
/// <param name="Y">The middle of its mark.</param>
/// <param name="Radius">Of its mark.</param>
/// <param name="Lines">Its name in lines, and the line under it if there is one.</param>
/// <param name="Names">How many of the lines are its name.</param>
/// <param name="TextX">Where the lines start, are centred or end.</param>
/// <param name="TextY">The baseline of the first.</param>
/// <param name="Anchor">Which part of the lines stands at TextX.</param>
internal sealed record RingPlace(double X, double Y, double Radius, IReadOnlyList<string> Lines, int Names, double TextX, double TextY, Anchor Anchor)
{
    /// <summary>From one baseline to the next, in letters' heights.</summary>
    public const double Spacing = 1.2;

    /// <summary>The name in so many lines as fit and are allowed, and the line under it.</summary>
    public static (IReadOnlyList<string> Lines, int Names) Words(RingNode node, double room, double letters, int most)
    {
        var lines = TextSize.Lines(node.Label, room, letters);
        if (lines.Count > most) lines = [.. lines.Take(most - 1), string.Join(' ', lines.Skip(most - 1))];
        lines = [.. lines.Select(line => TextSize.Shorten(line, room, letters))];
        return (node.Line.Length == 0 ? lines : [.. lines, TextSize.Shorten(node.Line, room, letters)], lines.Count);
    }
}
