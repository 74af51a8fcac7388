using Samhandling.Strategies.Alignment;

namespace Samhandling.Tests.Strategies.Alignment;

/// <summary>The worked example is domain.md D.5: five goals by four documents.</summary>
public sealed class AlignmentsTests
{
    private static readonly Alignments s_example = new([[2, 2, 1, 0], [0, 0, 1, 0], [0, 3, 2, 0], [1, 3, 3, 2], [0, 1, 2, 0]]);

    [Fact]
    public void Coverage_and_strong_coverage_are_those_of_the_worked_example() => Assert.Equal((.60, .40), (s_example.Reaching(1)!.Value, s_example.Reaching(2)!.Value));

    [Fact]
    public void So_are_those_by_document_and_by_goal()
    {
        Assert.Equal([.4, .8, 1.0, .2], Enumerable.Range(0, 4).Select(c => s_example.ColumnReaching(c, 1)!.Value));
        Assert.Equal([.75, .25, .5, 1.0, .5], Enumerable.Range(0, 5).Select(r => s_example.RowReaching(r, 1)!.Value));
    }

    [Fact]
    public void The_second_goal_is_the_gap_and_the_fourth_everyone_carries()
    {
        Assert.Equal([1], s_example.Gaps);
        Assert.Equal([3], s_example.Crowded);
    }

    [Fact]
    public void What_nobody_has_looked_at_is_told_and_carries_nothing()
    {
        var half = new Alignments([[null, 2], [null, null]]);

        Assert.Equal((3, .25), (half.Unknown, half.Reaching(1)!.Value));
        Assert.Equal([1], half.Gaps);
    }

    [Fact]
    public void Of_nothing_there_is_no_share()
    {
        Assert.Null(new Alignments([]).Reaching(1));
        Assert.Empty(new Alignments([[1], [2]]).Crowded);
    }
}
