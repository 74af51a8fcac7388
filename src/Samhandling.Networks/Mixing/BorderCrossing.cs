namespace Samhandling.Networks.Mixing;

/// <summary>Who carries the contacts across a border between groups: sectors, municipalities, inside and outside.</summary>
/// <param name="Crossing">Ties between actors of different groups.</param>
/// <param name="Known">Ties whose both ends' groups are known.</param>
/// <param name="Unknown">Ties left out because the group of an end is unknown.</param>
/// <param name="People">Each actor, in the network's order.</param>
public sealed record BorderCrossing(int Crossing, int Known, int Unknown, IReadOnlyList<AcrossContacts> People)
{
    /// <summary>The share of ties that cross, 0 to 1; NaN if no tie's groups are known.</summary>
    public double Share => (double)Crossing / Known;

    /// <summary>The actors of known group who have no contact across, neither named nor naming, in the network's order.</summary>
    /// <remarks>Of those who did not answer it is only known that nobody across named them: ask for respondents alone where that matters.</remarks>
    public IEnumerable<int> WithoutContactAcross() =>
        People.Where(p => p is { HasKnownGroup: true, Names: 0, NamedBy: 0 }).Select(p => p.Actor);

    /// <summary>Counts the ties that cross; weights are not looked at.</summary>
    /// <param name="network">n actors; in an undirected network both named and naming are all contacts across.</param>
    /// <param name="groups">The n actors' groups.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    /// <remarks>Cost: n + m.</remarks>
    public static BorderCrossing Of(Network network, Grouping groups)
    {
        groups.MustFit(network);
        var people = new AcrossContacts[network.Count];
        for (var a = 0; a < people.Length; a++)
            people[a] = new(a, Across(groups, a, network.From(a)), Across(groups, a, network.To(a)), groups[a] != Grouping.Unknown);
        var matrix = MixingMatrix.Of(network, groups);
        var index = EiIndex.Of(matrix);
        return new((int)index.External, (int)(index.External + index.Internal), matrix.UnknownTies, people);
    }

    /// <summary>How many crossing ties have at an end one of those persons, so many as said, who have most of them; equals by number.</summary>
    /// <param name="network">n actors, directed or undirected.</param>
    /// <param name="groups">The n actors' groups.</param>
    /// <param name="people">How many persons.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    /// <remarks>Cost: n log n + m.</remarks>
    public static int TiesThrough(Network network, Grouping groups, int people)
    {
        var carriers = Of(network, groups).People.OrderByDescending(p => p.Names + p.NamedBy).Take(people).Select(p => p.Actor).ToHashSet();
        return network.Ties().Count(t => Crosses(groups, t.From, t.To) && (carriers.Contains(t.From) || carriers.Contains(t.To)));
    }

    /// <summary>Each actor of a group, and who in the other groups names it: with one holder only, the contact leaves with that person.</summary>
    /// <param name="network">n actors; in an undirected network all neighbours across are holders.</param>
    /// <param name="groups">The n actors' groups.</param>
    /// <param name="group">The group on the far side: external, another county.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    /// <remarks>Cost: n + m.</remarks>
    public static IReadOnlyList<HeldContact> Held(Network network, Grouping groups, int group)
    {
        groups.MustFit(network);
        var held = new List<HeldContact>();
        for (var a = 0; a < network.Count; a++)
            if (groups[a] == group) held.Add(new(a, [.. network.To(a).ToArray().Where(holder => Crosses(groups, holder, a))]));
        return held;
    }

    private static int Across(Grouping groups, int actor, ReadOnlySpan<int> others)
    {
        var across = 0;
        foreach (var other in others)
            if (Crosses(groups, actor, other)) across++;
        return across;
    }

    private static bool Crosses(Grouping groups, int one, int other) =>
        groups[one] != Grouping.Unknown && groups[other] != Grouping.Unknown && groups[one] != groups[other];
}

/// <summary>One actor's contacts across the border.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Names">How many across it names.</param>
/// <param name="NamedBy">How many across name it.</param>
/// <param name="HasKnownGroup">Whether its group is known; if not, its contacts say nothing of the border.</param>
public readonly record struct AcrossContacts(int Actor, int Names, int NamedBy, bool HasKnownGroup);

/// <summary>An actor beyond the border, and who holds the contact.</summary>
/// <param name="Actor">The actor beyond the border.</param>
/// <param name="Holders">Those of other groups who name it, ascending.</param>
public sealed record HeldContact(int Actor, IReadOnlyList<int> Holders)
{
    /// <summary>Whether exactly one holds it.</summary>
    public bool HasSingleHolder => Holders.Count == 1;
}
