namespace Samhandling.Networks.Comparison;

/// <summary>Whether two relations between the same people go together more than if people had changed places: the quadratic assignment procedure.</summary>
/// <param name="R">The correlation of the two over the pairs, −1…1; NaN if one of them is the same for all pairs.</param>
/// <param name="AtLeast">The share of orders whose correlation is as high or higher: small if they go together. Over counted orders k / N, over drawn ones (1 + k) / (1 + N); NaN if <paramref name="R"/> is.</param>
/// <param name="AtMost">The share of orders whose correlation is as low or lower: small if one takes the other's place.</param>
/// <param name="Orders">How many orders there were.</param>
/// <param name="IsExact">Whether every order was counted: up to eight people.</param>
/// <param name="People">How many people were compared; those of whom something is unknown were left out.</param>
/// <remarks>It says that two things go together, never which comes of which. Method and worked example: docs/methods/qap.md.
/// Source: L. Hubert, J. Schultz, British Journal of Mathematical and Statistical Psychology 29 (1976) 190–241; D. Krackhardt, Social Networks 10 (1988) 359–381.</remarks>
public sealed record Qap(double R, double AtLeast, double AtMost, long Orders, bool IsExact, int People)
{
    /// <summary>Sums come out in different orders: nearer than this are equals.</summary>
    internal const double Equal = 1e-9;

    /// <summary>Compares two relations.</summary>
    /// <param name="one">A number for each pair of n people.</param>
    /// <param name="other">A number for each pair of the same people.</param>
    /// <param name="respondents">Who could name others, n flags; empty if all could. Pairs whose sender could not are left out, and orders keep respondents among themselves.</param>
    /// <param name="draws">How many orders to draw where they are too many to count.</param>
    /// <param name="seed">The same seed gives the same answer.</param>
    /// <param name="cancel">Asked for each order.</param>
    /// <exception cref="ArgumentException">The numbers of people differ, or <paramref name="draws"/> is not above 0.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was given.</exception>
    /// <remarks>Cost: n² for each order. Two undirected relations are compared over each pair once, others over both its directions.</remarks>
    public static Qap Of(
        PairValues one, PairValues other, IReadOnlyList<bool>? respondents = null, int draws = 10_000, ulong seed = 1, CancellationToken cancel = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(draws);
        var cells = new PairCells([one, other], respondents ?? []);
        var (ones, others) = (Centred(cells, one), Centred(cells, other));
        var spread = Math.Sqrt(ones.Values.Sum(v => v * v) * others.Values.Sum(v => v * v));
        var observed = Products(ones.Values, other, others.Mean, cells, null);
        long orders = 0, atLeast = 0, atMost = 0;
        var equal = Equal * spread;
        if (spread > 0)
            foreach (var order in cells.Orders(draws, seed))
            {
                cancel.ThrowIfCancellationRequested();
                var products = Products(ones.Values, other, others.Mean, cells, order);
                orders++;
                if (products >= observed - equal) atLeast++;
                if (products <= observed + equal) atMost++;
            }

        return new(spread > 0 ? observed / spread : double.NaN, Share(atLeast), Share(atMost), orders, cells.CanCount, cells.People);

        double Share(long count) => orders == 0 ? double.NaN : cells.CanCount ? (double)count / orders : (1.0 + count) / (1.0 + orders);
    }

    private static (double[] Values, double Mean) Centred(PairCells cells, PairValues values)
    {
        double[] all = [.. cells.Cells.Select(cell => values[cell.From, cell.To])];
        // The mean of equal numbers may differ from them by rounding, and must not make them vary.
        var mean = all.Length == 0 || all.All(value => value == all[0]) ? all.FirstOrDefault() : all.Average();
        return (Array.ConvertAll(all, value => value - mean), mean);
    }

    private static double Products(double[] ones, PairValues other, double mean, PairCells cells, int[]? order)
    {
        var sum = 0.0;
        for (var i = 0; i < ones.Length; i++)
        {
            var (from, to) = cells.Cells[i];
            sum += ones[i] * ((order is null ? other[from, to] : other[order[from], order[to]]) - mean);
        }

        return sum;
    }
}
