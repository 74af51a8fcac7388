namespace Samhandling.Networks.Mixing;

/// <summary>Whether people turn to those who are like them in a number, such as age: Newman's assortativity of numbers.</summary>
/// <param name="Value">The correlation of the numbers at the two ends of a tie, −1…1: above 0 if like turns to like; NaN without ties, or if all ties start or all end at the same number.</param>
/// <param name="Ties">How many ties it is reckoned from.</param>
/// <param name="UnknownTies">Ties left out because the number of an end is unknown.</param>
/// <remarks>Of people with few contacts and of those with many each tie counts alike. Method and worked example: docs/methods/number-assortativity.md.
/// Source: M. E. J. Newman, Mixing patterns in networks, Phys. Rev. E 67 (2003) 026126.</remarks>
public sealed record NumberAssortativity(double Value, int Ties, int UnknownTies)
{
    /// <summary>r = Σ (x − x̄)(y − ȳ) / √(Σ (x − x̄)² Σ (y − ȳ)²) over ties from x to y; an undirected tie counts both ways.</summary>
    /// <param name="network">n actors, directed or undirected; weights play no part.</param>
    /// <param name="numbers">The n actors' numbers; NaN where it is unknown.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    /// <remarks>Cost: n + m.</remarks>
    public static NumberAssortativity Of(Network network, ReadOnlySpan<double> numbers)
    {
        ArgumentNullException.ThrowIfNull(network);
        if (numbers.Length != network.Count) throw new ArgumentException($"There are {numbers.Length} numbers and {network.Count} actors.", nameof(numbers));
        var ends = new List<(double From, double To)>();
        foreach (var (from, to, _) in network.Ties())
        {
            if (!double.IsFinite(numbers[from]) || !double.IsFinite(numbers[to])) continue;
            ends.Add((numbers[from], numbers[to]));
            if (!network.IsDirected) ends.Add((numbers[to], numbers[from]));
        }

        var counted = network.IsDirected ? ends.Count : ends.Count / 2;
        return new(Correlation(ends), counted, network.TieCount - counted);
    }

    private static double Correlation(List<(double From, double To)> ends)
    {
        if (ends.Count == 0 || ends.TrueForAll(e => e.From == ends[0].From) || ends.TrueForAll(e => e.To == ends[0].To)) return double.NaN;
        var (from, to) = (ends.Average(e => e.From), ends.Average(e => e.To));
        double products = 0, froms = 0, tos = 0;
        foreach (var end in ends)
        {
            products += (end.From - from) * (end.To - to);
            froms += (end.From - from) * (end.From - from);
            tos += (end.To - to) * (end.To - to);
        }

        return products / Math.Sqrt(froms * tos);
    }
}
