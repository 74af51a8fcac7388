namespace Samhandling.Networks;

/// <summary>Who names whom: n actors, numbered from 0, and the ties between them. It never changes once it is built.</summary>
/// <remarks>
/// Compressed sparse rows, twice: the ties from each actor and the ties to each, both in ascending order of the other actor. In an undirected
/// network the two are one, and each tie stands at both its ends. Built by two counting passes over the ties, in time and memory n + m.
/// It is simple: no actor names itself, and none names another twice. What was left out for that is counted.
/// </remarks>
public sealed class Network
{
    private readonly Rows _out;
    private readonly Rows _in;

    private Network(Rows outgoing, Rows incoming, bool isDirected, bool isWeighted, int selfTies, int parallelTies)
    {
        (_out, _in, IsDirected, IsWeighted) = (outgoing, incoming, isDirected, isWeighted);
        (SelfTies, ParallelTies) = (selfTies, parallelTies);
    }

    /// <summary>The ties from each actor, as the measures walk them.</summary>
    internal Rows Out => _out;

    /// <summary>The ties to each actor, as the measures walk them.</summary>
    internal Rows In => _in;

    /// <summary>n, the number of actors, those without ties too.</summary>
    public int Count => _out.Start.Length - 1;

    /// <summary>m, the number of ties; in an undirected network each pair counts once.</summary>
    public int TieCount => IsDirected ? _out.Other.Length : _out.Other.Length / 2;

    /// <summary>Whether a tie from a to b says nothing of b to a.</summary>
    public bool IsDirected { get; }

    /// <summary>Whether ties carry weights; without them each counts 1.</summary>
    public bool IsWeighted { get; }

    /// <summary>How many ties from an actor to itself were given and left out.</summary>
    public int SelfTies { get; }

    /// <summary>How many ties were given again between the same two (in the same direction, if directed) and merged.</summary>
    public int ParallelTies { get; }

    /// <summary>Whom the actor names, ascending. In an undirected network: its neighbours.</summary>
    public ReadOnlySpan<int> From(int actor) => _out.Of(actor);

    /// <summary>Those of <see cref="From"/> with a higher number: in an undirected network each tie is then met once.</summary>
    internal ReadOnlySpan<int> Above(int actor)
    {
        var named = From(actor);
        var first = named.Length;
        while (first > 0 && named[first - 1] > actor) first--;
        return named[first..];
    }

    /// <summary>Who names the actor, ascending. In an undirected network: its neighbours.</summary>
    public ReadOnlySpan<int> To(int actor) => _in.Of(actor);

    /// <summary>The weights of <see cref="From"/>, in its order; empty if the network is not weighted.</summary>
    public ReadOnlySpan<double> WeightsFrom(int actor) => IsWeighted ? _out.WeightsOf(actor) : [];

    /// <summary>The weights of <see cref="To"/>, in its order; empty if the network is not weighted.</summary>
    public ReadOnlySpan<double> WeightsTo(int actor) => IsWeighted ? _in.WeightsOf(actor) : [];

    /// <summary>Whether the actor <paramref name="from"/> names <paramref name="to"/>. Cost: log of its ties.</summary>
    public bool Has(int from, int to) => From(from).BinarySearch(to) >= 0;

    /// <summary>All ties, by sender and then by receiver; an undirected tie once, from the lower number to the higher.</summary>
    public IEnumerable<Tie> Ties()
    {
        for (var a = 0; a < Count; a++)
            for (var i = _out.Start[a]; i < _out.Start[a + 1]; i++)
                if (IsDirected || a < _out.Other[i]) yield return new(a, _out.Other[i], IsWeighted ? _out.Weight[i] : 1);
    }

    /// <summary>The network in which two are tied if either names the other; weights of both directions are added.</summary>
    /// <remarks>Cost: n + m.</remarks>
    public Network Undirected()
    {
        if (!IsDirected) return this;
        var rows = _out.Joined(_in, IsWeighted);
        return new(rows, rows, isDirected: false, IsWeighted, selfTies: 0, TieCount - (rows.Other.Length / 2));
    }

    /// <summary>The same ties without their weights.</summary>
    public Network Unweighted() => IsWeighted ? new(_out, _in, IsDirected, isWeighted: false, SelfTies, ParallelTies) : this;

    /// <summary>The network of the ties that weigh so much or more, among the same actors; without weights each tie weighs 1.</summary>
    /// <param name="weight">The threshold, in the unit of the weights. Repeated ties were merged: their sum is what it meets.</param>
    /// <remarks>Cost: n + m.</remarks>
    public Network AtLeast(double weight) => Build(Count, [.. Ties().Where(t => t.Weight >= weight)], IsDirected, IsWeighted);

    /// <summary>The network of the ties of which both ends are among those; the actors stay.</summary>
    internal Network Among(bool[] those) => Build(Count, [.. Ties().Where(t => those[t.From] && those[t.To])], IsDirected, IsWeighted);

    /// <summary>The network in which each actor names those it does so many times: the weight is as many times as much, and who does so no times names nobody.</summary>
    internal Network Named(int[] times) => Build(
        Count, [.. Ties().Where(t => times[t.From] > 0).Select(t => t with { Weight = t.Weight * times[t.From] })], IsDirected, IsWeighted);

    /// <summary>Builds a network. Ties from an actor to itself are left out, repeated ones merged and their weights added; both are counted.</summary>
    /// <param name="count">The number of actors, 0 or more.</param>
    /// <param name="ties">In any order, with actors from 0 to <paramref name="count"/> − 1.</param>
    /// <param name="isDirected">Whether a tie goes one way only.</param>
    /// <param name="isWeighted">Whether the weights are kept.</param>
    /// <exception cref="ArgumentOutOfRangeException">A tie names an actor that is not there, or <paramref name="count"/> is negative.</exception>
    /// <remarks>Cost: n + m time and memory.</remarks>
    public static Network Build(int count, ReadOnlySpan<Tie> ties, bool isDirected, bool isWeighted = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var selfTies = 0;
        foreach (var tie in ties)
        {
            if ((uint)tie.From >= (uint)count || (uint)tie.To >= (uint)count)
                throw new ArgumentOutOfRangeException(nameof(ties), $"The tie {tie.From}–{tie.To} names an actor outside 0…{count - 1}.");
            if (tie.From == tie.To) selfTies++;
        }

        var given = ties.Length - selfTies;
        var incoming = Rows.ByReceiver(count, ties, bothWays: !isDirected, isWeighted);
        var outgoing = incoming.Turned(count).Merged();
        var kept = isDirected ? outgoing.Other.Length : outgoing.Other.Length / 2;
        return new(outgoing, isDirected ? outgoing.Turned(count) : outgoing, isDirected, isWeighted, selfTies, given - kept);
    }
}
