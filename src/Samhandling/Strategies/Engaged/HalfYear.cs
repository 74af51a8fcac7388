using Samhandling.Platform;

namespace Samhandling.Strategies.Engaged;

/// <summary>A half of a year; the second begins in July.</summary>
public readonly record struct HalfYear(int Year, int Half)
{
    public static HalfYear Of(DateOnly day) => new(day.Year, day.Month <= 6 ? 1 : 2);

    /// <summary>So many halves before it.</summary>
    public HalfYear Before(int halves)
    {
        var number = (Year * 2) + Half - 1 - halves;
        return new(number / 2, (number % 2) + 1);
    }

    public DateOnly FirstDay => new(Year, Half == 1 ? 1 : 7, 1);

    public override string ToString() => Texts.HalfOf.With(Year, Half);
}
