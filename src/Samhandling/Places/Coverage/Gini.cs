namespace Samhandling.Places.Coverage;

/// <summary>How unevenly something is spread over equals. Method: docs/methods/coverage.md.</summary>
public static class Gini
{
    /// <summary>Half the mean difference between two, in shares of the mean: 0 when all have as much, (n − 1)/n when one has it all.</summary>
    /// <param name="values">0 or more, one for each.</param>
    /// <returns>Between 0 and 1; null when there is none, or none has anything.</returns>
    public static double? Of(IReadOnlyCollection<double> values)
    {
        var sum = values.Sum();
        if (sum <= 0) return null;
        var sorted = values.Order().ToList();
        var weighted = sorted.Select((value, i) => (2.0 * i + 1 - sorted.Count) * value).Sum();
        return weighted / (sorted.Count * sum);
    }
}
