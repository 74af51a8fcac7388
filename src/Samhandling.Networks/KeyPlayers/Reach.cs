namespace Samhandling.Networks.KeyPlayers;

/// <summary>How near a few people are to all. Method: docs/methods/key-players.md.</summary>
public static class Reach
{
    /// <summary>The distance-weighted share of people whom the set reaches: D_R = Σⱼ 1/d(S,j) / n, where d counts the steps from the nearest of the set and its members count 1.</summary>
    /// <param name="network">n actors, m ties; directions are forgotten and weights play no part.</param>
    /// <param name="set">The actors who begin.</param>
    /// <returns>0…1: 1 if everybody is in the set or tied to one of it, 0 for an empty set; NaN in a network without actors.</returns>
    /// <exception cref="ArgumentOutOfRangeException">One of the set is not in the network.</exception>
    /// <remarks>Cost: n + m. Source: S. P. Borgatti, Computational and Mathematical Organization Theory 12 (2006) 21–34.</remarks>
    public static double Of(Network network, params ReadOnlySpan<int> set)
    {
        ArgumentNullException.ThrowIfNull(network);
        SetSearch.MustFit(network, set);
        return new NearestSteps(network.Undirected()).From(set);
    }
}

/// <summary>Walks in breadth from several actors at once; kept to be asked again without allocation.</summary>
/// <param name="network">Undirected.</param>
internal sealed class NearestSteps(Network network)
{
    private readonly int[] _steps = new int[network.Count];
    private readonly int[] _queue = new int[network.Count];

    public double From(ReadOnlySpan<int> set)
    {
        Array.Fill(_steps, -1);
        var found = 0;
        foreach (var actor in set)
        {
            if (_steps[actor] == 0) continue;
            _steps[actor] = 0;
            _queue[found++] = actor;
        }

        double near = found;
        for (var i = 0; i < found; i++)
            foreach (var other in network.From(_queue[i]))
            {
                if (_steps[other] >= 0) continue;
                _steps[other] = _steps[_queue[i]] + 1;
                _queue[found++] = other;
                near += 1.0 / _steps[other];
            }

        return near / network.Count;
    }
}
