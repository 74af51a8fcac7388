using System.Globalization;
using Samhandling.Actors.ContactTests;

namespace Samhandling.Tests.Actors.ContactTests;

public sealed class HolidaysTests
{
    /// <summary>From the calendars of those years; 2038 has the latest Easter there is, and 1818 the earliest.</summary>
    [Theory]
    [InlineData("1818-03-22"), InlineData("2000-04-23"), InlineData("2008-03-23"), InlineData("2024-03-31"), InlineData("2025-04-20"), InlineData("2026-04-05"), InlineData("2027-03-28"), InlineData("2038-04-25"), InlineData("2049-04-18"), InlineData("2076-04-19")]
    public void Easter_is_when_the_calendars_have_it(string sunday) => Assert.Equal(Day(sunday), Holidays.Easter(Day(sunday).Year));

    /// <summary>The days from Monday to Friday of 2026 that the almanacs of the two countries print in red, and the Swedish eves.</summary>
    [Theory]
    [InlineData("SE", "2026-01-01 2026-01-06 2026-04-03 2026-04-06 2026-05-01 2026-05-14 2026-06-19 2026-12-24 2026-12-25 2026-12-31")]
    [InlineData("NO", "2026-01-01 2026-04-02 2026-04-03 2026-04-06 2026-05-01 2026-05-14 2026-05-25 2026-12-25")]
    [InlineData("FI", "")]
    public void The_holidays_of_2026_on_working_days_are_those_of_the_almanac(string country, string days)
    {
        var year = Enumerable.Range(0, 365).Select(new DateOnly(2026, 1, 1).AddDays).Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && Holidays.Has(country, day));

        Assert.Equal(days.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Day), year);
    }

    [Theory]
    [InlineData("SE", 1)]
    [InlineData("NO", 1)]
    [InlineData("FI", 3)]
    public void Nobody_is_asked_to_answer_at_Easter(string country, int days) => Assert.Equal(days, ContactTest.WorkingDays(Day("2026-04-02"), Day("2026-04-07"), country));

    [Fact]
    public void The_day_of_the_constitution_is_Norways_and_that_of_the_flag_is_Swedens()
    {
        Assert.Equal((true, false), (Holidays.Has("NO", Day("2027-05-17")), Holidays.Has("SE", Day("2027-05-17"))));
        Assert.Equal((false, true), (Holidays.Has("NO", Day("2025-06-06")), Holidays.Has("SE", Day("2025-06-06"))));
    }

    private static DateOnly Day(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture);
}
