namespace Samhandling.Surveys;

/// <summary>Counts and their sums as flows between the sums: what flows into a sum flows out of it. The gate's whole reasoning is about which flows an attacker could move.</summary>
/// <remarks>In a table each cell flows from its row to its column, each row's total into the row, each column's total out of the column,
/// and the total of all closes the circle. All tables with the same sums are then the same flow changed along circles, in whole persons.</remarks>
internal sealed class CountWeb(int sums, int threshold)
{
    private const int Nobody = -1;
    private readonly List<Flow> flows = [];

    public Cell this[int index] => new(flows[index].State, flows[index].Count);

    public void Add(int from, int to, int count) => flows.Add(new(from, to, count, isTotal: false, isKnown: true));

    public void AddTotal(int from, int to, int count, bool isKnown = true) => flows.Add(new(from, to, count, isTotal: true, isKnown));

    /// <summary>Withholds what is too small, then what would give it away, until nothing gives anything away; and no more than that.</summary>
    public void Protect()
    {
        foreach (var flow in flows.Where(f => f.IsKnown && (IsFew(f.Count) || IsTellingZero(f)))) flow.State = CellState.Withheld;
        do CompleteSums();
        while (flows.Where(f => f.IsWithheld).Select(Leak).FirstOrDefault(l => l is not null) is { } leak && Withhold(leak));
        // What was hidden on the way and helps no longer is shown again, totals and large numbers first.
        foreach (var spare in flows.Where(f => f.State == CellState.WithheldAlso).OrderByDescending(Cost).ThenByDescending(f => f.Count))
        {
            spare.State = CellState.Shown;
            if (flows.Any(f => f.IsWithheld && Leak(f) is not null)) spare.State = CellState.WithheldAlso;
        }
    }

    private bool IsFew(int count) => count > 0 && count < threshold;

    /// <summary>A zero tells about persons where all others of its row or column are in one cell, or are themselves too few.</summary>
    private bool IsTellingZero(Flow zero) => zero is { Count: 0, IsTotal: false } && (IsTold(zero.From) || IsTold(zero.To));

    private bool IsTold(int sum)
    {
        var others = flows.Where(f => !f.IsTotal && f.Count > 0 && f.Touches(sum)).Select(f => f.Count).ToList();
        return others.Count == 1 || IsFew(others.Sum());
    }

    /// <summary>A sum with one number hidden gives it away: another is hidden too, until no sum is left so.</summary>
    private void CompleteSums()
    {
        for (var sum = 0; sum < sums; sum++)
            if (IsGivenAway(sum) && Withhold(flows.Where(f => f.Touches(sum)))) sum = -1;
    }

    private bool IsGivenAway(int sum) => flows.Where(f => f.Touches(sum) && f.IsHidden).ToList() is [{ IsWithheld: true }];

    /// <summary>Of the cheapest kind one that helps both its row and its column comes first, then the smallest.</summary>
    private bool Withhold(IEnumerable<Flow> candidates)
    {
        var chosen = candidates.Where(f => !f.IsHidden)
            .OrderBy(Cost).ThenByDescending(f => IsGivenAway(f.From) && IsGivenAway(f.To)).ThenBy(f => f.Count).FirstOrDefault();
        if (chosen is null) return false;
        chosen.State = chosen.Count < threshold ? CellState.Withheld : CellState.WithheldAlso;
        return true;
    }

    /// <summary>Cells before totals, what is above zero before zeros, the total of all last: it is printed with every figure.</summary>
    private int Cost(Flow flow) => ReferenceEquals(flow, flows[^1]) ? 4 : (flow.Count == 0 ? 2 : 0) + (flow.IsTotal ? 1 : 0);

    /// <summary>Which further numbers would help to hide a withheld one; null if it is safe.</summary>
    private List<Flow>? Leak(Flow withheld) => (TooSmallGroup(withheld) ?? Determined(withheld)) is { } side ? Across(side) : null;

    private List<Flow> Across(bool[] side)
    {
        var across = flows.Where(f => !f.IsHidden && side[f.From] != side[f.To]).ToList();
        return across.Count > 0 ? across : flows;
    }

    /// <summary>Withheld numbers are known as a group where they are all that flows from one side to the other and nothing hidden flows back.
    /// The smallest such group that holds the number is the smallest cut, and equals the greatest flow (Ford and Fulkerson 1956).</summary>
    /// <returns>One side of a group of fewer than k; null if there is none.</returns>
    private bool[]? TooSmallGroup(Flow withheld)
    {
        var room = new int[sums, sums];
        foreach (var flow in flows.Where(f => f.IsHidden))
        {
            room[flow.From, flow.To] += flow.IsKnown ? flow.Count : threshold;
            room[flow.To, flow.From] += threshold;
        }

        for (var found = 0; found < threshold; found++)
        {
            var before = Search(withheld.From, room);
            if (before[withheld.To] == Nobody) return Side(before);
            for (var to = withheld.To; to != withheld.From; to = before[to])
            {
                room[before[to], to]--;
                room[to, before[to]]++;
            }
        }

        return null;
    }

    /// <summary>Whether the words alone ("fewer than k", "withheld too") and the sums leave one possible number: then no circle moves it by one person.</summary>
    /// <returns>One side of what cannot move; null if the number can.</returns>
    private bool[]? Determined(Flow withheld)
    {
        var open = new int[sums, sums];
        foreach (var flow in flows.Where(f => f.IsHidden && f != withheld))
        {
            if (flow.Count < Highest(flow)) open[flow.From, flow.To] = 1;
            if (flow.Count > Lowest(flow)) open[flow.To, flow.From] = 1;
        }

        var up = Search(withheld.To, open);
        if (withheld.Count < Highest(withheld) && up[withheld.From] != Nobody) return null;
        var down = Search(withheld.From, open);
        if (withheld.Count > Lowest(withheld) && down[withheld.To] != Nobody) return null;
        return Side(up);
    }

    private int Lowest(Flow flow) => flow.State switch
    {
        CellState.WithheldAlso => threshold,
        CellState.Withheld => Math.Min(1, flow.Count),
        _ => 0,
    };

    private int Highest(Flow flow) => flow.State == CellState.Withheld ? threshold - 1 : int.MaxValue;

    /// <summary>For each sum that can be reached, the sum before it on a shortest way (itself at the start); else nobody.</summary>
    private int[] Search(int start, int[,] room)
    {
        var before = Enumerable.Repeat(Nobody, sums).ToArray();
        before[start] = start;
        var queue = new Queue<int>([start]);
        while (queue.TryDequeue(out var at))
        {
            for (var next = 0; next < sums; next++)
            {
                if (before[next] != Nobody || room[at, next] == 0) continue;
                before[next] = at;
                queue.Enqueue(next);
            }
        }

        return before;
    }

    private static bool[] Side(int[] before) => [.. before.Select(b => b != Nobody)];

    private sealed class Flow(int from, int to, int count, bool isTotal, bool isKnown)
    {
        public int From => from;

        public int To => to;

        public int Count => count;

        public bool IsTotal => isTotal;

        public CellState State { get; set; } = CellState.Shown;

        public bool IsKnown => isKnown;

        public bool IsWithheld => State != CellState.Shown;

        public bool IsHidden => IsWithheld || !isKnown;

        public bool Touches(int sum) => From == sum || To == sum;
    }
}
