namespace Samhandling.Surveys.Results;

/// <summary>One who answered an item: in which column, with which number, and the value of each attribute.</summary>
internal readonly record struct Counted(int Column, decimal? Value, string[] Groups);

/// <summary>Decides once for an item what is shown of all, of each group and of each pair of groups.</summary>
/// <remarks>Each table passes <see cref="Suppression"/> first, which also minds the words; what it shows is then held by <see cref="Reckoning"/> against all that is shown already.</remarks>
internal sealed class ItemGate
{
    private readonly IReadOnlyList<string> _attributes;
    private readonly IReadOnlyList<Counted> _answers;
    private readonly int _columns;
    private readonly bool _isRecommendation;
    private readonly Dictionary<(string Groups, int Column, decimal? Value), int> _kinds = [];
    private readonly int[] _kindOf;
    private readonly Reckoning _reckoning;

    public ItemGate(IReadOnlyList<string> attributes, IReadOnlyList<Counted> answers, int columns, bool isRecommendation)
    {
        (_attributes, _answers, _columns, _isRecommendation) = (attributes, answers, columns, isRecommendation);
        _kindOf = [.. answers.Select(a => Kind((string.Join('\0', a.Groups), a.Column, a.Value)))];
        var persons = new int[_kinds.Count];
        foreach (var kind in _kindOf) persons[kind]++;
        _reckoning = new(persons);
    }

    /// <summary>All first, then by each attribute in the given order, then by two: the earlier is shown rather than the later.</summary>
    public IReadOnlyList<GroupResult> Decide()
    {
        var results = new List<GroupResult>();
        results.AddRange(Table([]));
        for (var a = 0; a < _attributes.Count; a++) results.AddRange(Table([a]));
        for (var a = 0; a < _attributes.Count; a++)
            for (var b = a + 1; b < _attributes.Count; b++)
                results.AddRange(Table([a, b]));
        return results;
    }

    private int Kind((string Groups, int Column, decimal? Value) alike)
    {
        if (!_kinds.TryGetValue(alike, out var kind)) _kinds[alike] = kind = _kinds.Count;
        return kind;
    }

    private List<GroupResult> Table(int[] by)
    {
        var members = Enumerable.Range(0, _answers.Count)
            .GroupBy(i => string.Join('\0', by.Select(a => _answers[i].Groups[a])), StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => g.ToArray()).ToArray();
        if (by.Length == 0 && members.Length == 0) members = [[]];
        var width = Math.Max(1, _columns);
        var counts = new int[members.Length, width];
        foreach (var (row, group) in members.Index())
            foreach (var i in group) counts[row, _answers[i].Column]++;
        var (table, rowOf) = Gated(counts, members);

        var totals = ShowAll(members, (row, _) => rowOf[row] is { } r && table.RowTotals[r].Count is not null, _ => _ => true, 1);
        var cells = ShowAll(members, (row, column) => totals[row, 0] && table.Rows[rowOf[row]!.Value][column].Count is not null, c => i => _answers[i].Column == c, width);
        var means = ShowMeans(members, totals);
        var scores = ShowScores(members, totals);
        return [.. members.Select((group, row) => new GroupResult
        {
            Group = [.. by.Select(a => new GroupValue(_attributes[a], _answers[group[0]].Groups[a]))],
            Persons = Guarded(totals[row, 0], group.Length),
            Cells = [.. Enumerable.Range(0, _columns).Select(c => Guarded(cells[row, c], counts[row, c]))],
            Mean = means[row] ? group.Average(i => (double)_answers[i].Value!.Value) : null,
            Recommendation = scores[row] ? Score(counts, row) : null,
        })];
    }

    /// <summary>The table as the gate lets it through, and each group's row in it; none for a group of few, which all stand in one row more that is not shown.</summary>
    private static (GuardedTable Table, int?[] RowOf) Gated(int[,] counts, int[][] members)
    {
        var next = 0;
        int?[] rowOf = [.. members.Select(g => g.Length >= Suppression.Threshold || members.Length == 1 ? next++ : (int?)null)];
        if (next > RoundResults.MostGroups) return (Suppression.Table(new int[0, 0]), new int?[members.Length]);
        var gated = new int[next < members.Length ? next + 1 : next, counts.GetLength(1)];
        for (var row = 0; row < members.Length; row++)
            for (var column = 0; column < counts.GetLength(1); column++)
                gated[rowOf[row] ?? next, column] += counts[row, column];
        return (Suppression.Table(gated), rowOf);
    }

    private static Cell Guarded(bool isShown, int count) => new(isShown ? CellState.Shown : count < Suppression.Threshold ? CellState.Withheld : CellState.WithheldAlso, count);

    private bool[,] ShowAll(int[][] members, Func<int, int, bool> mayBeShown, Func<int, Func<int, bool>> isIn, int width)
    {
        var asked = (from row in Enumerable.Range(0, members.Length) from column in Enumerable.Range(0, width) where mayBeShown(row, column) select (Row: row, Column: column)).ToList();
        var shown = _reckoning.Show([.. asked.Select(a => Sum(members[a.Row].Where(isIn(a.Column)), _ => 1))]);
        var result = new bool[members.Length, width];
        foreach (var (at, (row, column)) in asked.Index()) result[row, column] = shown[at];
        return result;
    }

    /// <summary>That all gave one answer is told by their mean, so it is not said.</summary>
    private bool[] ShowMeans(int[][] members, bool[,] totals) => Kept(members, totals,
        group => Suppression.AllowsMean(group.Length) && group.Select(i => _answers[i].Value).Distinct().Skip(1).Any() && group.All(i => _answers[i].Value is not null),
        group => [Sum(group, i => Field.Of(_answers[i].Value!.Value))]);

    /// <summary>The score's interval tells both promoters and detractors, so both must be fit to be shown.</summary>
    private bool[] ShowScores(int[][] members, bool[,] totals) => Kept(members, totals,
        group => _isRecommendation && group.Length >= Recommendation.Fewest,
        group => [Sum(group.Where(i => _answers[i].Column >= 9), _ => 1), Sum(group.Where(i => _answers[i].Column <= 6), _ => 1)]);

    private bool[] Kept(int[][] members, bool[,] totals, Func<int[], bool> mayBeShown, Func<int[], long[][]> sums) =>
        [.. members.Select((group, row) => totals[row, 0] && mayBeShown(group) && Array.TrueForAll(_reckoning.Show(sums(group)), s => s))];

    private static Recommendation Score(int[,] counts, int row)
    {
        int Between(int from, int to) => Enumerable.Range(from, to - from + 1).Sum(c => counts[row, c]);
        return Recommendation.Of(Between(9, 10), Between(7, 8), Between(0, 6));
    }

    private long[] Sum(IEnumerable<int> group, Func<int, long> value)
    {
        // All of a kind count alike in every sum, so a kind is one unknown.
        var sum = new long[_kinds.Count];
        foreach (var i in group) sum[_kindOf[i]] = value(i);
        return sum;
    }
}
