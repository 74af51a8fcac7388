using Samhandling.Cooperation.IdeaDoors;
using Samhandling.Tests.Actors;

namespace Samhandling.Tests.Cooperation.IdeaDoors;

public sealed class IdeaDoorTests
{
    /// <summary>By the calendar of 2026: 2 April is Maundy Thursday, a holiday in Norway alone; 3 and 6 April are of both.</summary>
    [Theory]
    [InlineData(2, "SE", "2026-03-09")]
    [InlineData(6, "SE", "2026-03-13")]
    [InlineData(7, "SE", "2026-03-13")]
    [InlineData(31, "SE", "2026-04-09")]
    [InlineData(31, "NO", "2026-04-10")]
    public void The_promised_time_is_five_working_days_of_the_country(int dayOfMarch, string country, string expected) =>
        Assert.Equal(DateOnly.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), new IdeaDoor().AnswerBy(new(2026, 3, dayOfMarch), country));

    [Fact]
    public void It_promises_an_answer_that_somebody_waits_for()
    {
        Assert.Equal("ReplyDays", Acting.Refused(new IdeaDoor().Change(true, 0, null)).Field);
        Assert.Equal("ReplyDays", Acting.Refused(new IdeaDoor().Change(true, 31, null)).Field);
        Assert.False(new IdeaDoor().IsOpen);
    }
}
