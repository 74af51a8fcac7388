using Samhandling.Networks.Cohesion;

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
    /// <param name="threads">The most threads at once, 1 or more; null for as many as there are processors. No result depends on it.</param>
    /// <param name="cancel">Asked now and then.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was given.</exception>
    /// <remarks>
    /// Only the triangles are looked for. Two ties that meet are counted from each actor's numbers of ties of each kind, and what of them turned out to
    /// close a triangle is taken off again; a tie with a third who has none to either is what then remains.
    /// Cost: at most m · √m; memory m + n. Sources: V. Batagelj, A. Mrvar, Social Networks 23 (2001) 237–243, for the codes;
    /// M. Ortmann, U. Brandes, Applied Network Science 2 (2017), for counting what is open from what is closed.
    /// </remarks>
    public static TriadCensus Of(Network network, int? threads = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        var rows = KindsOfPairs(network);
        var closed = Closed(new Uphill<byte>(rows, Array.ConvertAll(rows.Weight, kind => (byte)kind)), threads, cancel);
        var counts = new Int128[16];
        var pairs = new long[4];
        Span<long> ofActor = stackalloc long[4];
        for (var a = 0; a < rows.Count; a++)
        {
            ofActor.Clear();
            foreach (var kind in rows.WeightsOf(a)) ofActor[(int)kind]++;
            var others = rows.Of(a).Length - 1;
            for (var kind = 1; kind <= 3; kind++)
            {
                pairs[kind] += ofActor[kind];
                // With a pair go all thirds but those who are tied to one of its ends.
                counts[(int)s_types[kind]] -= (Int128)ofActor[kind] * others;
                for (var next = kind; next <= 3; next++)
                    counts[(int)s_types[kind + (4 * next)]] += next == kind ? (Int128)ofActor[kind] * (ofActor[kind] - 1) / 2 : (Int128)ofActor[kind] * ofActor[next];
            }
        }

        // A pair was met at both its ends: tied one way, as 1 at one end and as 2 at the other.
        var (mutual, asymmetric) = (pairs[3] / 2, pairs[1]);
        counts[(int)TriadType.T012] += (Int128)asymmetric * (network.Count - 2);
        counts[(int)TriadType.T102] += (Int128)mutual * (network.Count - 2);
        for (var code = 0; code < closed.Length; code++) Close(code, closed[code], counts);
        var triads = (Int128)network.Count * (network.Count - 1) * (network.Count - 2) / 6;
        foreach (var count in counts.AsSpan(1)) triads -= count;
        counts[(int)TriadType.T003] = triads;
        return new(Array.ConvertAll(counts, count => (long)count), mutual, asymmetric, ((long)network.Count * (network.Count - 1) / 2) - mutual - asymmetric);
    }

    /// <summary>Takes off what triangles of a code were counted as while they were thought open, and counts them.</summary>
    private static void Close(int code, long times, Int128[] counts)
    {
        counts[(int)s_types[code]] += times;
        foreach (var pair in (ReadOnlySpan<int>)[3, 12, 48])
        {
            counts[(int)s_types[code & ~pair]] -= times;
            // The third was taken off twice for this pair, once at each end.
            counts[(int)s_types[code & pair]] += times;
        }
    }

    /// <summary>Both ways, with what each tie is as seen from the actor: 1 names, 2 is named, 3 both.</summary>
    private static Rows KindsOfPairs(Network network) =>
        network.IsDirected ? network.Out.Weighing(1).Joined(network.In.Weighing(2), isWeighted: true) : network.Out.Weighing(3);

    /// <summary>How many triangles there are of each code.</summary>
    private static long[] Closed(Uphill<byte> ties, int? threads, CancellationToken cancel)
    {
        var closed = new long[64];
        Threads.Share(
            ties.Parts,
            ties.Steps,
            () => (Marks: ties.Begin(), Codes: new Codes(ties.Carried, new long[64])),
            (part, own) => ties.Find(part, own.Marks, ref own.Codes),
            own =>
            {
                for (var code = 0; code < closed.Length; code++) closed[code] += own.Codes.Of[code];
            },
            threads,
            cancel);
        return closed;
    }

    private readonly struct Codes(byte[] kinds, long[] of) : ITriangles
    {
        public long[] Of => of;

        public void Add(in Triangle found) => of[kinds[found.OneTwo] + (4 * kinds[found.OneThree]) + (16 * kinds[found.TwoThree])]++;
    }
}
