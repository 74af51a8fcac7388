using Samhandling.Cooperation.Dilemmas;
using Samhandling.Platform;
using Samhandling.Tests.Actors;

namespace Samhandling.Tests.Cooperation.Dilemmas;

public sealed class DilemmaTests
{
    private static readonly DateOnly Day = new(2026, 3, 2);

    [Fact]
    public void There_must_be_something_to_choose()
    {
        Assert.Equal("Options", Acting.Refused(Dilemma.Pose(new("Tåg", "Pengar"), ["Tåg"])).Field);
        Assert.Equal("Options", Acting.Refused(Dilemma.Pose(new("Tåg", "Pengar"), [.. Enumerable.Range(0, 7).Select(i => $"{i}")])).Field);
        Assert.Equal("Options", Acting.Refused(Dilemma.Pose(new("Tåg", "Pengar"), ["Tåg", new string('x', 201)])).Field);
        Assert.Equal([(1, "Tåg"), (2, "Flyg")], New().Options.Select(o => (o.Number, o.Title)));
    }

    [Fact]
    public void An_organisation_ranks_each_once_and_its_last_order_holds()
    {
        var (dilemma, bank) = (New(), Guid.NewGuid());
        foreach (var wrong in new int[][] { [1], [1, 1], [1, 3], [1, 2, 3], [] }) Assert.Equal("", Acting.Refused(dilemma.Rank(bank, wrong, Day)).Field);

        Acting.Agreed(dilemma.Rank(bank, [1, 2], Day));
        Acting.Agreed(dilemma.Rank(bank, [2, 1], Day.AddDays(1)));

        Assert.Equal([2, 1], dilemma.Rankings.Single().Order);
    }

    [Fact]
    public void A_decision_has_its_motive_and_is_the_end_of_ranking()
    {
        var dilemma = New();
        Assert.Equal("Motive", Acting.Refused(dilemma.Decide(1, "Rådet", " ", Day)).Field);
        Assert.Equal("DecidedBy", Acting.Refused(dilemma.Decide(1, " ", "Flest reser så", Day)).Field);
        Assert.Equal("Decided", Acting.Refused(dilemma.Decide(3, "Rådet", "Flest reser så", Day)).Field);
        Acting.Agreed(dilemma.Decide(1, "Rådet", "Flest reser så", Day));

        Assert.Equal("", Acting.Refused(dilemma.Decide(2, "Rådet", "Ångrar oss", Day)).Field);
        Assert.Equal("", Acting.Refused(dilemma.Rank(Guid.NewGuid(), [1, 2], Day)).Field);
    }

    [Fact]
    public void An_option_that_is_not_there_cannot_be_weighed() => Assert.Throws<NotFoundException>(() => New().Weigh(3, Effect.Gain, Effect.Lose, null));

    private static Dilemma New() => Acting.Agreed(Dilemma.Pose(new("Tåg eller flyg", "Pengarna räcker till ett."), ["Tåg", "Flyg"]));
}
