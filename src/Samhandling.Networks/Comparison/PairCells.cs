using Samhandling.Networks.Chance;

namespace Samhandling.Networks.Comparison;

/// <summary>Which pairs are compared, and the ways in which people can change places: those who answered among themselves and the others among themselves.</summary>
/// <remarks>So a pair whose sender did not answer keeps such a sender, and stays out of the comparison in every order.</remarks>
internal sealed class PairCells
{
    /// <summary>The most orders that are counted one by one: those of eight people.</summary>
    public const int MostCounted = 40_320;

    private readonly int[] _silent;
    private readonly int[] _answered;
    private readonly int _count;

    public PairCells(IReadOnlyList<PairValues> compared, IReadOnlyList<bool> respondents)
    {
        _count = compared[0].Count;
        if (compared.Any(values => values.Count != _count) || (respondents.Count > 0 && respondents.Count != _count))
            throw new ArgumentException($"What is compared speaks of different numbers of people: {string.Join(", ", compared.Select(v => v.Count))}; {respondents.Count} flags.", nameof(compared));
        int[] known = [.. Enumerable.Range(0, _count).Where(a => compared.All(values => values.IsKnown(a)))];
        _answered = [.. known.Where(a => respondents.Count == 0 || respondents[a])];
        _silent = [.. known.Except(_answered)];
        IsHalf = compared.All(values => values.IsUndirected);
        var hasAnswered = _answered.ToHashSet();
        Cells = [.. from a in _answered from b in known where a != b && (!IsHalf || a < b || !hasAnswered.Contains(b)) select (a, b)];
        (People, LeftOut) = (known.Length, _count - known.Length);
    }

    public IReadOnlyList<(int From, int To)> Cells { get; }

    /// <summary>Whether each pair stands once, for both its directions.</summary>
    public bool IsHalf { get; }

    public int People { get; }

    public int LeftOut { get; }

    public bool CanCount => Orders(_answered.Length) * Orders(_silent.Length) <= MostCounted;

    /// <summary>Each order once, that in which all stay among them; or as many as asked for, drawn.</summary>
    public IEnumerable<int[]> Orders(int draws, ulong seed) => CanCount ? All() : Drawn(draws, seed);

    private IEnumerable<int[]> Drawn(int draws, ulong seed)
    {
        for (var draw = 0; draw < draws; draw++)
        {
            var chance = new SeededRandom(seed, (ulong)draw);
            var (answered, silent) = (_answered.ToArray(), _silent.ToArray());
            chance.Shuffle(answered.AsSpan());
            chance.Shuffle(silent.AsSpan());
            yield return Order(answered, silent);
        }
    }

    private IEnumerable<int[]> All()
    {
        foreach (var answered in Permutations(_answered))
            foreach (var silent in Permutations(_silent)) yield return Order(answered, silent);
    }

    private int[] Order(int[] answered, int[] silent)
    {
        var order = new int[_count];
        for (var i = 0; i < answered.Length; i++) order[_answered[i]] = answered[i];
        for (var i = 0; i < silent.Length; i++) order[_silent[i]] = silent[i];
        return order;
    }

    private static IEnumerable<int[]> Permutations(int[] items) => items.Length == 0
        ? [[]]
        : items.SelectMany((first, i) => Permutations([.. items[..i], .. items[(i + 1)..]]).Select(rest => (int[])[first, .. rest]));

    private static double Orders(int people)
    {
        var orders = 1.0;
        for (var i = 2; i <= people; i++) orders *= i;
        return orders;
    }
}
