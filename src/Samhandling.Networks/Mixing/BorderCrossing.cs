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
    public IEnumerable<int> WithoutContactAcross() => throw new NotSupportedException();

    /// <summary>Counts the ties that cross; weights are not looked at.</summary>
    /// <param name="network">n actors, directed or undirected.</param>
    /// <param name="groups">The n actors' groups.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    /// <remarks>Cost: n + m.</remarks>
    public static BorderCrossing Of(Network network, Grouping groups) => throw new NotSupportedException();

    /// <summary>How many crossing ties have one of the <paramref name="people"/> actors with most of them at an end.</summary>
    public static int TiesThrough(Network network, Grouping groups, int people) => throw new NotSupportedException();

    /// <summary>Each actor of a group, and who in the other groups names it: with one holder only, the contact leaves with that person.</summary>
    /// <param name="network">n actors; in an undirected network all neighbours across are holders.</param>
    /// <param name="groups">The n actors' groups.</param>
    /// <param name="group">The group on the far side: external, another county.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    /// <remarks>Cost: n + m.</remarks>
    public static IReadOnlyList<HeldContact> Held(Network network, Grouping groups, int group) => throw new NotSupportedException();
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
