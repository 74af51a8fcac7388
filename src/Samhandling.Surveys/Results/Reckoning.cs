namespace Samhandling.Surveys.Results;

/// <summary>What can be reckoned by adding and subtracting numbers that are shown; a number is shown only if nothing of one to k − 1 persons can.</summary>
/// <remarks>Persons who are alike in all that is counted are one kind; a number is a sum over kinds. The sums that follow from the shown ones are a vector space over
/// a prime field, held by rows whose first kind (its pivot) stands in no other row. A group then is the sum of the rows of the pivots in it, so that one of
/// fewer than five persons is the sum of at most four rows, and what they have in other kinds must leave at most the rest of the four.
/// Such sums are found by pairs: each row's rest is one random number, and four that cancel are two pairs that do (F. Y. Chin, G. Özsoyoğlu, IEEE Transactions on Software Engineering 8(6), 1982, for auditing of sums).</remarks>
internal sealed class Reckoning
{
    private readonly int[] _persons;
    private readonly long[] _marks;
    private List<(int Pivot, long[] Sum)> _rows = [];

    /// <param name="persons">How many persons there are of each kind, 1 or more.</param>
    public Reckoning(IReadOnlyList<int> persons)
    {
        _persons = [.. persons];
        _marks = [.. Enumerable.Range(1, _persons.Length).Select(Field.Mark)];
    }

    /// <summary>Shows as many of some numbers as may be shown together, the earlier rather than the later.</summary>
    /// <param name="sums">For each number, what each kind counts in it.</param>
    /// <returns>For each whether it may be shown.</returns>
    /// <remarks>Cost: for n kinds n² a look, one look where all may be shown, else about one and its logarithm for each that may not.</remarks>
    public bool[] Show(IReadOnlyList<long[]> sums)
    {
        var shown = new bool[sums.Count];
        Show(sums, 0, sums.Count, shown);
        return shown;
    }

    private void Show(IReadOnlyList<long[]> sums, int from, int to, bool[] shown)
    {
        if (from == to) return;
        var before = _rows;
        for (var i = from; i < to; i++) Add(sums[i]);
        if (ReferenceEquals(before, _rows) || !TellsOfFew())
        {
            shown.AsSpan(from, to - from).Fill(true);
            return;
        }

        _rows = before;
        if (to - from == 1) return;
        var middle = (from + to) / 2;
        Show(sums, from, middle, shown);
        Show(sums, middle, to, shown);
    }

    private void Add(long[] sum)
    {
        var rest = sum;
        foreach (var (pivot, row) in _rows) rest = Field.Without(rest, row, sum[pivot]);
        var first = -1;
        for (var i = 0; i < rest.Length; i++)
            if (rest[i] != 0 && (first < 0 || _persons[i] > _persons[first])) first = i;
        if (first < 0) return;
        var added = Field.Times(rest, Field.Inverse(rest[first]));
        _rows = [.. _rows.Select(r => (r.Pivot, Field.Without(r.Sum, added, r.Sum[first]))), (first, added)];
    }

    /// <summary>Whether some group of one to k − 1 persons follows. A kind counted twice passes for a group too: rarely, and to the safe side.</summary>
    private bool TellsOfFew()
    {
        const int most = Suppression.Threshold - 1;
        var parts = Parts().Where(p => p.Persons <= most).ToList();
        var ones = new Dictionary<long, int>();
        foreach (var (mark, persons) in parts)
        {
            if (mark == 0 || (ones.TryGetValue(Field.Minus(mark), out var other) && other + persons <= most)) return true;
            ones[mark] = Math.Min(persons, ones.GetValueOrDefault(mark, most));
        }

        var twos = new Dictionary<long, int>();
        for (var i = 0; i < parts.Count; i++)
        {
            for (var j = i + 1; j < parts.Count; j++)
            {
                var persons = parts[i].Persons + parts[j].Persons;
                if (persons >= most) continue;
                var mark = Field.Plus(parts[i].Mark, parts[j].Mark);
                if (ones.TryGetValue(Field.Minus(mark), out var third) && third + persons <= most) return true;
                if (twos.TryGetValue(Field.Minus(mark), out var pair) && pair + persons <= most) return true;
                twos[mark] = Math.Min(persons, twos.GetValueOrDefault(mark, most));
            }
        }

        return false;
    }

    /// <summary>What a group is put together of: rows, each with its pivot's persons and the mark of its other kinds; and other kinds, which take their mark away.</summary>
    private IEnumerable<(long Mark, int Persons)> Parts()
    {
        var isPivot = new bool[_persons.Length];
        foreach (var (pivot, _) in _rows) isPivot[pivot] = true;
        foreach (var (pivot, sum) in _rows)
        {
            var mark = 0L;
            for (var i = 0; i < sum.Length; i++)
                if (!isPivot[i] && sum[i] != 0) mark = Field.Plus(mark, Field.Times(sum[i], _marks[i]));
            yield return (mark, _persons[pivot]);
        }

        for (var i = 0; i < _persons.Length; i++)
            if (!isPivot[i]) yield return (Field.Minus(_marks[i]), _persons[i]);
    }
}
