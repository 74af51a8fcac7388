namespace Samhandling.Networks;

/// <summary>One direction of a network in compressed sparse rows: row a is Other[Start[a] .. Start[a + 1]].</summary>
internal sealed record Rows(int[] Start, int[] Other, double[] Weight)
{
    public int Count => Start.Length - 1;

    public ReadOnlySpan<int> Of(int actor) => Other.AsSpan(Start[actor], Start[actor + 1] - Start[actor]);

    public ReadOnlySpan<double> WeightsOf(int actor) => Weight.AsSpan(Start[actor], Start[actor + 1] - Start[actor]);

    /// <summary>How many ties each row has.</summary>
    public int[] Lengths()
    {
        var lengths = new int[Count];
        var start = Start.AsSpan(0, lengths.Length);
        var next = Start.AsSpan(1, lengths.Length);
        for (var a = 0; a < lengths.Length; a++) lengths[a] = next[a] - start[a];
        return lengths;
    }

    /// <summary>The ties by receiver, in their given order, without those from an actor to itself; both ways for an undirected network.</summary>
    public static Rows ByReceiver(int count, ReadOnlySpan<Tie> ties, bool bothWays, bool isWeighted)
    {
        var start = new int[count + 1];
        foreach (var (from, to, _) in ties)
        {
            if (from == to) continue;
            start[to + 1]++;
            if (bothWays) start[from + 1]++;
        }

        for (var a = 0; a < count; a++) start[a + 1] += start[a];
        var rows = new Rows(start, new int[start[count]], new double[isWeighted ? start[count] : 0]);
        var next = start.AsSpan(0, count).ToArray();
        foreach (var (from, to, weight) in ties)
        {
            if (from == to) continue;
            rows.Put(next[to]++, from, weight);
            if (bothWays) rows.Put(next[from]++, to, weight);
        }

        return rows;
    }

    /// <summary>The same ties by their other end. Each row comes out ascending, since the rows are walked in order: a counting sort.</summary>
    public Rows Turned(int count)
    {
        var start = new int[count + 1];
        foreach (var other in Other) start[other + 1]++;
        for (var a = 0; a < count; a++) start[a + 1] += start[a];
        var rows = new Rows(start, new int[Other.Length], new double[Weight.Length]);
        var next = start.AsSpan(0, count).ToArray();
        var (others, i) = (Other, 0);
        for (var a = 0; a < count; a++)
        {
            for (var end = Start[a + 1]; i < end; i++)
            {
                var at = next[others[i]]++;
                rows.Other[at] = a;
                if (Weight.Length > 0) rows.Weight[at] = Weight[i];
            }
        }

        return rows;
    }

    /// <summary>Each row with equal neighbours, which stand beside each other, made one and their weights added.</summary>
    public Rows Merged()
    {
        if (!HasRepeated()) return this;
        var (start, kept) = (new int[Start.Length], 0);
        for (var a = 0; a + 1 < Start.Length; a++)
        {
            var rowStart = kept;
            for (var i = Start[a]; i < Start[a + 1]; i++)
            {
                if (kept == rowStart || Other[kept - 1] != Other[i]) Put(kept++, Other[i], Weight.Length == 0 ? 1 : Weight[i]);
                else if (Weight.Length > 0) Weight[kept - 1] += Weight[i];
            }

            start[a + 1] = kept;
        }

        return new(start, Other[..kept], Weight.Length == 0 ? [] : Weight[..kept]);
    }

    /// <summary>Whether a row has equal neighbours. Where one row ends with what the next begins with is looked up, which is rare.</summary>
    private bool HasRepeated()
    {
        for (var i = 1; i < Other.Length; i++)
            if (Other[i] == Other[i - 1] && Array.BinarySearch(Start, i) < 0) return true;
        return false;
    }

    /// <summary>For each actor the ties of both, ascending; where both name the same, one tie with the weights added. A tie without a weight weighs 1.</summary>
    public Rows Joined(Rows with, bool isWeighted)
    {
        var (start, other) = (new int[Start.Length], new int[Other.Length + with.Other.Length]);
        var weight = new double[isWeighted ? other.Length : 0];
        var kept = 0;
        for (var a = 0; a + 1 < Start.Length; a++)
        {
            var (i, last, j, lastWith) = (Start[a], Start[a + 1], with.Start[a], with.Start[a + 1]);
            while (i < last || j < lastWith)
            {
                var one = i < last ? Other[i] : int.MaxValue;
                var two = j < lastWith ? with.Other[j] : int.MaxValue;
                other[kept] = Math.Min(one, two);
                if (isWeighted) weight[kept] = (one <= two ? Weight[i] : 0) + (two <= one ? with.Weight[j] : 0);
                kept++;
                i += one <= two ? 1 : 0;
                j += two <= one ? 1 : 0;
            }

            start[a + 1] = kept;
        }

        return new(start, other[..kept], isWeighted ? weight[..kept] : []);
    }

    /// <summary>The same rows, each tie weighing as much.</summary>
    public Rows Weighing(double each)
    {
        var weight = new double[Other.Length];
        Array.Fill(weight, each);
        return this with { Weight = weight };
    }

    /// <summary>The same without the ties that weigh nothing.</summary>
    public Rows WithoutZeros()
    {
        if (!Weight.Contains(0)) return this;
        var start = new int[Start.Length];
        var (other, weight) = (new List<int>(), new List<double>());
        for (var a = 0; a + 1 < Start.Length; a++)
        {
            for (var i = Start[a]; i < Start[a + 1]; i++)
            {
                if (Weight[i] == 0) continue;
                other.Add(Other[i]);
                weight.Add(Weight[i]);
            }

            start[a + 1] = other.Count;
        }

        return new(start, [.. other], [.. weight]);
    }

    private void Put(int at, int other, double weight)
    {
        Other[at] = other;
        if (Weight.Length > 0) Weight[at] = weight;
    }
}
