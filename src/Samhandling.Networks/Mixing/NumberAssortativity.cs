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
        var between = network;
        foreach (var number in numbers)
        {
            if (double.IsFinite(number)) continue;
            between = network.Among(Array.ConvertAll(numbers.ToArray(), double.IsFinite));
            break;
        }

        return new(Correlation(between, numbers), between.TieCount, network.TieCount - between.TieCount);
    }

    /// <summary>The correlation over all ties. The numbers are reckoned from near their mean, so that their squares do not drown the differences.</summary>
    private static double Correlation(Network network, ReadOnlySpan<double> numbers)
    {
        if (IsOne(network.Out, numbers) || IsOne(network.In, numbers)) return double.NaN;
        var apart = new double[numbers.Length];
        var (middle, _) = Sums(network.Out, numbers);
        middle /= network.Out.Other.Length;
        for (var a = 0; a < apart.Length; a++) apart[a] = double.IsFinite(numbers[a]) ? numbers[a] - middle : 0;

        var (starts, startSquares) = Sums(network.Out, apart);
        var (ends, endSquares) = network.IsDirected ? Sums(network.In, apart) : (starts, startSquares);
        double count = network.Out.Other.Length;
        return (Products(network, apart) - (starts * ends / count))
            / Math.Sqrt((startSquares - (starts * starts / count)) * (endSquares - (ends * ends / count)));
    }

    private static bool IsOne(Rows rows, ReadOnlySpan<double> numbers)
    {
        var first = 0;
        while (first < rows.Count && rows.Start[first + 1] == 0) first++;
        for (var a = first; a < rows.Count; a++)
            if (numbers[a] != numbers[first] && rows.Start[a] < rows.Start[a + 1]) return false;
        return true;
    }

    /// <summary>The numbers, and their squares, at the ends of all ties.</summary>
    private static (double Sum, double Squares) Sums(Rows rows, ReadOnlySpan<double> numbers)
    {
        var (sum, squares, start) = (0.0, 0.0, 0);
        for (var a = 0; a < numbers.Length; a++)
        {
            var end = rows.Start[a + 1];
            // One without ties may have no number either.
            var times = start == end ? 0 : (end - start) * numbers[a];
            (sum, squares, start) = (sum + times, squares + (start == end ? 0 : times * numbers[a]), end);
        }

        return (sum, squares);
    }

    private static double Products(Network network, ReadOnlySpan<double> apart)
    {
        var (rows, products) = (network.Out, 0.0);
        for (var a = 0; a < apart.Length; a++)
        {
            // An undirected tie is met from its lower end; the other way it gives the same.
            var (sum, least) = (0.0, network.IsDirected ? -1 : a);
            var row = rows.Of(a);
            for (var i = row.Length - 1; i >= 0 && row[i] > least; i--) sum += apart[row[i]];
            products += apart[a] * sum;
        }

        return network.IsDirected ? products : 2 * products;
    }
}
