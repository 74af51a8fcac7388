using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace Samhandling.Cooperation.Calendars;

/// <summary>Writes entries as calendar programs read them (RFC 5545). Each meeting keeps the time of its own wall, and the rules of that clock go along.</summary>
public static class CalendarWriting
{
    public const string ContentType = "text/calendar";

    public static byte[] Write(string name, IReadOnlyList<CalendarEntry> entries, DateTime now)
    {
        var calendar = new Calendar { Method = "PUBLISH" };
        // Not of the standard; all programs we know of take the name of a calendar from it.
        calendar.AddProperty("X-WR-CALNAME", name);
        foreach (var zone in entries.Where(e => e.Zone is not null).GroupBy(e => e.Zone!, StringComparer.Ordinal))
            calendar.AddTimeZone(VTimeZone.FromDateTimeZone(zone.Key, zone.Min(e => e.Day).AddYears(-1).ToDateTime(TimeOnly.MinValue), includeHistoricalData: false));
        foreach (var entry in entries) calendar.Events.Add(Event(entry, now));
        return Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar)!);
    }

    private static CalendarEvent Event(CalendarEntry entry, DateTime now) => new()
    {
        Uid = entry.Id.ToString(),
        DtStamp = new CalDateTime(DateTime.SpecifyKind(now, DateTimeKind.Utc)),
        Sequence = entry.Changes,
        Summary = entry.Title,
        Location = entry.Place,
        Status = entry.IsCancelled ? EventStatus.Cancelled : null,
        Url = entry.Link is null ? null : new Uri(entry.Link),
        DtStart = entry.From is { } from ? new CalDateTime(entry.Day, from, entry.Zone) : new CalDateTime(entry.Day),
        // Of whole days the standard tells the first that is free again; a meeting without an end has none here either.
        DtEnd = entry.From is null ? new CalDateTime(entry.LastDay.AddDays(1)) : entry.To is { } to ? new CalDateTime(entry.LastDay, to, entry.Zone) : null,
    };
}
