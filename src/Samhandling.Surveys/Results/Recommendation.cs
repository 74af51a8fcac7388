namespace Samhandling.Surveys.Results;

/// <summary>How many more would recommend than advise against, of 100 who are asked "how likely are you to recommend" from 0 to 10: the recommendation score.</summary>
/// <param name="Persons">Those who answered.</param>
/// <param name="Score">100 · (promoters − detractors) / all, −100 to 100; promoters answer 9 or 10, detractors 0 to 6.</param>
/// <param name="Low">The low end of its 95 % interval, not below −100.</param>
/// <param name="High">The high end, not above 100.</param>
/// <remarks>Interval: adjusted Wald, which counts ¾ promoter, 1½ passives and ¾ detractor more. Source: B. Rocks, The American Statistician 70(4) (2016).</remarks>
public sealed record Recommendation(int Persons, double Score, double Low, double High)
{
    /// <summary>Of fewer no score is said, only the distribution; own rule.</summary>
    public const int Fewest = 30;

    /// <summary>The score of counted answers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or all are 0.</exception>
    public static Recommendation Of(int promoters, int passives, int detractors)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(promoters);
        ArgumentOutOfRangeException.ThrowIfNegative(passives);
        ArgumentOutOfRangeException.ThrowIfNegative(detractors);
        var persons = promoters + passives + detractors;
        if (persons == 0) throw new ArgumentOutOfRangeException(nameof(promoters), "Nobody has answered.");
        double all = persons + 3, p = (promoters + 0.75) / all, d = (detractors + 0.75) / all;
        var reach = 1.959964 * Math.Sqrt((p + d - (p - d) * (p - d)) / all);
        return new(persons, 100.0 * (promoters - detractors) / persons, Math.Max(-100, 100 * (p - d - reach)), Math.Min(100, 100 * (p - d + reach)));
    }
}
