using Samhandling.Cooperation.Meetings;

namespace Samhandling.Tests.Cooperation.Meetings;

/// <summary>In 2026 summer time begins on 29 March at 2 and ends on 25 October at 3 (directive 2000/84/EC: the last Sundays at 1 UTC).</summary>
public sealed class LocalTimeTests
{
    [Theory]
    [InlineData(2026, 3, 28, 9, 0, "Europe/Stockholm", "2026-03-28 08:00")]
    [InlineData(2026, 3, 29, 9, 0, "Europe/Stockholm", "2026-03-29 07:00")]
    [InlineData(2026, 3, 29, 2, 30, "Europe/Oslo", "2026-03-29 01:30")]
    [InlineData(2026, 10, 25, 2, 30, "Europe/Oslo", "2026-10-25 00:30")]
    [InlineData(2026, 10, 25, 9, 0, "Europe/Oslo", "2026-10-25 08:00")]
    [InlineData(2026, 7, 1, 9, 0, "Europe/Helsinki", "2026-07-01 06:00")]
    public void The_wall_s_time_is_one_moment(int year, int month, int day, int hour, int minute, string zone, string utc) =>
        Assert.Equal(utc, LocalTime.Moment(new(year, month, day), new(hour, minute), zone).ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Only_the_hour_that_clocks_jump_over_is_skipped()
    {
        Assert.True(LocalTime.IsSkipped(new(2026, 3, 29), new(2, 0), "Europe/Stockholm"));
        Assert.True(LocalTime.IsSkipped(new(2026, 3, 29), new(2, 59), "Europe/Stockholm"));
        Assert.False(LocalTime.IsSkipped(new(2026, 3, 29), new(3, 0), "Europe/Stockholm"));
        Assert.False(LocalTime.IsSkipped(new(2026, 3, 30), new(2, 30), "Europe/Stockholm"));
    }

    [Theory]
    [InlineData("09:30", "09:30")]
    [InlineData("9.30", "09:30")]
    [InlineData("9", "09:00")]
    [InlineData("0930", "09:30")]
    [InlineData("09:30:00", "09:30")]
    [InlineData("24:00", null)]
    [InlineData("nio", null)]
    [InlineData("", null)]
    public void A_time_is_read_as_people_write_it(string written, string? time) => Assert.Equal(time, ATimeAttribute.Write(ATimeAttribute.Read(written)));
}
