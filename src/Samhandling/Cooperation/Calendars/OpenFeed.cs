using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Limiting;
using Samhandling.Platform.Sessions;

namespace Samhandling.Cooperation.Calendars;

/// <summary>Finds a calendar by its secret address. Who knows that is let in to it, in no role.</summary>
public sealed class OpenFeed(SamhandlingDb db, Tallies tallies, Visit visit)
{
    /// <exception cref="NotFoundException">There is no such calendar in the partnership.</exception>
    /// <exception cref="LaterException">Too many addresses that do not exist were tried from here.</exception>
    public async Task<CalendarFeed> Find(string partnership, string token, CancellationToken cancel = default)
    {
        if (visit.Partnership is null) visit.Enter(await db.Partnerships.AsNoTracking().Where(p => p.Address == partnership).OneAsync(cancel), null);
        var hash = Secret.HashOf(token);
        await tallies.TakeFromHere(Limit.WrongLinks, cancel: cancel);
        var feed = await db.CalendarFeeds.AsNoTracking().Include(f => f.Group).Where(f => f.Hash == hash && (f.GroupId != null || f.PersonId != null)).OneAsync(cancel);
        await tallies.GiveBackFromHere(Limit.WrongLinks, cancel: cancel);
        return feed;
    }
}
