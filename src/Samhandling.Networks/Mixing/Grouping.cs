namespace Samhandling.Networks.Mixing;

/// <summary>Which group each actor belongs to: a sector, a municipality, a band of years. Some actors' group may be unknown.</summary>
/// <remarks>Groups are numbered from 0 and may be empty; unknown is <see cref="Unknown"/>, never a group of its own. It never changes.</remarks>
public sealed class Grouping
{
    /// <summary>The group of an actor whose group is not known.</summary>
    public const int Unknown = -1;

    private readonly int[] _groups;

    /// <summary>A grouping by number.</summary>
    /// <param name="names">The groups' names, in order.</param>
    /// <param name="groups">Each actor's group: 0 to the number of names − 1, or <see cref="Unknown"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A group is not among the names.</exception>
    public Grouping(IReadOnlyList<string> names, ReadOnlySpan<int> groups)
    {
        foreach (var group in groups)
            if (group < Unknown || group >= names.Count)
                throw new ArgumentOutOfRangeException(nameof(groups), $"The group {group} lies outside {Unknown}…{names.Count - 1}.");
        (Names, _groups) = (names, groups.ToArray());
    }

    /// <summary>The groups' names, in the order of their numbers.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The number of actors.</summary>
    public int Count => _groups.Length;

    /// <summary>Each actor's group, in the actors' order.</summary>
    public ReadOnlySpan<int> Groups => _groups;

    /// <summary>The group of an actor, or <see cref="Unknown"/>.</summary>
    public int this[int actor] => _groups[actor];

    /// <summary>A grouping by name, the groups numbered by first appearance.</summary>
    /// <param name="names">Each actor's group; null or blank where it is unknown. Compared letter by letter.</param>
    public static Grouping Of(IEnumerable<string?> names)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var groups = new List<int>();
        foreach (var name in names)
        {
            if (string.IsNullOrWhiteSpace(name)) groups.Add(Unknown);
            else if (numbers.TryGetValue(name, out var number)) groups.Add(number);
            else
            {
                groups.Add(numbers.Count);
                numbers.Add(name, numbers.Count);
            }
        }

        return new([.. numbers.Keys], [.. groups]);
    }

    /// <summary>How many actors each group has, in the groups' order; the unknown are not among them.</summary>
    public int[] Sizes()
    {
        var sizes = new int[Names.Count];
        foreach (var group in _groups)
            if (group != Unknown) sizes[group]++;
        return sizes;
    }

    /// <summary>The same with every group of fewer than <paramref name="size"/> actors made one, which comes last; empty groups vanish.</summary>
    /// <param name="size">The fewest a group may have; 5 for anything shown about persons.</param>
    /// <param name="other">The name of the group that takes them.</param>
    /// <remarks>The group that takes them may itself be small: whoever shows it still asks the suppression gate.</remarks>
    public Grouping MergedBelow(int size, string other)
    {
        var sizes = Sizes();
        var kept = Enumerable.Range(0, sizes.Length).Where(g => sizes[g] >= size).ToList();
        var becomes = sizes.Select((n, g) => n >= size ? kept.IndexOf(g) : kept.Count).ToArray();
        var names = kept.Select(g => Names[g]);
        if (sizes.Any(n => n > 0 && n < size)) names = names.Append(other);
        return new([.. names], [.. _groups.Select(g => g == Unknown ? Unknown : becomes[g])]);
    }

    /// <summary>Whether two actors are of different groups, both known.</summary>
    internal bool Crosses(int one, int other) => _groups[one] != Unknown && _groups[other] != Unknown && _groups[one] != _groups[other];

    internal void MustFit(Network network)
    {
        if (Count != network.Count)
            throw new ArgumentException($"The grouping has {Count} actors, the network {network.Count}.", nameof(network));
    }
}
