using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.PersonalData;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Calendars;

/// <summary>That a person has an own calendar address. It goes with the person.</summary>
public sealed class HeldByCalendars(SamhandlingDb db) : IPersonalData
{
    public async Task<IReadOnlyList<HeldData>> Of(Subject subject, CancellationToken cancel) =>
        [.. (await Feeds(subject, cancel)).Select(f => new HeldData(Texts.Feeds, Texts.RowFeed, DateOnly.FromDateTime(f.MadeAt).ToString("d", CultureInfo.CurrentCulture)))];

    public async Task Erase(Subject subject, CancellationToken cancel) => db.CalendarFeeds.RemoveRange(await Feeds(subject, cancel));

    private Task<List<CalendarFeed>> Feeds(Subject subject, CancellationToken cancel) => db.CalendarFeeds.Where(f => f.PersonId == subject.Id).OrderBy(f => f.Id).ToListAsync(cancel);
}
