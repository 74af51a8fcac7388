namespace Samhandling.Surveys.Tests;

/// <summary>Two attackers who know how the gate works try what it lets through on many small random tables.</summary>
public sealed class AttackTests
{
    private const long Prime = (1L << 31) - 1;

    public static TheoryData<Totals> Known => [Totals.None, Totals.Rows, Totals.Columns, Totals.RowsAndColumns];

    /// <summary>Solves the linear system: no group of one to k − 1 persons, nor any withheld cell, is in the span of what is shown.</summary>
    [Theory]
    [MemberData(nameof(Known))]
    public void No_small_group_can_be_reckoned_from_the_shown_numbers(Totals known)
    {
        var random = new Random(7);
        var withheld = 0;
        for (var i = 0; i < 400; i++)
        {
            var counts = RandomTable(random, random.Next(1, 5), random.Next(1, 4), 14);
            var table = Suppression.Table(counts, known);
            var basis = Basis(Released(table));
            var cells = counts.Cast<int>().ToArray();
            for (var group = 1; group < 1 << cells.Length; group++)
            {
                var members = Enumerable.Range(0, cells.Length).Where(c => (group >> c & 1) == 1).ToList();
                var isWithheldCell = members.Count == 1 && Cells(table)[members[0]].Count is null;
                if (members.Sum(c => cells[c]) is 0 or >= Suppression.Threshold && !isWithheldCell) continue;
                withheld++;
                var vector = new long[cells.Length];
                foreach (var c in members) vector[c] = 1;
                Assert.False(IsInSpan(vector, basis), $"{string.Join(',', members)} of {Show(counts)} with {known}");
            }
        }

        Assert.True(withheld > 1000);
    }

    /// <summary>Writes down every table that fits the shown numbers and words: each withheld cell still has more than one value.</summary>
    [Theory]
    [MemberData(nameof(Known))]
    public void Every_withheld_cell_can_still_be_more_than_one_number(Totals known)
    {
        var random = new Random(11);
        var withheld = 0;
        for (var i = 0; i < 150; i++)
        {
            var counts = RandomTable(random, 2, random.Next(2, 4), 9);
            var table = Suppression.Table(counts, known);
            var shown = Cells(table);
            var possible = shown.Select(_ => new HashSet<int>()).ToArray();
            Fill(table, shown, new int[shown.Count], 0, possible);
            for (var c = 0; c < shown.Count; c++)
            {
                if (shown[c].Count is not null) continue;
                withheld++;
                Assert.True(possible[c].Count > 1, $"cell {c} of {Show(counts)} with {known}");
            }
        }

        Assert.True(withheld > 100);
    }

    [Fact]
    public void Nothing_is_withheld_without_need_where_every_count_is_five_or_more()
    {
        var random = new Random(3);
        for (var i = 0; i < 100; i++)
        {
            var counts = RandomTable(random, 3, 4, 30);
            for (var r = 0; r < 3; r++) for (var c = 0; c < 4; c++) counts[r, c] += 5;
            Assert.All(Cells(Suppression.Table(counts)), c => Assert.Equal(CellState.Shown, c.State));
        }
    }

    private static int[,] RandomTable(Random random, int rows, int columns, int most)
    {
        var counts = new int[rows, columns];
        for (var r = 0; r < rows; r++)
            for (var c = 0; c < columns; c++)
                counts[r, c] = random.Next(4) == 0 ? 0 : random.Next(1, most);
        return counts;
    }

    private static List<Cell> Cells(GuardedTable table) => [.. table.Rows.SelectMany(r => r)];

    /// <summary>For each shown number, which cells it is the sum of.</summary>
    private static IEnumerable<long[]> Released(GuardedTable table)
    {
        var (rows, columns) = (table.Rows.Count, table.Rows[0].Count);
        long[] Sum(Func<int, bool> isIn) => [.. Enumerable.Range(0, rows * columns).Select(i => isIn(i) ? 1L : 0L)];
        for (var i = 0; i < rows * columns; i++) if (table.Rows[i / columns][i % columns].Count is not null) yield return Sum(j => j == i);
        for (var r = 0; r < table.RowTotals.Count; r++) if (table.RowTotals[r].Count is not null) yield return Sum(j => j / columns == r);
        for (var c = 0; c < table.ColumnTotals.Count; c++) if (table.ColumnTotals[c].Count is not null) yield return Sum(j => j % columns == c);
        if (table.Total.Count is not null) yield return Sum(_ => true);
    }

    /// <summary>Gaussian elimination over a prime field: each row's first number is one, and stands where no other row has its first.</summary>
    private static List<long[]> Basis(IEnumerable<long[]> vectors)
    {
        var basis = new List<long[]>();
        foreach (var vector in vectors)
        {
            var rest = Reduce(vector, basis);
            var first = Array.FindIndex(rest, v => v != 0);
            if (first < 0) continue;
            var inverse = Power(rest[first], Prime - 2);
            basis.Add([.. rest.Select(v => v * inverse % Prime)]);
        }

        return basis;
    }

    private static bool IsInSpan(long[] vector, List<long[]> basis) => Array.TrueForAll(Reduce(vector, basis), v => v == 0);

    private static long[] Reduce(long[] vector, List<long[]> basis)
    {
        var rest = vector.ToArray();
        foreach (var row in basis)
        {
            var factor = rest[Array.FindIndex(row, v => v != 0)];
            for (var i = 0; i < rest.Length; i++) rest[i] = ((rest[i] - factor * row[i]) % Prime + Prime) % Prime;
        }

        return rest;
    }

    private static long Power(long number, long exponent)
    {
        var result = 1L;
        for (; exponent > 0; exponent >>= 1, number = number * number % Prime) if ((exponent & 1) == 1) result = result * number % Prime;
        return result;
    }

    private static void Fill(GuardedTable table, List<Cell> shown, int[] values, int next, HashSet<int>[] possible)
    {
        if (next == values.Length)
        {
            if (!Fits(table, values)) return;
            for (var c = 0; c < values.Length; c++) possible[c].Add(values[c]);
            return;
        }

        foreach (var value in Range(shown[next], 13))
        {
            values[next] = value;
            Fill(table, shown, values, next + 1, possible);
        }
    }

    private static bool Fits(GuardedTable table, int[] values)
    {
        var columns = table.Rows[0].Count;
        bool Is(Cell told, int sum) => Range(told, sum).Contains(sum);
        return Is(table.Total, values.Sum())
            && table.RowTotals.Select((t, r) => Is(t, values.Skip(r * columns).Take(columns).Sum())).All(b => b)
            && table.ColumnTotals.Select((t, c) => Is(t, values.Where((_, i) => i % columns == c).Sum())).All(b => b);
    }

    /// <summary>What a cell can be by its words: "fewer than k" may be zero.</summary>
    private static IEnumerable<int> Range(Cell told, int most) => told switch
    {
        { Count: { } count } => [count],
        { State: CellState.Withheld } => Enumerable.Range(0, Suppression.Threshold),
        _ => Enumerable.Range(Suppression.Threshold, Math.Max(0, most - Suppression.Threshold + 1)),
    };

    private static string Show(int[,] counts) => string.Join(" | ", Enumerable.Range(0, counts.GetLength(0)).Select(r => string.Join(' ', Enumerable.Range(0, counts.GetLength(1)).Select(c => counts[r, c]))));
}
