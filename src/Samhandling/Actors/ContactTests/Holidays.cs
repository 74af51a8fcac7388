namespace Samhandling.Actors.ContactTests;

/// <summary>The days on which nobody is at work by law, from Monday to Friday too. Sweden: lag (1989:253) om allmänna helgdagar, and the eves that semesterlagen (1977:480) 3 a § counts as Sundays; Norway: lov 24. februar 1995 nr. 12 om helligdager and lov 26. april 1947 nr. 1.</summary>
public static class Holidays
{
    private const string Sweden = "SE", Norway = "NO";

    /// <summary>In other countries none is known.</summary>
    public static bool Has(string country, DateOnly day)
    {
        var afterEaster = day.DayNumber - Easter(day.Year).DayNumber;
        return (country, afterEaster, day.Month, day.Day) switch
        {
            // Good Friday, Easter Monday and Ascension, New Year, the first of May and Christmas are of both.
            (Sweden or Norway, -2 or 1 or 39, _, _) or (Sweden or Norway, _, 1, 1) or (Sweden or Norway, _, 5, 1) or (Sweden or Norway, _, 12, 25 or 26) => true,
            (Sweden, _, 1, 6) or (Sweden, _, 6, 6) or (Sweden, _, 12, 24 or 31) => true,
            (Sweden, _, 6, >= 19 and <= 25) => day.DayOfWeek is DayOfWeek.Friday,
            // Maundy Thursday, Whit Monday and the day of the constitution.
            (Norway, -3 or 50, _, _) or (Norway, _, 5, 17) => true,
            _ => false,
        };
    }

    /// <summary>Easter Sunday of the Gregorian calendar, as the rule without exceptions of Nature, 20 April 1876, has it.</summary>
    public static DateOnly Easter(int year)
    {
        var (a, (century, b)) = (year % 19, Math.DivRem(year, 100));
        var moon = ((19 * a) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (b / 4)) - moon - (b % 4)) % 7;
        var late = (a + (11 * moon) + (22 * weekday)) / 451;
        var day = moon + weekday - (7 * late) + 114;
        return new(year, day / 31, (day % 31) + 1);
    }
}
