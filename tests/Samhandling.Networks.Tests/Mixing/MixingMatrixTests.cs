using Samhandling.Networks.Mixing;

namespace Samhandling.Networks.Tests.Mixing;

public sealed class MixingMatrixTests
{
    private static int[][] Cells(MixingMatrix matrix, Func<int, int, long> cell) =>
        [.. Enumerable.Range(0, matrix.Names.Count).Select(from => Enumerable.Range(0, matrix.Names.Count).Select(to => (int)cell(from, to)).ToArray())];

    [Fact]
    public void The_worked_network_has_its_namings_in_a_table_of_three_sectors()
    {
        var matrix = MixingMatrix.Of(WorkedNetwork.Network, WorkedNetwork.Sectors, WorkedNetwork.Respondents);

        Assert.Equal(["public", "private", "civil"], matrix.Names);
        Assert.Equal([4, 6, 2], matrix.Sizes);
        Assert.Equal([[6, 2, 2], [2, 10, 0], [1, 1, 0]], Cells(matrix, (from, to) => matrix.Ties(from, to)));
        // By hand: 3, 4 and 1 senders.
        Assert.Equal([[9, 18, 6], [16, 20, 8], [4, 6, 1]], Cells(matrix, matrix.Possible));
        Assert.Equal(.5, matrix.Density(1, 1));
    }

    [Fact]
    public void Undirected_a_cell_is_a_pair_of_groups()
    {
        var matrix = MixingMatrix.Of(WorkedNetwork.Network.Undirected(), WorkedNetwork.Sectors);

        // By hand: AB BC AC AJ; DE DI DK DF DH EH EI HK; AD BD AF; AG CL; DG.
        Assert.Equal([[4, 3, 2], [3, 8, 1], [2, 1, 0]], Cells(matrix, (from, to) => matrix.Ties(from, to)));
        Assert.Equal([[6, 24, 8], [24, 15, 12], [8, 12, 1]], Cells(matrix, matrix.Possible));
    }

    [Fact]
    public void Where_no_tie_is_possible_there_is_no_density()
    {
        var matrix = MixingMatrix.Of(WorkedNetwork.Build("AB", true), Grouping.Of(["x", "y"]));

        Assert.True(double.IsNaN(matrix.Density(0, 0)));
        Assert.Equal(1, matrix.Density(0, 1));
    }

    [Fact]
    public void Groups_below_the_bound_become_one_that_comes_last()
    {
        var merged = Grouping.Of(["a", "b", "b", "c", null, "b"]).MergedBelow(2, "other");

        Assert.Equal(["b", "other"], merged.Names);
        Assert.Equal([1, 0, 0, 1, Grouping.Unknown, 0], merged.Groups.ToArray());
        Assert.Equal([3, 2], merged.Sizes());
        Assert.Equal(["b"], Grouping.Of(["b", "b"]).MergedBelow(2, "other").Names);
    }

    [Fact]
    public void A_group_without_a_name_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Grouping(["x"], [0, 1]));
}
