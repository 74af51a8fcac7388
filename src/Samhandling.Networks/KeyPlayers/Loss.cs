using Samhandling.Networks.Cohesion;
using Samhandling.Networks.Mixing;

namespace Samhandling.Networks.KeyPlayers;

/// <summary>What a network loses when one person leaves it. Method: docs/methods/key-players.md.</summary>
/// <param name="Actor">Who leaves.</param>
/// <param name="Ties">The ties that go: those the person sends and those it gets.</param>
/// <param name="BorderTies">Those of them that cross a border between groups; ties with an end of unknown group are not among them.</param>
/// <param name="Parts">How many parts more the others fall into: 0 if they hold together as before, −1 if the person was a part alone.</param>
/// <param name="PartsChange">By how much <see cref="Fragmentation.Parts"/> changes, −1…1; NaN with fewer than three people.</param>
/// <param name="DistanceChange">By how much <see cref="Fragmentation.Distance"/> changes, −1…1; NaN with fewer than three people.</param>
/// <remarks>To plan a hand-over by, never to rate people by.</remarks>
public sealed record Loss(int Actor, int Ties, int BorderTies, int Parts, double PartsChange, double DistanceChange)
{
    /// <summary>The loss of each person, one at a time.</summary>
    /// <param name="network">n actors, m ties; weights play no part, and for parts and fragmentation directions are forgotten.</param>
    /// <param name="groups">The n actors' groups, between which the border runs; null for no border.</param>
    /// <param name="cancel">Asked once for each actor.</param>
    /// <returns>n losses in actor order.</returns>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was given.</exception>
    /// <remarks>Cost: for each actor (n + m) · n/64 for each step of the diameter.</remarks>
    public static Loss[] OfEach(Network network, Grouping? groups = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        groups?.MustFit(network);
        var undirected = network.Undirected();
        var distances = new AllDistances(undirected);
        var (before, parts) = (distances.Without([]), Components.Weak(undirected).Count);
        var losses = new Loss[network.Count];
        for (var actor = 0; actor < losses.Length; actor++)
        {
            cancel.ThrowIfCancellationRequested();
            var (ties, border) = TiesOf(network, actor, groups);
            var after = distances.Without([actor]);
            losses[actor] = new(actor, ties, border, PartsWithout(undirected, actor) - parts, after.Parts - before.Parts, after.Distance - before.Distance);
        }

        return losses;
    }

    private static (int Ties, int Border) TiesOf(Network network, int actor, Grouping? groups)
    {
        int[] others = network.IsDirected ? [.. network.From(actor), .. network.To(actor)] : [.. network.From(actor)];
        return (others.Length, groups is null ? 0 : others.Count(other => groups.Crosses(actor, other)));
    }

    /// <summary>The parts when the person stands alone, without counting that one.</summary>
    private static int PartsWithout(Network undirected, int actor) =>
        Components.Weak(Network.Build(undirected.Count, [.. undirected.Ties().Where(t => t.From != actor && t.To != actor)], isDirected: false)).Count - 1;
}
