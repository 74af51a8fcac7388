using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Samhandling.Platform;

namespace Samhandling.Cooperation.Meetings;

/// <summary>What the clock on the wall shows, and which moment that is. A meeting keeps the wall's time: nine stays nine when summer time begins.</summary>
public static class LocalTime
{
    public static readonly IReadOnlyList<string> Zones = ["Europe/Stockholm", "Europe/Oslo", "Europe/Helsinki"];

    /// <summary>Whether clocks jump over that time on that day, when summer time begins.</summary>
    public static bool IsSkipped(DateOnly day, TimeOnly time, string zone) => Zone(zone).IsInvalidTime(day.ToDateTime(time));

    /// <summary>The moment in UTC. A time that clocks jump over is an hour later; of two alike, when summer time ends, the first.</summary>
    public static DateTime Moment(DateOnly day, TimeOnly time, string zone)
    {
        var (rules, local) = (Zone(zone), day.ToDateTime(time));
        if (rules.IsInvalidTime(local)) local = local.AddHours(1);
        var offset = rules.IsAmbiguousTime(local) ? rules.GetAmbiguousTimeOffsets(local).Max() : rules.GetUtcOffset(local);
        return DateTime.SpecifyKind(local - offset, DateTimeKind.Utc);
    }

    private static TimeZoneInfo Zone(string zone) => TimeZoneInfo.FindSystemTimeZoneById(zone);
}

/// <summary>A text that is a time of day, as fields for times send it, or as people write it: 9, 9.00, 09:00.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ATimeAttribute : ValidationAttribute
{
    private static readonly string[] s_formats = ["H:mm", "H.mm", "HHmm", "H:mm:ss", "%H"];

    public static TimeOnly? Read(string? written) =>
        TimeOnly.TryParseExact(written?.Trim(), s_formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    public static string? Write(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture);

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        value is not string { Length: > 0 } written || string.IsNullOrWhiteSpace(written) || Read(written) is not null ? null
            : new(Texts.NoSuchTime.With(written), [validationContext.MemberName!]);
}
