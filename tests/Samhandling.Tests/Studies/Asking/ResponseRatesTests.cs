using Samhandling.Actors.Register;
using Samhandling.Studies.Asking;
using Samhandling.Studies.Rounds;

namespace Samhandling.Tests.Studies.Asking;

public sealed class ResponseRatesTests
{
    private static readonly DateTime Now = new(2026, 3, 2, 8, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Here = Guid.CreateVersion7(), There = Guid.CreateVersion7();

    [Fact]
    public void Each_place_and_actor_type_has_its_rate_and_those_not_asked_have_none()
    {
        ResponseRates rates = new([Asked(Here, Sector.Public, answers: true), Asked(Here, Sector.Public), Asked(There, Sector.Private, answers: true), Asked(null, Sector.Private)]);

        Assert.Equal(new Rate(4, 2), rates.All);
        Assert.Equal(new Rate(2, 1), rates.Of(Here, Sector.Public));
        Assert.Equal(.5, rates.OfPlace(Here).Share);
        Assert.Equal(new Rate(2, 1), rates.OfSector(Sector.Private));
        Assert.Null(rates.Of(Here, Sector.Private).Share);
        Assert.Null(rates.OfSector(Sector.Research).Share);
        Assert.Equal([Here, There, null], rates.Places);
        Assert.DoesNotContain(Sector.Unknown, rates.Sectors);
        Assert.Contains(Sector.Research, rates.Sectors);
    }

    [Fact]
    public void Who_came_by_the_open_link_is_in_no_rate() =>
        Assert.Equal(new Rate(1, 0), new ResponseRates([Asked(Here, Sector.Public), new() { RoundId = Here, Number = 2 }]).All);

    // 3 of 4 is the least of which who goes between is told, and 2 of 4 the least of which more than namings is.
    [Theory]
    [InlineData(4, Strength.Whole)]
    [InlineData(3, Strength.Whole)]
    [InlineData(2, Strength.NoGoBetweens)]
    [InlineData(1, Strength.CountsAlone)]
    [InlineData(0, Strength.CountsAlone)]
    public void The_fewer_answer_the_less_is_told(int answers, Strength strength) =>
        Assert.Equal(strength, new ResponseRates(Enumerable.Range(0, 4).Select(i => Asked(Here, Sector.Public, i < answers))).Strength);

    [Fact]
    public void Of_nobody_nothing_is_warned() => Assert.Equal((null, Strength.Whole), (new ResponseRates([]).All.Share, new ResponseRates([]).Strength));

    private static Respondent Asked(Guid? place, Sector sector, bool answers = false)
    {
        var respondent = new Respondent { RoundId = Here, Number = 1, Name = "Åsa", PlaceId = place, Sector = sector };
        if (answers) respondent.Answer(Now);
        return respondent;
    }
}
