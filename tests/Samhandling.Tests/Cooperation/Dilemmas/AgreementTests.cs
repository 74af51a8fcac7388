using Samhandling.Cooperation.Dilemmas;

namespace Samhandling.Tests.Cooperation.Dilemmas;

public sealed class AgreementTests
{
    /// <summary>The worked example of docs/methods/agreement-of-rankings.md, by hand: sums of ranks 4, 6 and 8, S = 8, W = 96/216.</summary>
    [Fact]
    public void Three_who_mostly_agree_have_the_worked_number()
    {
        IReadOnlyList<int>[] rankings = [[1, 2, 3], [1, 3, 2], [2, 1, 3]];

        Assert.Equal(4 / 9.0, Agreement.Of(rankings)!.Value, 12);
        Assert.Equal([4 / 3.0, 2, 8 / 3.0], Enumerable.Range(1, 3).Select(thing => Agreement.MeanRank(rankings, thing)));
    }

    [Fact]
    public void All_alike_is_one_and_opposites_are_nothing()
    {
        Assert.Equal(1, Agreement.Of([[2, 1, 3], [2, 1, 3]])!.Value, 12);
        Assert.Equal(0, Agreement.Of([[1, 2, 3], [3, 2, 1]])!.Value, 12);
    }

    [Fact]
    public void One_alone_agrees_with_nobody()
    {
        Assert.Null(Agreement.Of([]));
        Assert.Null(Agreement.Of([[1, 2]]));
    }

    [Fact]
    public void What_is_not_ranked_has_no_place() => Assert.Throws<ArgumentException>(() => Agreement.MeanRank([[1, 2]], 3));
}
