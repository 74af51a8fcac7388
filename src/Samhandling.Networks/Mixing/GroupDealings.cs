using Samhandling.Networks.Chance;
using Samhandling.Networks.Cohesion;

namespace Samhandling.Networks.Mixing;

/// <summary>The groups dealt anew over the actors, within kinds: respondents among respondents, others among others, the unknown left as they are.</summary>
internal sealed class GroupDealings
{
    private readonly int[] _from;
    private readonly int[] _to;
    private readonly int[] _given;
    private readonly int[] _dealt;
    private readonly int[][] _kinds;

    private GroupDealings(Network network, Grouping groups, Respondents respondents)
    {
        _given = groups.Groups.ToArray();
        _dealt = groups.Groups.ToArray();
        var known = network.Ties().Where(t => _given[t.From] != Grouping.Unknown && _given[t.To] != Grouping.Unknown).ToList();
        (_from, _to) = ([.. known.Select(t => t.From)], [.. known.Select(t => t.To)]);
        var (answering, others) = (new List<int>(), new List<int>());
        for (var a = 0; a < _given.Length; a++)
            if (_given[a] != Grouping.Unknown) (respondents[a] ? answering : others).Add(a);
        _kinds = [[.. answering], [.. others]];
    }

    public static GroupDealings Of(Network network, Grouping groups, ReadOnlySpan<bool> respondents)
    {
        groups.MustFit(network);
        return new(network, groups, new(network, respondents));
    }

    /// <summary>How many different dealings there are: the product of the kinds' multinomials.</summary>
    public double Distinct()
    {
        var distinct = 1.0;
        foreach (var kind in _kinds)
        {
            var seen = new Dictionary<int, int>();
            for (var i = 0; i < kind.Length; i++)
            {
                var same = seen[_given[kind[i]]] = seen.GetValueOrDefault(_given[kind[i]]) + 1;
                distinct *= (i + 1.0) / same;
            }
        }

        return Math.Round(distinct);
    }

    /// <summary>The ties between groups as the groups were given.</summary>
    public int Observed()
    {
        _given.CopyTo(_dealt, 0);
        return External();
    }

    /// <summary>How many dealings, of so many drawn, had each number of ties between groups.</summary>
    /// <remarks>Each draw starts from the given groups and has its own stream, so that they may be drawn in any order.</remarks>
    public long[] Drawn(int draws, ulong seed)
    {
        var histogram = new long[_from.Length + 1];
        for (var draw = 0; draw < draws; draw++)
        {
            var chance = new SeededRandom(seed, (ulong)draw);
            _given.CopyTo(_dealt, 0);
            foreach (var kind in _kinds) Shuffle(kind, chance);
            histogram[External()]++;
        }

        return histogram;
    }

    /// <summary>How many of all different dealings had each number of ties between groups.</summary>
    public long[] All()
    {
        foreach (var kind in _kinds)
        {
            var ascending = kind.Select(a => _given[a]).Order().ToArray();
            for (var i = 0; i < kind.Length; i++) _dealt[kind[i]] = ascending[i];
        }

        var histogram = new long[_from.Length + 1];
        do histogram[External()]++;
        while (_kinds.Any(Advance));
        return histogram;
    }

    private int External()
    {
        var external = 0;
        for (var i = 0; i < _from.Length; i++) external += _dealt[_from[i]] != _dealt[_to[i]] ? 1 : 0;
        return external;
    }

    private void Shuffle(int[] kind, SeededRandom chance)
    {
        for (var i = kind.Length - 1; i > 0; i--) Swap(kind[i], kind[chance.Below(i + 1)]);
    }

    /// <summary>To the next order of the kind's groups; after the last, back to the first and false, so that the next kind moves on.</summary>
    private bool Advance(int[] kind)
    {
        var pivot = kind.Length - 2;
        while (pivot >= 0 && _dealt[kind[pivot]] >= _dealt[kind[pivot + 1]]) pivot--;
        if (pivot >= 0)
        {
            var next = kind.Length - 1;
            while (_dealt[kind[next]] <= _dealt[kind[pivot]]) next--;
            Swap(kind[pivot], kind[next]);
        }

        for (var (low, high) = (pivot + 1, kind.Length - 1); low < high; low++, high--) Swap(kind[low], kind[high]);
        return pivot >= 0;
    }

    private void Swap(int one, int other) => (_dealt[one], _dealt[other]) = (_dealt[other], _dealt[one]);
}
