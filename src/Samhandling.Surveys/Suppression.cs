namespace Samhandling.Surveys;

/// <summary>The one gate that small numbers of persons pass before anyone sees them.</summary>
public static class Suppression
{
    /// <summary>k: a group of persons smaller than this is never shown. It may be raised, never lowered.</summary>
    public const int Threshold = 5;

    /// <summary>A list of counts that add up to a total which is known too (n is printed with every figure).</summary>
    /// <param name="counts">Persons in each group; no person in two.</param>
    /// <param name="threshold">k, at least <see cref="Threshold"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or k is too low.</exception>
    public static GuardedList List(IReadOnlyList<int> counts, int threshold = Threshold) => throw new NotSupportedException("The signature stands; the drawing follows.");

    /// <summary>A table of counts whose total is known, and the totals of rows or columns too if said so.</summary>
    /// <param name="counts">Persons by row and column; no person in two cells.</param>
    /// <param name="known">Which totals are shown here, or can be found elsewhere.</param>
    /// <param name="threshold">k, at least <see cref="Threshold"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or k is too low.</exception>
    public static GuardedTable Table(int[,] counts, Totals known = Totals.RowsAndColumns, int threshold = Threshold) => throw new NotSupportedException("The signature stands; the drawing follows.");

    /// <summary>A share of persons; withheld if those in it, or those not in it, are one to k − 1, or if all are fewer than k.</summary>
    /// <param name="part">Those in it.</param>
    /// <param name="whole">All.</param>
    /// <param name="isSensitive">Whether that everyone, or nobody, is in it must not be told.</param>
    /// <param name="threshold">k, at least <see cref="Threshold"/>.</param>
    public static Share Share(int part, int whole, bool isSensitive = false, int threshold = Threshold) => throw new NotSupportedException("The signature stands; the drawing follows.");

    /// <summary>A count with its top cut, so that the most named cannot be told apart.</summary>
    public static TopCoded TopCode(int count, int top = 10) => throw new NotSupportedException("The signature stands; the drawing follows.");

    /// <summary>Whether a mean of so many persons may be shown.</summary>
    public static bool AllowsMean(int persons) => persons >= Threshold;

    /// <summary>Whether least, greatest, range or standard deviation of so many persons may be shown.</summary>
    public static bool AllowsSpread(int persons) => persons >= 2 * Threshold;
}
