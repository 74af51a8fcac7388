namespace Samhandling.Surveys.Coding;

/// <summary>What a run of interviews brought that was new.</summary>
/// <param name="Through">The last interview of the run, from 1.</param>
/// <param name="Ratio">Codes first met in the run over the different codes of the base, 0 or more; 0.05 is 5 %.</param>
public sealed record NewInRun(int Through, double Ratio);

/// <summary>Whether more interviews still bring new things: the new-information ratio of Guest, Namey and Chen.</summary>
/// <param name="InBase">Different codes in the first interviews, averaged over the orders.</param>
/// <param name="Runs">Each whole run after the base; none where there are fewer interviews than base and run together, or where the base brought no code.</param>
/// <param name="ReachedAt">The interview at which a run first brought no more than the threshold; null while none has.</param>
/// <remarks>It speaks of those who were interviewed and of nobody else; where all there are were asked, say so instead. Source: G. Guest,
/// E. Namey, M. Chen, PLoS ONE 15(5) (2020) e0232076. Method and worked example: docs/methods/coder-agreement.md.</remarks>
public sealed record Saturation(double InBase, IReadOnlyList<NewInRun> Runs, int? ReachedAt)
{
    /// <summary>Reckons it in the order in which the interviews were held.</summary>
    /// <param name="interviews">The codes of each interview, in order.</param>
    /// <param name="first">Interviews in the base, at least 1.</param>
    /// <param name="run">Interviews in a run, at least 1; runs do not overlap, and what is left over is no run.</param>
    /// <param name="threshold">At or below it, nothing new is said to come; 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">Base or run is below 1, or the threshold outside 0 to 1.</exception>
    /// <remarks>Cost: linear in the codes.</remarks>
    public static Saturation Of(IReadOnlyList<IReadOnlyCollection<int>> interviews, int first = 4, int run = 2, double threshold = 0.05) =>
        Averaged(interviews, [[.. Enumerable.Range(0, interviews.Count)]], first, run, threshold);

    /// <summary>Reckons it over random orders, since the order in which people were met decides what was new: each run's ratio is the mean over the orders.</summary>
    /// <param name="interviews">The codes of each interview.</param>
    /// <param name="orders">How many orders, at least 1; the same always gives the same.</param>
    /// <param name="first">Interviews in the base, at least 1.</param>
    /// <param name="run">Interviews in a run, at least 1.</param>
    /// <param name="threshold">At or below it, nothing new is said to come; 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 1, or the threshold outside 0 to 1.</exception>
    /// <remarks>Orders whose base brought no code are left out. Cost: linear in orders times codes.</remarks>
    public static Saturation OverOrders(IReadOnlyList<IReadOnlyCollection<int>> interviews, int orders = 200, int first = 4, int run = 2, double threshold = 0.05)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(orders, 1);
        var chance = new Random(20_26);
        var all = new List<int[]>(orders);
        for (var i = 0; i < orders; i++)
        {
            int[] order = [.. Enumerable.Range(0, interviews.Count)];
            chance.Shuffle(order);
            all.Add(order);
        }
        return Averaged(interviews, all, first, run, threshold);
    }

    private static Saturation Averaged(IReadOnlyList<IReadOnlyCollection<int>> interviews, List<int[]> orders, int first, int run, double threshold)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(first, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(run, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(threshold);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(threshold, 1);
        var runs = Math.Max(0, (interviews.Count - first) / run);
        var (inBase, sums, told) = (0.0, new double[runs], 0);
        foreach (var order in orders)
        {
            var met = order.Take(first).SelectMany(i => interviews[i]).ToHashSet();
            inBase += met.Count;
            if (met.Count == 0) continue;
            told++;
            var unique = met.Count;
            for (var r = 0; r < runs; r++)
            {
                var before = met.Count;
                foreach (var at in order.Skip(first + r * run).Take(run)) met.UnionWith(interviews[at]);
                sums[r] += (double)(met.Count - before) / unique;
            }
        }
        NewInRun[] course = told == 0 ? [] : [.. sums.Select((sum, r) => new NewInRun(first + (r + 1) * run, sum / told))];
        return new(inBase / orders.Count, course, Array.Find(course, r => r.Ratio <= threshold)?.Through);
    }
}
