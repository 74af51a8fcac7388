using Samhandling.Networks.Cohesion;

namespace Samhandling.Networks.Holes;

/// <summary>The ties that Burt's measures reckon with: a(i,j) + a(j,i), the same both ways; a tie of weight 0 is none.</summary>
/// <param name="Ties">Each tie once, carrying that sum.</param>
/// <param name="Total">By new number, the sum of an actor's ties.</param>
internal sealed record MutualTies(Uphill<double> Ties, double[] Total)
{
    /// <summary>In so many parts, always the same, so that rounding is the same whatever the number of threads.</summary>
    public const int Shares = 2;

    public static MutualTies Of(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        Weights.ThrowIfNegative(network);
        var (outgoing, incoming) = network.IsWeighted ? (network.Out, network.In) : (network.Out.Weighing(1), network.In.Weighing(1));
        var rows = (network.IsDirected ? outgoing.Joined(incoming, isWeighted: true) : outgoing).WithoutZeros();
        var uphill = new Uphill<double>(rows, rows.Weight);
        var total = new double[network.Count];
        for (var i = 0; i < total.Length; i++)
            foreach (var weight in rows.WeightsOf(uphill.Order[i])) total[i] += weight;
        return new(uphill, total);
    }

    /// <summary>Finds the triangles of one of the <see cref="Shares"/>.</summary>
    public void Find<TTriangles>(int share, ref TTriangles found)
        where TTriangles : ITriangles
    {
        var marks = Ties.Begin();
        for (var part = share; part < Ties.Parts; part += Shares) Ties.Find(part, marks, ref found);
    }

    /// <summary>What was reckoned by new number, in actor order; not a number for an actor without contacts.</summary>
    public double[] InActorOrder(double[] values)
    {
        var ordered = new double[values.Length];
        for (var i = 0; i < values.Length; i++) ordered[Ties.Order[i]] = Total[i] > 0 ? values[i] : double.NaN;
        return ordered;
    }
}
