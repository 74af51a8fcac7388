namespace Samhandling.Networks.Triads;

/// <summary>How three and three are tied: how often each of the sixteen types occurs, beside what chance would give where the pairs are the same.</summary>
/// <param name="Counts">How many triads of each <see cref="TriadType"/>, in its order; their sum is n(n − 1)(n − 2)/6.</param>
/// <param name="Mutual">Pairs tied both ways; in an undirected network all that are tied.</param>
/// <param name="Asymmetric">Pairs tied one way.</param>
/// <param name="Null">Pairs without ties.</param>
/// <remarks>Method and worked example: docs/methods/triad-census.md. Source: P. W. Holland, S. Leinhardt, American Journal of Sociology 76 (1970) 492–513;
/// Sociological Methodology 7 (1976) 1–45.</remarks>
public sealed record TriadCensus(IReadOnlyList<long> Counts, long Mutual, long Asymmetric, long Null)
{
    // The type of three pairs by its code: 1 a→b, 2 b→a, 4 a→c, 8 c→a, 16 b→c, 32 c→b.
    private static readonly TriadType[] s_types = [.. Enumerable.Range(0, 64).Select(TriadCodes.TypeOf)];

    /// <summary>How many triads of a type.</summary>
    public long this[TriadType type] => Counts[(int)type];

    /// <summary>How many of each type chance would give on average: all networks with as many mutual, one-way and untied pairs are as likely (U|MAN).</summary>
    /// <returns>16 numbers in the order of <see cref="TriadType"/>, 0 or more; their sum is that of <see cref="Counts"/>. Zeros with fewer than three people.</returns>
    /// <remarks>C(n, 3) times the chance that three pairs drawn without putting back are of the type's kinds, times the share of the ways of turning them that make the type.
    /// Cost: none to speak of.</remarks>
    public IReadOnlyList<double> Expected()
    {
        double pairs = Mutual + Asymmetric + Null, triads = Counts.Sum();
        return [.. Enum.GetValues<TriadType>().Select(type => triads == 0 ? 0 : triads * Chance(TriadCodes.KindOf(type)))];

        double Chance(TriadKind kind) => kind.Arrangements * kind.Turned * Drawn(Mutual, kind.Mutual) * Drawn(Asymmetric, kind.Asymmetric) * Drawn(Null, kind.Null)
            / (pairs * (pairs - 1) * (pairs - 2));

        static double Drawn(double from, int times) => Enumerable.Range(0, times).Aggregate(1.0, (chance, i) => chance * (from - i));
    }

    /// <summary>Counts the triads.</summary>
    /// <param name="network">n actors, m ties; weights play no part.</param>
    /// <param name="cancel">Asked once for each actor.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was given.</exception>
    /// <remarks>Cost: m times the most ties of an actor, never n³; memory n. Source: V. Batagelj, A. Mrvar, Social Networks 23 (2001) 237–243.</remarks>
    public static TriadCensus Of(Network network, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        var (n, neighbours) = (network.Count, network.Undirected());
        var counts = new long[16];
        var (mutual, asymmetric) = (0L, 0L);
        for (var a = 0; a < n; a++)
        {
            cancel.ThrowIfCancellationRequested();
            foreach (var b in neighbours.From(a))
            {
                if (b < a) continue;
                var pair = Pair(network, a, b);
                if (pair == 3) mutual++;
                else asymmetric++;
                counts[(int)(pair == 3 ? TriadType.T102 : TriadType.T012)] += n - 2 - Thirds(network, neighbours, a, b, pair, counts);
            }
        }

        var triads = (long)((Int128)n * (n - 1) * (n - 2) / 6);
        counts[(int)TriadType.T003] = triads - counts.Sum();
        return new(counts, mutual, asymmetric, ((long)n * (n - 1) / 2) - mutual - asymmetric);
    }

    /// <summary>Counts the triads of a pair with each third who is tied to one of it; says how many such there are. A triad is counted from the least of its pairs.</summary>
    private static int Thirds(Network network, Network neighbours, int a, int b, int pair, long[] counts)
    {
        var ofA = neighbours.From(a);
        var ofB = neighbours.From(b);
        var (i, j, thirds) = (0, 0, 0);
        while (i < ofA.Length || j < ofB.Length)
        {
            var c = Math.Min(i < ofA.Length ? ofA[i] : int.MaxValue, j < ofB.Length ? ofB[j] : int.MaxValue);
            var isOfA = i < ofA.Length && ofA[i] == c;
            if (isOfA) i++;
            if (j < ofB.Length && ofB[j] == c) j++;
            if (c == a || c == b) continue;
            thirds++;
            if (b < c || (a < c && c < b && !isOfA))
                counts[(int)s_types[pair + (4 * Pair(network, a, c)) + (16 * Pair(network, b, c))]]++;
        }

        return thirds;
    }

    private static int Pair(Network network, int one, int other) => (network.Has(one, other) ? 1 : 0) + (network.Has(other, one) ? 2 : 0);
}
