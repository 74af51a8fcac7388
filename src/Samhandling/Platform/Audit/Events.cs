using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;

namespace Samhandling.Platform.Audit;

/// <summary>An entry of the event log as it is read by people. Nobody's name stands in the log itself: it is looked up while the user is there.</summary>
public sealed record LoggedEvent(DateTime At, string? Who, string Deed, string Kind, Change Change, int Count)
{
    public string ChangeText => Change switch
    {
        Change.Added => Texts.Added,
        Change.Removed => Texts.Removed,
        _ => Texts.Changed,
    };

    /// <summary>What happened to how many rows of what kind.</summary>
    public string Told => $"{ChangeText}: {char.ToLower(Kind[0], CultureInfo.CurrentCulture)}{Kind[1..]}{(Count > 1 ? $" ({Count:N0})" : "")}";
}

/// <summary>The partnership's events, newest first.</summary>
public sealed class Events(SamhandlingDb db, IEnumerable<Deed> deeds, IEnumerable<RowKind> kinds, TimeProvider clock)
{
    public const int PageSize = 50;

    /// <summary>Which events are shown; the days are the first and the last, in the time of the place.</summary>
    public sealed record Filter(DateOnly? From, DateOnly? To, string? Deed);

    public Task<int> Count(Filter filter) => Chosen(filter).CountAsync();

    public async Task<IReadOnlyList<LoggedEvent>> Page(Filter filter, int page) => [.. (await Shown(Chosen(filter).Skip((page - 1) * PageSize).Take(PageSize)).ToListAsync()).Select(InWords)];

    public async Task<IReadOnlyList<LoggedEvent>> All(Filter filter) => [.. (await Shown(Chosen(filter)).ToListAsync()).Select(InWords)];

    /// <summary>How the row came to be removed; null where the log does not tell it of this row by itself.</summary>
    public async Task<LoggedEvent?> RemovalOf(Guid rowId) =>
        await Shown(db.AuditEntries.AsNoTracking().Where(e => e.RowId == rowId && e.Change == Change.Removed).OrderByDescending(e => e.Sequence)).FirstOrDefaultAsync() is { } removal ? InWords(removal) : null;

    /// <summary>The use cases that occur, each with its words.</summary>
    public async Task<IReadOnlyList<(string Name, string Text)>> Deeds()
    {
        var occurring = await db.AuditEntries.Select(e => e.Deed).Distinct().ToListAsync();
        return [.. deeds.Where(d => occurring.Contains(d.UseCase, StringComparer.Ordinal)).Select(d => (d.UseCase, d.Text())).OrderBy(d => d.Item2, StringComparer.CurrentCulture)];
    }

    private IQueryable<AuditEntry> Chosen(Filter filter)
    {
        var events = db.AuditEntries.AsNoTracking().OrderByDescending(e => e.Sequence).AsQueryable();
        if (filter.From is { } from) events = events.Where(e => e.At >= Beginning(from));
        if (filter.To is { } to) events = events.Where(e => e.At < Beginning(to.AddDays(1)));
        return filter.Deed is null ? events : events.Where(e => e.Deed == filter.Deed);
    }

    private IQueryable<LoggedEvent> Shown(IQueryable<AuditEntry> events) =>
        events.Select(e => new LoggedEvent(e.At, db.Users.Where(u => u.Id == e.UserId).Select(u => u.Name).FirstOrDefault(), e.Deed, e.Kind, e.Change, e.Count));

    private DateTime Beginning(DateOnly day) => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), clock.LocalTimeZone);

    private LoggedEvent InWords(LoggedEvent row) => row with { At = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(row.At, DateTimeKind.Utc), clock.LocalTimeZone), Who = row.Who ?? Texts.TheMachine, Deed = Words(row.Deed), Kind = KindOf(row.Kind) };

    private string Words(string deed) => deeds.FirstOrDefault(d => d.UseCase.Equals(deed, StringComparison.Ordinal))?.Text() ?? Texts.NoDeed;

    private string KindOf(string kind) => kinds.FirstOrDefault(k => k.Entity.Equals(kind, StringComparison.Ordinal))?.Text() ?? kind;
}
