using Samhandling.Networks.Chance;
using Samhandling.Networks.Mixing;
using Samhandling.Networks.Uncertainty;

namespace Samhandling.Networks.Comparison;

/// <summary>The figures of a place when each respondent counts so many times: once for what was answered, as often as drawn for the rest.</summary>
internal sealed class PlaceTally
{
    private const int Figures = 6;

    private readonly Network _network;
    private readonly int[] _answered;
    private readonly Sender[] _senders;
    private readonly int[] _times;
    private readonly int[] _named;

    public PlaceTally(Network network, Grouping border, Grouping groups, int[] answered)
    {
        (_network, _answered) = (network, answered);
        (_times, _named) = (new int[network.Count], new int[network.Count]);
        var sizes = groups.Sizes();
        var known = sizes.Sum();
        _senders = [.. answered.Select(a => Sender.Of(network, a, border, groups, sizes, known))];
    }

    public int Respondents => _answered.Length;

    public double[] AsAnswered()
    {
        foreach (var a in _answered) _times[a] = 1;
        return Reckoned();
    }

    public Interval[] Ranges(int draws, ulong seed)
    {
        if (_answered.Length < 2) return [.. Enumerable.Repeat(Interval.None, Figures)];
        var drawn = new double[Figures * draws];
        for (var draw = 0; draw < draws; draw++)
        {
            var chance = new SeededRandom(seed, (ulong)draw);
            Array.Clear(_times);
            for (var i = 0; i < _answered.Length; i++) _times[_answered[chance.Below(_answered.Length)]]++;
            foreach (var (figure, value) in Reckoned().Index()) drawn[(figure * draws) + draw] = value;
        }

        return [.. Enumerable.Range(0, Figures).Select(figure => Percentiles.Middle(drawn.AsSpan(figure * draws, draws)))];
    }

    private double[] Reckoned()
    {
        var sum = default(Sender);
        for (var i = 0; i < _senders.Length; i++) sum = sum.Plus(_senders[i], _times[_answered[i]]);
        var (between, within) = ((double)sum.Between / sum.PossibleBetween, (double)sum.Within / sum.PossibleWithin);
        var (top, gini) = Concentration();
        return [(double)sum.Out / _answered.Length, (double)sum.Crossing / sum.Bordered, (between - within) / (between + within), top, gini, Returned()];
    }

    /// <summary>The share of the most named tenth, and Gini's coefficient: Σ (2i − n − 1) x(i) / (n Σ x) over the ascending numbers, i from 1.</summary>
    private (double Top, double Gini) Concentration()
    {
        Array.Clear(_named);
        foreach (var a in _answered)
            foreach (var b in _network.From(a)) _named[b] += _times[a];
        Array.Sort(_named);
        var (n, tenth) = (_named.Length, (_named.Length + 9) / 10);
        double all = 0, top = 0, weighted = 0;
        for (var i = 0; i < n; i++)
        {
            all += _named[i];
            if (i >= n - tenth) top += _named[i];
            weighted += ((2.0 * (i + 1)) - n - 1) * _named[i];
        }

        return (top / all, weighted / (n * all));
    }

    /// <summary>The share of ties that are returned; a pair counts as often as both were drawn together.</summary>
    private double Returned()
    {
        long all = 0, returned = 0;
        foreach (var a in _answered)
            foreach (var b in _network.From(a))
            {
                var times = (long)_times[a] * _times[b];
                all += times;
                if (times > 0 && _network.Has(b, a)) returned += times;
            }

        return (double)returned / all;
    }

    /// <summary>What one respondent adds.</summary>
    private readonly record struct Sender(long Out, long Crossing, long Bordered, long Between, long Within, long PossibleBetween, long PossibleWithin)
    {
        public static Sender Of(Network network, int actor, Grouping border, Grouping groups, int[] sizes, int known)
        {
            var sender = new Sender { Out = network.From(actor).Length };
            foreach (var other in network.From(actor))
            {
                if (border[actor] != Grouping.Unknown && border[other] != Grouping.Unknown)
                    sender = sender with { Bordered = sender.Bordered + 1, Crossing = sender.Crossing + (border.Crosses(actor, other) ? 1 : 0) };
                if (groups.Crosses(actor, other)) sender = sender with { Between = sender.Between + 1 };
                else if (groups[actor] != Grouping.Unknown && groups[other] != Grouping.Unknown) sender = sender with { Within = sender.Within + 1 };
            }

            if (groups[actor] == Grouping.Unknown) return sender;
            var own = sizes[groups[actor]];
            return sender with { PossibleBetween = known - own, PossibleWithin = own - 1 };
        }

        public Sender Plus(Sender other, int times) => new(
            Out + (times * other.Out), Crossing + (times * other.Crossing), Bordered + (times * other.Bordered), Between + (times * other.Between),
            Within + (times * other.Within), PossibleBetween + (times * other.PossibleBetween), PossibleWithin + (times * other.PossibleWithin));
    }
}
