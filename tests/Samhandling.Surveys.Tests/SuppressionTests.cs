namespace Samhandling.Surveys.Tests;

public sealed class SuppressionTests
{
    /// <summary>Written as the page would: the number, "few" for fewer than k, "also" for withheld too.</summary>
    private static string Say(IEnumerable<Cell> cells) => string.Join(' ', cells.Select(c => c.State switch
    {
        CellState.Shown => $"{c.Count}",
        CellState.Withheld => "few",
        _ => "also",
    }));

    private static string Say(GuardedTable table) => string.Join(" | ", table.Rows.Select(Say));

    [Fact]
    public void A_group_that_could_be_reckoned_from_the_total_and_the_other_is_hidden_by_hiding_the_other_too()
    {
        // docs/methods/suppression.md: 12 answered, 8 of them public, so 4 private.
        var list = Suppression.List([8, 4]);

        Assert.Equal("also few", Say(list.Cells));
        Assert.Equal(12, list.Total.Count);
    }

    [Fact]
    public void Of_more_groups_the_smallest_is_hidden_too() => Assert.Equal("also few 12", Say(Suppression.List([8, 4, 12]).Cells));

    [Fact]
    public void Small_groups_that_together_are_fewer_than_five_take_a_larger_with_them() =>
        Assert.Equal("few few also 30", Say(Suppression.List([2, 1, 9, 30]).Cells));

    [Fact]
    public void Small_groups_that_together_are_five_or_more_need_no_other() => Assert.Equal("few few 9 30", Say(Suppression.List([2, 3, 9, 30]).Cells));

    [Fact]
    public void Counts_of_five_and_more_are_all_shown() => Assert.Equal("5 6 7", Say(Suppression.List([5, 6, 7]).Cells));

    [Fact]
    public void Fewer_than_five_in_all_are_not_counted_at_all()
    {
        var list = Suppression.List([3, 1]);

        Assert.Equal("few few few", Say([.. list.Cells, list.Total]));
    }

    [Fact]
    public void A_zero_is_shown_where_the_others_are_in_several_groups() => Assert.Equal("9 0 12", Say(Suppression.List([9, 0, 12]).Cells));

    [Fact]
    public void A_zero_is_hidden_where_all_others_are_in_one_group_since_it_tells_what_each_answered() =>
        Assert.Equal("also few few", Say(Suppression.List([9, 0, 0]).Cells));

    [Fact]
    public void Nobody_at_all_tells_nothing_of_anyone()
    {
        Assert.Equal("0 0", Say(Suppression.List([0, 0]).Cells));
        Assert.Equal("", Say(Suppression.List([]).Cells));
        Assert.Equal(0, Suppression.List([]).Total.Count);
    }

    [Fact]
    public void A_table_whose_column_totals_are_known_hides_the_partner_in_the_column()
    {
        // Age and gender of 71 persons where the number of each age is printed elsewhere and that of each gender is not.
        var table = Suppression.Table(new[,] { { 2, 10, 6 }, { 5, 19, 29 } }, Totals.Columns);

        Assert.Equal("few 10 6 | also 19 29", Say(table));
        Assert.Equal("7 29 35", Say(table.ColumnTotals));
        Assert.Empty(table.RowTotals);
        Assert.Equal(71, table.Total.Count);
    }

    [Fact]
    public void With_all_totals_known_a_hidden_cell_needs_three_others()
    {
        var table = Suppression.Table(new[,] { { 2, 10, 6 }, { 8, 19, 29 } });

        Assert.Equal("few 10 also | also 19 also", Say(table));
        Assert.Equal("18 56", Say(table.RowTotals));
        Assert.Equal("10 29 35", Say(table.ColumnTotals));
    }

    [Fact]
    public void A_row_of_few_has_its_total_hidden_too()
    {
        var table = Suppression.Table(new[,] { { 2, 1 }, { 20, 30 }, { 40, 50 } });

        Assert.Equal(CellState.Withheld, table.RowTotals[0].State);
        Assert.Contains(table.RowTotals, t => t.State == CellState.WithheldAlso);
        Assert.Equal(143, table.Total.Count);
    }

    [Fact]
    public void A_table_without_known_totals_hides_what_is_small_and_only_so_much_as_the_total_of_all_requires() =>
        Assert.Equal("few also | 8 9", Say(Suppression.Table(new[,] { { 3, 7 }, { 8, 9 } }, Totals.None)));

    [Fact]
    public void What_is_withheld_holds_no_number() =>
        Assert.All(Suppression.List([8, 4]).Cells, c => Assert.Null(c.Count));

    [Fact]
    public void The_threshold_may_be_raised_and_never_lowered()
    {
        Assert.Equal("also few 12", Say(Suppression.List([10, 9, 12], threshold: 10).Cells));
        Assert.Throws<ArgumentOutOfRangeException>(() => Suppression.List([8, 4], threshold: 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => Suppression.Table(new[,] { { -1 } }));
    }

    [Fact]
    public void A_large_table_is_decided_too()
    {
        var random = new Random(20);
        var counts = new int[20, 20];
        for (var r = 0; r < 20; r++)
            for (var c = 0; c < 20; c++)
                counts[r, c] = random.Next(0, 12);

        Assert.All(Suppression.Table(counts).Rows.SelectMany(r => r), c => Assert.True(c.Count is null or 0 or >= 5));
    }

    [Theory]
    [InlineData(3, 7, ShareForm.Withheld)] // three persons
    [InlineData(8, 12, ShareForm.Withheld)] // four are not in it
    [InlineData(4, 4, ShareForm.Withheld)]
    [InlineData(0, 0, ShareForm.Withheld)]
    [InlineData(0, 7, ShareForm.CountOfWhole)]
    [InlineData(7, 7, ShareForm.CountOfWhole)]
    [InlineData(5, 10, ShareForm.Percentage)]
    [InlineData(30, 30, ShareForm.Percentage)]
    public void A_share_of_persons_passes_the_gate(int part, int whole, ShareForm form) => Assert.Equal(form, Suppression.Share(part, whole).Form);

    [Fact]
    public void A_sensitive_share_does_not_tell_that_all_or_nobody_answered_so()
    {
        Assert.Equal(new Share(ShareForm.NearlyAll), Suppression.Share(30, 30, isSensitive: true));
        Assert.Equal(new Share(ShareForm.NearlyNone), Suppression.Share(0, 30, isSensitive: true));
        Assert.Equal(50, Suppression.Share(15, 30, isSensitive: true).Percent);
    }

    [Fact]
    public void A_share_of_fewer_than_ten_things_is_told_as_a_count()
    {
        Assert.Equal(new Share(ShareForm.CountOfWhole, 3, 7), Share.OfThings(3, 7));
        Assert.Null(Share.OfThings(3, 7).Percent);
        Assert.Equal(30, Share.OfThings(3, 10).Percent);
    }

    [Fact]
    public void A_count_has_its_top_cut()
    {
        Assert.Equal(new TopCoded(9, false), Suppression.TopCode(9));
        Assert.Equal(new TopCoded(10, true), Suppression.TopCode(10));
        Assert.Equal(new TopCoded(10, true), Suppression.TopCode(37));
    }

    [Fact]
    public void A_mean_needs_five_and_a_spread_ten()
    {
        Assert.Equal([false, true], ((int[])[4, 5]).Select(n => Suppression.AllowsMean(n)));
        Assert.Equal([false, true], ((int[])[9, 10]).Select(n => Suppression.AllowsSpread(n)));
    }
}
