using Samhandling.Networks.Mixing;

namespace Samhandling.Networks.Comparison;

/// <summary>A number for each pair of people: tied or not, of one sector or not, how many years apart. What QAP and MRQAP compare.</summary>
/// <remarks>Ordered pairs, unless all that is compared is <see cref="IsUndirected"/>; nobody is a pair with himself. Memory: n² numbers.</remarks>
public sealed class PairValues
{
    private readonly double[] _values;
    private readonly bool[] _isKnown;

    private PairValues(int count, bool isUndirected, Func<int, bool> isKnown, Func<int, int, double> value)
    {
        (Count, IsUndirected, _isKnown, _values) = (count, isUndirected, [.. Enumerable.Range(0, count).Select(isKnown)], new double[count * count]);
        for (var a = 0; a < count; a++)
            for (var b = 0; b < count; b++)
                if (a != b && _isKnown[a] && _isKnown[b]) _values[(a * count) + b] = value(a, b);
    }

    /// <summary>n, the number of actors.</summary>
    public int Count { get; }

    /// <summary>Whether the pair a, b has the number of b, a.</summary>
    public bool IsUndirected { get; }

    /// <summary>The number of the ordered pair.</summary>
    public double this[int from, int to] => _values[(from * Count) + to];

    /// <summary>Whether something is known of the actor; one of whom nothing is known is left out of the comparison.</summary>
    public bool IsKnown(int actor) => _isKnown[actor];

    /// <summary>The ties: the weight of each, 1 without weights, and 0 where there is none.</summary>
    public static PairValues Ties(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var pairs = new PairValues(network.Count, !network.IsDirected, _ => true, (_, _) => 0);
        foreach (var (from, to, weight) in network.Ties())
        {
            pairs._values[(from * network.Count) + to] = weight;
            if (!network.IsDirected) pairs._values[(to * network.Count) + from] = weight;
        }

        return pairs;
    }

    /// <summary>1 for two of the same group, else 0.</summary>
    public static PairValues Same(Grouping groups) => new(groups.Count, true, a => groups[a] != Grouping.Unknown, (a, b) => groups[a] == groups[b] ? 1 : 0);

    /// <summary>How far apart two are: |x(a) − x(b)|; NaN where an actor's number is not known.</summary>
    public static PairValues Difference(IReadOnlyList<double> values) =>
        new(values.Count, true, a => double.IsFinite(values[a]), (a, b) => Math.Abs(values[a] - values[b]));

    /// <summary>What the one who names is: x(a), the same for all whom a could name; NaN where it is not known.</summary>
    public static PairValues OfSender(IReadOnlyList<double> values) => new(values.Count, false, a => double.IsFinite(values[a]), (a, _) => values[a]);

    /// <summary>What the one who is named is: x(b), the same for all who could name b; NaN where it is not known.</summary>
    public static PairValues OfReceiver(IReadOnlyList<double> values) => new(values.Count, false, a => double.IsFinite(values[a]), (_, b) => values[b]);
}
