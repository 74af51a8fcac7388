using System.Numerics;
using Samhandling.Networks.Vectors;

namespace Samhandling.Networks.Cohesion;

/// <summary>How many steps the actors are from each other along their ties, over the ordered pairs that can be reached. Methods: docs/methods/distances.md and closeness.md.</summary>
/// <param name="Mean">The mean number of steps, 1 or more; NaN if nobody reaches anybody.</param>
/// <param name="Diameter">The greatest number of steps; null if nobody reaches anybody.</param>
/// <param name="Reached">How many others each actor reaches, in actor order.</param>
/// <param name="Closeness">The number reached divided by the sum of the steps to them, in actor order, 0…1; NaN for an actor who reaches nobody.</param>
/// <param name="Harmonic">Σ 1/d over those reached, divided by n − 1, in actor order, 0…1; 0 for an actor who reaches nobody, NaN in a network of one.</param>
public sealed record Distances(double Mean, int? Diameter, int[] Reached, double[] Closeness, double[] Harmonic)
{
    /// <summary>Measures all distances, from each actor along the ties it sends.</summary>
    /// <param name="network">n actors, m ties; weights play no part: a step is a step.</param>
    /// <param name="threads">The most threads at once, 1 or more; null for as many as there are processors. No result depends on it.</param>
    /// <param name="cancel">Asked once for each actor.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was given.</exception>
    /// <remarks>Cost: n · m time at worst, but 64 to 512 targets at once; memory two rows of bits an actor and thread, 16 to 128 bytes.
    /// Sources: L. C. Freeman, Social Networks 1 (1979); M. Marchiori and V. Latora, Physica A 285 (2000).</remarks>
    public static Distances Of(Network network, int? threads = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        return Math.Min(Blocks.Most, network.Count) switch
        {
            <= 64 => Of<Block64>(network, threads, cancel),
            <= 128 => Of<Block128>(network, threads, cancel),
            <= 256 => Of<Block256>(network, threads, cancel),
            _ => Of<Block512>(network, threads, cancel),
        };
    }

    private static Distances Of<TBlock>(Network network, int? threads, CancellationToken cancel)
        where TBlock : unmanaged, IBlock<TBlock>
    {
        var n = network.Count;
        var renumbered = Renumbered.ByNamings(network);
        var shares = SharesOfSteps(n);
        var (sums, actors) = (new Sums(n), Enumerable.Range(0, n).ToArray());
        Threads.Share(
            (n + TBlock.Size - 1) / TBlock.Size,
            (long)n * network.TieCount / TBlock.Size,
            // The searches go against the ties, from the targets: all that is counted of an actor then lies in its own row.
            () => (Searches: new ManySearches<TBlock>(renumbered.Out, renumbered.In), Sums: new Sums(n)),
            (part, own) => own.Sums.Add(own.Searches, actors.AsSpan(part * TBlock.Size, Math.Min(TBlock.Size, n - (part * TBlock.Size))), shares),
            own => sums.Add(own.Sums),
            threads,
            cancel);
        return sums.Distances(renumbered.Order, shares[1]);
    }

    /// <summary>1/d as a whole number of parts of one, so many that n of them still have room in 64 bits: sums of them are the same in any order.</summary>
    private static long[] SharesOfSteps(int n)
    {
        var one = 1L << (61 - BitOperations.Log2((uint)Math.Max(n, 1)));
        var shares = new long[n + 2];
        for (var d = 1; d < shares.Length; d++) shares[d] = (one + (d / 2)) / d;
        return shares;
    }

    /// <summary>For each actor how many it reaches, in how many steps together, and the sum of their shares.</summary>
    private sealed class Sums(int n)
    {
        private readonly long[] _reached = new long[n];
        private readonly long[] _steps = new long[n];
        private readonly long[] _shares = new long[n];
        private int _most;

        public void Add<TBlock>(ManySearches<TBlock> searches, ReadOnlySpan<int> targets, long[] shares)
            where TBlock : unmanaged, IBlock<TBlock>
        {
            searches.Begin(targets);
            for (var steps = 1; searches.Count > 0; steps++)
            {
                _most = Math.Max(_most, steps);
                var who = searches.Who;
                for (var k = 0; k < who.Length; k++)
                {
                    var found = searches.From(k).Count();
                    _reached[who[k]] += found;
                    _steps[who[k]] += (long)found * steps;
                    _shares[who[k]] += found * shares[steps];
                }

                searches.Step();
            }
        }

        public void Add(Sums other)
        {
            _most = Math.Max(_most, other._most);
            for (var v = 0; v < n; v++)
            {
                _reached[v] += other._reached[v];
                _steps[v] += other._steps[v];
                _shares[v] += other._shares[v];
            }
        }

        public Distances Distances(int[] order, double one)
        {
            var (reached, closeness, harmonic) = (new int[n], new double[n], new double[n]);
            long pairs = 0, steps = 0;
            for (var v = 0; v < n; v++)
            {
                reached[order[v]] = (int)_reached[v];
                closeness[order[v]] = (double)_reached[v] / _steps[v];
                harmonic[order[v]] = _shares[v] / one / (n - 1);
                pairs += _reached[v];
                steps += _steps[v];
            }

            return new((double)steps / pairs, pairs == 0 ? null : _most, reached, closeness, harmonic);
        }
    }
}
