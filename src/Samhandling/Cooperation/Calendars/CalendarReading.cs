using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Plans;
using Samhandling.Cooperation.Promises;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Calendars;

/// <summary>What stands in the calendar of a group or of a person: meetings from half a year back, the last days of open promises, and what the plan of the year has.</summary>
public sealed class CalendarReading(SamhandlingDb db, Settings settings, Visit visit, TimeProvider clock)
{
    private const int MonthsBack = 6;

    public async Task<byte[]> Of(CalendarFeed feed, CancellationToken cancel = default)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(feed.Language);
            return CalendarWriting.Write(feed.Group?.Name ?? Texts.OwnName.With(visit.Partnership!.Name), await Entries(feed, cancel), clock.GetUtcNow().UtcDateTime);
        }
        finally { (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before; }
    }

    public async Task<byte[]> Invitation(Guid meetingId, CancellationToken cancel = default)
    {
        var meeting = await db.Meetings.AsNoTracking().Where(m => m.Id == meetingId).OneAsync(cancel);
        return CalendarWriting.Write(meeting.Title, [CalendarEntry.Of(meeting, Link(meeting))], clock.GetUtcNow().UtcDateTime);
    }

    private async Task<IReadOnlyList<CalendarEntry>> Entries(CalendarFeed feed, CancellationToken cancel)
    {
        var (group, person, since) = (feed.GroupId, feed.PersonId, clock.Today().AddMonths(-MonthsBack));
        var meetings = await db.Meetings.AsNoTracking().Where(m => m.Day >= since && (group != null ? m.GroupId == group : m.Participants.Any(p => p.PersonId == person))).OrderBy(m => m.Day).ThenBy(m => m.Id).ToListAsync(cancel);
        var promises = await db.Promises.AsNoTracking().Where(p => (p.State == PromiseState.Promised || p.State == PromiseState.Started) && (group != null ? p.Meeting!.GroupId == group : p.PersonId == person)).OrderBy(p => p.DueOn).ThenBy(p => p.Id).ToListAsync(cancel);
        var efforts = (await Efforts(group, person).Where(e => e.To >= since).Include(e => e.Parts).OrderBy(e => e.From).ThenBy(e => e.Id).ToListAsync(cancel)).Where(e => !e.IsDropped);
        return
        [
            .. meetings.Select(m => CalendarEntry.Of(m, Link(m))),
            .. promises.Select(p => new CalendarEntry(p.Id, p.Version, CalendarEntry.WithoutAddresses(Texts.IsDue.With(p.What)), p.DueOn, p.DueOn, Link: Link($"promises/{p.Id}"))),
            .. efforts.Select(e => new CalendarEntry(e.Id, e.Version, CalendarEntry.WithoutAddresses(e.Title), e.From, e.To, Link: Link($"efforts/{e.Id}"))),
        ];
    }

    /// <summary>Those that the group answers for, or in which an organisation takes part for which the person acts.</summary>
    private IQueryable<Effort> Efforts(Guid? group, Guid? person)
    {
        var (today, acts) = (clock.Today(), db.Engagements);
        return db.Efforts.AsNoTracking().Where(e => group != null ? e.GroupId == group
            : e.Parts.Any(p => p.State != PartState.Dropped && acts.Any(a => a.PersonId == person && a.OrganisationId == p.OrganisationId && (a.From == null || a.From <= today) && (a.To == null || a.To >= today))));
    }

    private string? Link(Meeting meeting) => Link($"meetings/{meeting.Id}");

    private string? Link(string path) => settings.HasBaseUrl ? settings.LinkTo(visit.Address(path)) : null;
}
