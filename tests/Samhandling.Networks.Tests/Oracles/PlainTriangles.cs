namespace Samhandling.Networks.Tests.Oracles;

/// <summary>What rests on triangles, by looking at all pairs of everybody's contacts, as one would write it first.</summary>
internal static class PlainTriangles
{
    public static double[] Clustering(Network network)
    {
        var both = network.Undirected();
        return Each(network, a =>
        {
            var contacts = both.From(a).ToArray();
            var tied = contacts.Sum(b => contacts.Count(c => b < c && both.Has(b, c)));
            return contacts.Length < 2 ? 0 : 2.0 * tied / (contacts.Length * (contacts.Length - 1));
        });
    }

    public static double[] Constraint(Network network)
    {
        var share = Shares(network);
        return Each(network, i => share[i].Count == 0 ? double.NaN : share[i].Sum(direct =>
        {
            var indirect = share[i].Where(q => q.Key != direct.Key).Sum(q => q.Value * share[q.Key].GetValueOrDefault(direct.Key));
            return (direct.Value + indirect) * (direct.Value + indirect);
        }));
    }

    public static double[] EffectiveSize(Network network)
    {
        var share = Shares(network);
        return Each(network, i => share[i].Count == 0 ? double.NaN : share[i].Keys.Sum(j =>
            1 - share[i].Where(q => q.Key != j).Sum(q => q.Value * share[j].GetValueOrDefault(q.Key) / share[j].Values.Max())));
    }

    /// <summary>For each actor the share of each contact in its ties, both ways together.</summary>
    private static Dictionary<int, double>[] Shares(Network network)
    {
        var ties = Enumerable.Range(0, network.Count).Select(_ => new Dictionary<int, double>()).ToArray();
        foreach (var (from, to, weight) in network.Ties())
        {
            if (weight == 0) continue;
            ties[from][to] = ties[from].GetValueOrDefault(to) + weight;
            ties[to][from] = ties[to].GetValueOrDefault(from) + weight;
        }

        return [.. ties.Select(its => its.ToDictionary(t => t.Key, t => t.Value / its.Values.Sum()))];
    }

    private static double[] Each(Network network, Func<int, double> measure) => [.. Enumerable.Range(0, network.Count).Select(measure)];
}
