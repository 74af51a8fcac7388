namespace Samhandling.Surveys;

/// <summary>The one gate that small numbers of persons pass before anyone sees them. Decide once, on the finest table of a round, and show every figure from what it gives.</summary>
/// <remarks>What is withheld and why, with worked examples and what the gate does not do: docs/methods/suppression.md.</remarks>
public static class Suppression
{
    /// <summary>k: a group of persons smaller than this is never shown. It may be raised, never lowered.</summary>
    public const int Threshold = 5;

    /// <summary>A list of counts that add up to a total which is known too (n is printed with every figure).</summary>
    /// <param name="counts">Persons in each group, 0 or more; no person in two.</param>
    /// <param name="threshold">k, at least <see cref="Threshold"/>.</param>
    /// <returns>The same groups in the same order. Nothing of fewer than k but 0 can be reckoned from what is shown, neither of one group nor of some together.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or k is too low.</exception>
    /// <remarks>Cost: at most n² · k for n groups.</remarks>
    public static GuardedList List(IReadOnlyList<int> counts, int threshold = Threshold)
    {
        Check(counts, threshold);
        const int Sum = 0, All = 1;
        var web = new CountWeb(2, threshold);
        foreach (var count in counts) web.Add(Sum, All, count);
        web.AddTotal(All, Sum, counts.Sum());
        web.Protect();
        return new([.. counts.Select((_, i) => web[i])], web[counts.Count]);
    }

    /// <summary>A table of counts whose total is known, and the totals of rows or columns too if said so.</summary>
    /// <param name="counts">Persons by row and column, 0 or more; no person in two cells.</param>
    /// <param name="known">Which totals are shown here, or can be found elsewhere.</param>
    /// <param name="threshold">k, at least <see cref="Threshold"/>.</param>
    /// <returns>The same table. Nothing of fewer than k but 0 can be reckoned from what is shown, neither of one cell nor of some together.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or k is too low.</exception>
    /// <remarks>Cost: at most c² · k for c cells; a table of 20 by 20 takes well under a second.</remarks>
    public static GuardedTable Table(int[,] counts, Totals known = Totals.RowsAndColumns, int threshold = Threshold)
    {
        Check(counts.Cast<int>(), threshold);
        var (rows, columns) = (counts.GetLength(0), counts.GetLength(1));
        var (rowSum, columnSum) = (rows + columns, rows + columns + 1);
        var web = new CountWeb(rows + columns + 2, threshold);

        for (var r = 0; r < rows; r++)
            for (var c = 0; c < columns; c++)
                web.Add(r, rows + c, counts[r, c]);
        for (var r = 0; r < rows; r++) web.AddTotal(rowSum, r, Enumerable.Range(0, columns).Sum(c => counts[r, c]), known.HasFlag(Totals.Rows));
        for (var c = 0; c < columns; c++) web.AddTotal(rows + c, columnSum, Enumerable.Range(0, rows).Sum(r => counts[r, c]), known.HasFlag(Totals.Columns));
        web.AddTotal(columnSum, rowSum, counts.Cast<int>().Sum());
        web.Protect();

        var cells = rows * columns;
        return new(
            [.. Enumerable.Range(0, rows).Select(r => (IReadOnlyList<Cell>)[.. Enumerable.Range(r * columns, columns).Select(i => web[i])])],
            known.HasFlag(Totals.Rows) ? [.. Enumerable.Range(cells, rows).Select(i => web[i])] : [],
            known.HasFlag(Totals.Columns) ? [.. Enumerable.Range(cells + rows, columns).Select(i => web[i])] : [],
            web[cells + rows + columns]);
    }

    /// <summary>A share of persons; withheld if those in it, or those not in it, are one to k − 1, or if all are fewer than k.</summary>
    /// <param name="part">Those in it, 0 to all.</param>
    /// <param name="whole">All.</param>
    /// <param name="isSensitive">Whether that everyone, or nobody, is in it must not be told: it would say what each answered.</param>
    /// <param name="threshold">k, at least <see cref="Threshold"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The part is negative or more than the whole, or k is too low.</exception>
    public static Share Share(int part, int whole, bool isSensitive = false, int threshold = Threshold)
    {
        Check([part, whole - part], threshold);
        if (whole < threshold || IsFew(part, threshold) || IsFew(whole - part, threshold)) return new(ShareForm.Withheld);
        if (isSensitive && part == whole) return new(ShareForm.NearlyAll);
        if (isSensitive && part == 0) return new(ShareForm.NearlyNone);
        return Surveys.Share.OfThings(part, whole);
    }

    /// <summary>A count with its top cut, so that the most named cannot be told apart.</summary>
    /// <param name="count">0 or more.</param>
    /// <param name="top">The highest number said, as "top or more".</param>
    public static TopCoded TopCode(int count, int top = 10) => new(Math.Min(count, top), count >= top);

    /// <summary>Whether a mean of so many persons may be shown: from k.</summary>
    public static bool AllowsMean(int persons, int threshold = Threshold) => persons >= threshold;

    /// <summary>Whether least, greatest, range or standard deviation of so many persons may be shown: from 2k.</summary>
    public static bool AllowsSpread(int persons, int threshold = Threshold) => persons >= 2 * threshold;

    private static bool IsFew(int persons, int threshold) => persons > 0 && persons < threshold;

    private static void Check(IEnumerable<int> counts, int threshold)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threshold, Threshold);
        foreach (var count in counts) ArgumentOutOfRangeException.ThrowIfNegative(count, nameof(counts));
    }
}
