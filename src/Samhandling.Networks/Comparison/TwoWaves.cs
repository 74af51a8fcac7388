namespace Samhandling.Networks.Comparison;

/// <summary>Two rounds of one place over one list of people: first who stayed, left and joined, then which ties were kept, won and lost.</summary>
/// <remarks>Persons first: where people come and go, ties do so with them, and a change of density says nothing of how people deal with each other.
/// Rounds asked in different ways (free or from a list, another cap) are not to be compared as equal. Method and worked example: docs/methods/waves.md.</remarks>
public sealed record TwoWaves
{
    /// <summary>Everybody in either round: those of the first in their order, then those who joined in theirs. All numbers below are places in it.</summary>
    public required IReadOnlyList<string> Ids { get; init; }

    /// <summary>The first round over all these people; who joined later has no ties in it.</summary>
    public required Network First { get; init; }

    /// <summary>The second round over all these people; who left has no ties in it.</summary>
    public required Network Second { get; init; }

    /// <summary>The ties of either round, without weights: lay this out once, and draw both rounds at its positions.</summary>
    public required Network Union { get; init; }

    /// <summary>Who is in both rounds, answering or only named, ascending.</summary>
    public required IReadOnlyList<int> Stayed { get; init; }

    /// <summary>Who is in the first round only, ascending.</summary>
    public required IReadOnlyList<int> Left { get; init; }

    /// <summary>Who is in the second round only, ascending.</summary>
    public required IReadOnlyList<int> Joined { get; init; }

    /// <summary>Who answered in both rounds, ascending.</summary>
    public required IReadOnlyList<int> AnsweredTwice { get; init; }

    /// <summary>Ties between two who both answered twice: of these it is known in both rounds whether they were there.</summary>
    public required TieTurnover Among { get; init; }

    /// <summary>Ties from those who answered twice to anybody: contacts outside are among them, and so are those who left or joined.</summary>
    public required TieTurnover From { get; init; }

    /// <summary>Compares two rounds; weights play no part in which ties are there.</summary>
    /// <param name="first">The earlier round.</param>
    /// <param name="second">The later round; directed if the first is.</param>
    /// <exception cref="ArgumentException">Ids or flags are not as many as actors, an id stands twice in a round, or one round is directed and the other not.</exception>
    /// <remarks>Cost: n + m · log of an actor's ties. Source of the coefficient: P. Jaccard, New Phytologist 11 (1912) 37–50.</remarks>
    public static TwoWaves Of(Wave first, Wave second)
    {
        Wave.MustFit(first);
        Wave.MustFit(second);
        if (first.Network.IsDirected != second.Network.IsDirected) throw new ArgumentException("One round is directed and the other not.", nameof(second));
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var id in first.Ids) places.Add(id, places.Count);
        var later = new int[second.Ids.Count];
        for (var i = 0; i < later.Length; i++)
        {
            if (!places.TryGetValue(second.Ids[i], out var place)) places.Add(second.Ids[i], place = places.Count);
            later[i] = place;
        }

        if (later.Distinct().Count() < later.Length) throw new ArgumentException("An id stands twice in the second round.", nameof(second));
        var (before, count) = (first.Ids.Count, places.Count);
        var (one, other) = (Over(count, first, [.. Enumerable.Range(0, before)]), Over(count, second, later));
        HashSet<int> stayed = [.. later.Where(place => place < before)];
        SortedSet<int> twice = [.. later.Where((place, i) => place < before && first.Answered(place) && second.Answered(i))];
        return new()
        {
            Ids = [.. places.Keys],
            First = one,
            Second = other,
            Union = Network.Build(count, [.. one.Ties(), .. other.Ties()], one.IsDirected),
            Stayed = [.. stayed.Order()],
            Left = [.. Enumerable.Range(0, before).Where(place => !stayed.Contains(place))],
            Joined = [.. Enumerable.Range(before, count - before)],
            AnsweredTwice = [.. twice],
            Among = Turnover(one, other, tie => twice.Contains(tie.From) && twice.Contains(tie.To)),
            From = Turnover(one, other, tie => twice.Contains(tie.From) || (!one.IsDirected && twice.Contains(tie.To))),
        };
    }

    private static Network Over(int count, Wave wave, int[] places) => Network.Build(
        count, [.. wave.Network.Ties().Select(t => new Tie(places[t.From], places[t.To], t.Weight))], wave.Network.IsDirected, wave.Network.IsWeighted);

    private static TieTurnover Turnover(Network one, Network other, Func<Tie, bool> isCounted) => new(
        [.. one.Ties().Where(t => isCounted(t) && other.Has(t.From, t.To))],
        [.. other.Ties().Where(t => isCounted(t) && !one.Has(t.From, t.To))],
        [.. one.Ties().Where(t => isCounted(t) && !other.Has(t.From, t.To))]);
}
