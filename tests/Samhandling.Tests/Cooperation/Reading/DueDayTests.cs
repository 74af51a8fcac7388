using System.Globalization;
using Samhandling.Cooperation.Reading;

namespace Samhandling.Tests.Cooperation.Reading;

public sealed class DueDayTests
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    [Theory]
    [InlineData("senast 12 mars", "2027-03-12")]
    [InlineData("senast den 12 mars 2026", "2026-03-12")]
    [InlineData("innan 12/3", "2027-03-12")]
    [InlineData("innen 1. juni", "2027-06-01")]
    [InlineData("innen 1. des.", "2026-12-01")]
    [InlineData("senest 24. desember", "2026-12-24")]
    [InlineData("till 24 dec", "2026-12-24")]
    [InlineData("före v. 50", "2026-12-04")]
    [InlineData("senast v. 50", "2026-12-11")]
    [InlineData("innen uke 2", "2027-01-15")]
    [InlineData("senast vecka 53", "2027-01-01")]
    [InlineData("klart 2027-06-12", "2027-06-12")]
    [InlineData("lokalen (22 nov)", "2026-11-22")]
    [InlineData("lokalen, 21/11", "2027-11-21")]
    [InlineData("senast 29 februari", "2028-02-29")]
    [InlineData("senast 31 februari", null)]
    [InlineData("senast 31/2", null)]
    [InlineData("senast v. 54", null)]
    [InlineData("senast 0/0", null)]
    [InlineData("till 2027-13-40", null)]
    [InlineData("möte 12 mars i Storhamn", null)]
    [InlineData("till 12 kommuner", null)]
    [InlineData("till 12 marschaller", null)]
    [InlineData("kostnaden 2027-08-20", "2027-08-20")]
    [InlineData("lokalen 12 mars.", "2027-03-12")]
    [InlineData("", null)]
    public void A_day_is_read_as_it_is_written_in_Swedish_and_Norwegian(string words, string? day) =>
        Assert.Equal(day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), DueDay.In(words, Day, null)?.Day);

    [Fact]
    public void The_next_meeting_is_a_day_where_one_knows_it_and_words_where_not()
    {
        Assert.Equal(new DueDay(new(2027, 1, 14), "till nästa möte", 5), DueDay.In("Boka till nästa möte", Day, new(2027, 1, 14)));
        Assert.Equal(new DueDay(null, "neste samling", 0), DueDay.In("neste samling", Day, null));
    }
}
