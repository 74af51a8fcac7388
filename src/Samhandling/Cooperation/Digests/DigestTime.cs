using Samhandling.Cooperation.Meetings;

namespace Samhandling.Cooperation.Digests;

/// <summary>Which time a letter tells of: what happened since the one before, and what comes until the next.</summary>
public sealed record DigestTime(DateOnly Today, int Days, DateTime Since, DateTime Until)
{
    /// <summary>Letters go at seven; where the instance was away, until noon. Later they would tell of what is no news.</summary>
    public static readonly TimeOnly At = new(7, 0), Latest = new(12, 0);

    /// <summary>The first day on which something is still told of that was due since.</summary>
    public DateOnly From => Today.AddDays(-Days);

    /// <summary>The last day of what comes.</summary>
    public DateOnly To => Today.AddDays(Days);

    /// <summary>The letter that goes now by that clock: each day, or on Mondays; null while none does.</summary>
    public static DigestTime? Now(Rhythm rhythm, string zone, DateTime now)
    {
        var local = TimeZoneInfo.ConvertTimeFromUtc(now, TimeZoneInfo.FindSystemTimeZoneById(zone));
        var (day, time) = (DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        if (rhythm is Rhythm.Never || time < At || time >= Latest || (rhythm is Rhythm.Weekly && day.DayOfWeek is not DayOfWeek.Monday)) return null;
        var days = rhythm is Rhythm.Weekly ? 7 : 1;
        return new(day, days, LocalTime.Moment(day.AddDays(-days), At, zone), LocalTime.Moment(day, At, zone));
    }
}
