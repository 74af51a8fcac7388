namespace Samhandling.Networks.Comparison;

/// <summary>One of several things that may go with a relation, the others held still.</summary>
/// <param name="Name">What it is.</param>
/// <param name="B">By how much the relation's number differs for a difference of 1; NaN if the others tell all that this one does.</param>
/// <param name="T">B over its ordinary standard error: the pivot whose place among the orders is looked at, no Student's t.</param>
/// <param name="AtLeast">The share of orders with a t as high or higher.</param>
/// <param name="AtMost">The share of orders with a t as low or lower.</param>
/// <param name="P">The share of orders with a t as far from 0, on either side.</param>
public sealed record PairEffect(string Name, double B, double T, double AtLeast, double AtMost, double P);

/// <summary>What goes with a relation when several things are weighed together: multiple regression over pairs of people, tested by double semi-partialling (MRQAP).</summary>
/// <param name="Intercept">The relation's number where all else is 0.</param>
/// <param name="Effects">One for each predictor, in their order.</param>
/// <param name="RSquared">The share of the variation that all together go with, 0…1.</param>
/// <param name="Orders">How many orders of the people there were.</param>
/// <param name="IsExact">Whether every order was counted: up to eight people.</param>
/// <param name="People">How many people were compared.</param>
/// <param name="LeftOut">How many were left out because something of them is unknown.</param>
/// <remarks>For each predictor: what the others do not tell of it changes places, and the t of the regression on that and the others is looked at.
/// It says what goes together, never what comes of what. Method and worked example: docs/methods/qap.md. Source: D. Dekker, D. Krackhardt,
/// T. A. B. Snijders, Psychometrika 72 (2007) 563–581.</remarks>
public sealed record MultipleQap(double Intercept, IReadOnlyList<PairEffect> Effects, double RSquared, long Orders, bool IsExact, int People, int LeftOut)
{
    /// <summary>Weighs predictors of a relation.</summary>
    /// <param name="relation">A number for each pair of n people.</param>
    /// <param name="predictors">One or more, by name, each over the same people.</param>
    /// <param name="respondents">Who could name others, n flags; empty if all could. Pairs whose sender could not are left out, not taken for 0.</param>
    /// <param name="draws">How many orders to draw where they are too many to count.</param>
    /// <param name="seed">The same seed gives the same answer.</param>
    /// <param name="cancel">Asked for each order.</param>
    /// <returns>Where nothing varies or there are fewer pairs than predictors, the numbers are NaN.</returns>
    /// <exception cref="ArgumentException">The numbers of people differ, there is no predictor, or <paramref name="draws"/> is not above 0.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was given.</exception>
    /// <remarks>Cost: n² p² for each order and p predictors; memory n² p.</remarks>
    public static MultipleQap Of(
        PairValues relation, IReadOnlyList<(string Name, PairValues Values)> predictors, IReadOnlyList<bool>? respondents = null,
        int draws = 2_000, ulong seed = 1, CancellationToken cancel = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(draws);
        if (predictors.Count == 0) throw new ArgumentException("There is no predictor.", nameof(predictors));
        var cells = new PairCells([relation, .. predictors.Select(p => p.Values)], respondents ?? []);
        var partials = predictors.Select((_, i) => new Partial(cells, relation, predictors, i)).ToArray();
        var counts = new (long AtLeast, long AtMost, long AsFar)[partials.Length];
        var orders = 0L;
        foreach (var order in cells.Orders(draws, seed))
        {
            cancel.ThrowIfCancellationRequested();
            orders++;
            for (var i = 0; i < partials.Length; i++)
            {
                // The partial correlation stands in the order of t, and stays finite where nothing is left unexplained.
                var (drawn, observed) = (partials[i].CorrelationIn(order), partials[i].Correlation);
                if (drawn >= observed - Qap.Equal) counts[i].AtLeast++;
                if (drawn <= observed + Qap.Equal) counts[i].AtMost++;
                if (Math.Abs(drawn) >= Math.Abs(observed) - Qap.Equal) counts[i].AsFar++;
            }
        }

        var y = Basis.Column(cells, relation);
        var (bs, residuals) = (partials.Select(p => p.B).ToArray(), (double[])[.. y]);
        for (var i = 0; i < bs.Length; i++)
            for (var c = 0; c < residuals.Length; c++) residuals[c] -= bs[i] * predictors[i].Values[cells.Cells[c].From, cells.Cells[c].To];
        var (intercept, mean) = (Mean(residuals), Mean(y));
        var (unexplained, all) = (residuals.Sum(v => (v - intercept) * (v - intercept)), y.Sum(v => (v - mean) * (v - mean)));
        var effects = partials.Select((p, i) => new PairEffect(predictors[i].Name, p.B, p.T, Share(p, counts[i].AtLeast), Share(p, counts[i].AtMost), Share(p, counts[i].AsFar)));
        return new(intercept, [.. effects], 1 - (unexplained / all), orders, cells.CanCount, cells.People, cells.LeftOut);

        double Share(Partial p, long count) => double.IsNaN(p.T) ? double.NaN : cells.CanCount ? (double)count / orders : (1.0 + count) / (1.0 + orders);
    }

    private static double Mean(double[] values) => values.Length == 0 ? double.NaN : values.Average();
}
