using Samhandling.Networks.Chance;
using Samhandling.Networks.Cohesion;

namespace Samhandling.Networks.Layout;

/// <summary>Where to draw each person so that those who turn to each other lie near: a force layout, the same for a seed on every machine.</summary>
/// <remarks>Method, quality and limits: docs/methods/layout.md.</remarks>
public static class ForceLayout
{
    /// <summary>The most room that a person without ties takes, from one to the next.</summary>
    private const double LonerSpace = 28;

    /// <summary>How much of its place a part that is not the largest fills, so that its people lie nearer each other than those of the next.</summary>
    private const double LesserShare = .6;

    /// <summary>Places the actors within a picture, no two overlapping.</summary>
    /// <param name="network">n actors; direction matters in that mutual ties pull twice; weights, where there are any, are 0 or more.</param>
    /// <param name="width">The picture's width, above 0, in the unit of the radii.</param>
    /// <param name="height">The picture's height, above 0.</param>
    /// <param name="radii">The n actors' radii, 0 or more; circles keep whole within the picture.</param>
    /// <param name="seed">The same seed gives the same picture.</param>
    /// <returns>Connected parts have a place each, by their size; actors without ties stand in rows at the foot.</returns>
    /// <exception cref="ArgumentException">A length or number is out of bounds.</exception>
    /// <remarks>Where the circles cannot all have room (more than about half of the picture), they overlap as little as may be.
    /// Cost: n² + m for each of some hundred rounds, n log n + m from 600 actors on.</remarks>
    public static Positions Of(Network network, double width, double height, ReadOnlySpan<double> radii, ulong seed = 1)
    {
        Positions.MustFit(network.Count, width, height, radii);
        Weights.ThrowIfNegative(network);
        var pulls = Network.Build(network.Count, [.. network.Ties().Where(t => t.Weight > 0)], isDirected: false, isWeighted: true);
        var parts = Components.Weak(pulls).Of.Index().GroupBy(a => a.Item, a => a.Index).Select(part => part.ToArray()).ToList();
        var tied = parts.Where(part => part.Length > 1).OrderByDescending(part => part.Length).ToList();
        int[] loners = [.. parts.Where(part => part.Length == 1).SelectMany(part => part)];

        var (x, y) = (new double[network.Count], new double[network.Count]);
        var foot = Stand(loners, Widest(loners, radii), width, height, x, y);

        var places = new Place(0, 0, width, height - foot).Shared(tied.Select(part => part.Length + 1.0).ToArray());
        double? longest = null;
        foreach (var (part, place) in tied.Zip(places))
        {
            var form = Settled(pulls, part, seed);
            form.Fill(place.Within(8 + Widest(part, radii)));
            // Lesser parts keep air around them, and their ties are no longer than those of the largest.
            if (longest is { } most) form.Shrink(Math.Min(LesserShare, most / form.TieLength()), place);
            longest ??= form.TieLength();
            for (var i = 0; i < part.Length; i++) (x[part[i]], y[part[i]]) = (form.X[i], form.Y[i]);
        }

        Part([.. tied.SelectMany(part => part)], x, y, radii, width, height - foot);
        return new(width, height, x, y);
    }

    private static Form Settled(Network pulls, int[] part, ulong seed)
    {
        var number = part.Index().ToDictionary(a => a.Item, a => a.Index);
        var ties = new List<Tie>();
        foreach (var a in part)
            for (var i = 0; i < pulls.From(a).Length; i++)
                if (pulls.From(a)[i] is var b && a < b) ties.Add(new(number[a], number[b], pulls.WeightsFrom(a)[i]));
        return Forces.Settle(part.Length, ties, new SeededRandom(seed, (ulong)part[0]));
    }

    /// <summary>Places those without ties in rows at the foot of the picture, or all over it if nobody has ties.</summary>
    /// <returns>How much of the height they took.</returns>
    private static double Stand(int[] loners, double widest, double width, double height, double[] x, double[] y)
    {
        if (loners.Length == 0) return 0;
        var space = Math.Max(Math.Min(LonerSpace, Math.Sqrt(width * height / x.Length)), 2 * widest + 1);
        var rows = RoundedUp(loners.Length, Math.Max(1, (int)(width / space)));
        var each = RoundedUp(loners.Length, rows);
        var foot = loners.Length == x.Length ? height : Math.Min(rows * space, height / 2);
        for (var i = 0; i < loners.Length; i++)
        {
            var inRow = Math.Min(each, loners.Length - i / each * each);
            x[loners[i]] = width / 2 + (i % each - (inRow - 1) / 2.0) * Math.Min(Math.Max(LonerSpace, space), width / inRow);
            y[loners[i]] = height - foot + foot * (i / each + .5) / rows;
        }

        return foot;
    }

    private static int RoundedUp(int count, int by) => (count + by - 1) / by;

    private static double Widest(int[] actors, ReadOnlySpan<double> radii)
    {
        var widest = 0.0;
        foreach (var a in actors) widest = Math.Max(widest, radii[a]);
        return widest;
    }

    private static void Part(int[] actors, double[] x, double[] y, ReadOnlySpan<double> radii, double width, double height)
    {
        var all = radii.ToArray();
        var (placedX, placedY) = (Array.ConvertAll(actors, a => x[a]), Array.ConvertAll(actors, a => y[a]));
        Overlaps.Part(placedX, placedY, Array.ConvertAll(actors, a => all[a]), width, height);
        for (var i = 0; i < actors.Length; i++) (x[actors[i]], y[actors[i]]) = (placedX[i], placedY[i]);
    }
}
