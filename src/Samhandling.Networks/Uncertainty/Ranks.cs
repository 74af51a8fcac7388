namespace Samhandling.Networks.Uncertainty;

/// <summary>Rank correlation, with equals sharing the mean of their ranks.</summary>
internal static class Ranks
{
    /// <summary>The rank of each value, from 0; equals share the mean rank.</summary>
    public static double[] Of(ReadOnlySpan<int> values)
    {
        var sorted = values.ToArray();
        var order = Enumerable.Range(0, sorted.Length).ToArray();
        Array.Sort(sorted, order);
        var ranks = new double[sorted.Length];
        for (int first = 0, next; first < sorted.Length; first = next)
        {
            for (next = first + 1; next < sorted.Length && sorted[next] == sorted[first];) next++;
            for (var i = first; i < next; i++) ranks[order[i]] = (first + next - 1) / 2.0;
        }

        return ranks;
    }

    /// <summary>Spearman's rank correlation: the product-moment correlation of the ranks; NaN if either ranks all equal.</summary>
    public static double Correlation(double[] one, double[] other)
    {
        var mean = (one.Length - 1) / 2.0;
        double products = 0, ones = 0, others = 0;
        for (var i = 0; i < one.Length; i++)
        {
            products += (one[i] - mean) * (other[i] - mean);
            ones += (one[i] - mean) * (one[i] - mean);
            others += (other[i] - mean) * (other[i] - mean);
        }

        return products / Math.Sqrt(ones * others);
    }
}
