using Samhandling.Surveys;

namespace Samhandling.Reporting.Ratings;

/// <summary>How advice was rated in a year, as far as it may be told without telling of one.</summary>
/// <param name="Mean">1 to 5; null where they are too few.</param>
/// <param name="Content">Those who gave four or five.</param>
/// <param name="Words">In the order of the alphabet, which is nobody's; none where they are too few.</param>
public sealed record RatingResult(int Year, int Count, double? Mean, Share Content, IReadOnlyList<string> Words)
{
    private const int ContentFrom = 4;

    public static RatingResult Of(int year, IEnumerable<AdviceRating> ratings)
    {
        var all = ratings.ToList();
        var isTold = Suppression.AllowsMean(all.Count);
        return new(year, all.Count, isTold ? all.Average(r => r.Stars) : null, Suppression.Share(all.Count(r => r.Stars >= ContentFrom), all.Count),
            isTold ? [.. all.Select(r => r.Words).OfType<string>().Order(StringComparer.CurrentCulture)] : []);
    }
}
