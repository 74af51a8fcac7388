using Samhandling.Networks.Chance;

namespace Samhandling.Networks.KeyPlayers;

/// <summary>Seeks the sets of a size with the highest value: by trying all, or from a greedy start and starts of chance by swaps.</summary>
internal sealed class SetSearch
{
    /// <summary>Sums of 1/d come out in different orders: nearer than this are equals.</summary>
    private const double Equal = 1e-9;
    private const int Restarts = 10;

    private readonly int _count;
    private readonly Func<int[], double> _value;
    private readonly CancellationToken _cancel;
    private readonly SortedSet<int[]> _best = new(Comparer<int[]>.Create((one, other) => one.AsSpan().SequenceCompareTo(other)));
    private double _highest = double.NaN;

    private SetSearch(int count, Func<int[], double> value, CancellationToken cancel) => (_count, _value, _cancel) = (count, value, cancel);

    public static KeySets Best(int count, int size, Func<int[], double> value, ulong seed, CancellationToken cancel)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, count);
        var search = new SetSearch(count, value, cancel);
        var isExact = Choices(count, size) <= KeySets.MostTried;
        if (isExact) search.TryAll(size);
        else search.Climb(size, seed);
        return new(search._highest, [.. search._best], isExact);
    }

    /// <exception cref="ArgumentOutOfRangeException">One of the set is not in the network.</exception>
    public static void MustFit(Network network, ReadOnlySpan<int> set)
    {
        foreach (var actor in set)
            if ((uint)actor >= (uint)network.Count)
                throw new ArgumentOutOfRangeException(nameof(set), $"The actor {actor} lies outside 0…{network.Count - 1}.");
    }

    private static double Choices(int of, int size)
    {
        var choices = 1.0;
        for (var i = 1; i <= Math.Min(size, of - size); i++) choices *= (of - i + 1) / (double)i;
        return Math.Round(choices);
    }

    private void TryAll(int size)
    {
        var set = Enumerable.Range(0, size).ToArray();
        while (true)
        {
            Try(set);
            var last = size - 1;
            while (last >= 0 && set[last] == _count - size + last) last--;
            if (last < 0) return;
            for (set[last]++; ++last < size;) set[last] = set[last - 1] + 1;
        }
    }

    private void Climb(int size, ulong seed)
    {
        Swap(Greedy(size), new(seed));
        for (var restart = 1; restart <= Restarts; restart++)
        {
            var chance = new SeededRandom(seed, (ulong)restart);
            var order = Enumerable.Range(0, _count).ToArray();
            chance.Shuffle(order.AsSpan());
            Swap(order[..size], chance);
        }
    }

    private int[] Greedy(int size)
    {
        int[] set = [];
        while (set.Length < size) set = [.. set, Enumerable.Range(0, _count).Except(set).MaxBy(actor => Value([.. set, actor]))];
        return set;
    }

    /// <summary>Swaps one for another as long as that helps.</summary>
    private void Swap(int[] set, SeededRandom chance)
    {
        var (value, isBetter) = (Try(set), true);
        var others = Enumerable.Range(0, _count).ToArray();
        while (isBetter)
        {
            isBetter = false;
            chance.Shuffle(others.AsSpan());
            foreach (var other in others)
                for (var i = 0; i < set.Length && !set.Contains(other); i++)
                {
                    var before = set[i];
                    set[i] = other;
                    var swapped = Try(set);
                    if (swapped > value + Equal) (value, isBetter) = (swapped, true);
                    else set[i] = before;
                }
        }
    }

    private double Try(int[] set)
    {
        var value = Value(set);
        if (double.IsNaN(value) || value < _highest - Equal) return value;
        if (!(value <= _highest + Equal))
        {
            _best.Clear();
            _highest = value;
        }

        _best.Add([.. set.Order()]);
        return value;
    }

    private double Value(int[] set)
    {
        _cancel.ThrowIfCancellationRequested();
        return _value(set);
    }
}
