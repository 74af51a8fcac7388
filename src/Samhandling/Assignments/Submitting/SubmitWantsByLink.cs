using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.Wants;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Limiting;
using Samhandling.Platform.Sessions;

namespace Samhandling.Assignments.Submitting;

/// <summary>Whoever was asked for an organisation says by the secret link what it wants, without signing in, and sees what became of it.</summary>
[Needs(Permission.Nothing)]
public sealed class SubmitWantsByLink(SamhandlingDb db, Tallies tallies, TimeProvider clock)
{
    /// <exception cref="NotFoundException">There is no such link here.</exception>
    /// <exception cref="LaterException">Too many links that do not exist were tried from here.</exception>
    public async Task<AskedForWants> Find(string token, CancellationToken cancel = default)
    {
        var hash = Secret.HashOf(token);
        // Counted before the look and given back after a right one: only wrong links count.
        await tallies.TakeFromHere(Limit.WrongLinks, cancel: cancel);
        var link = await db.WantLinks.AsNoTracking().Where(l => l.Hash == hash).OneAsync(cancel);
        await tallies.GiveBackFromHere(Limit.WrongLinks, cancel: cancel);
        return await db.AskedForWants.AsSplitQuery().Include(a => a.Round).Include(a => a.Organisation).Include(a => a.Wants).ThenInclude(w => w.Orders).ThenInclude(o => o.Order).Where(a => a.Id == link.AskedId).OneAsync(cancel);
    }

    /// <summary>Refused after the last day.</summary>
    public async Task<Result<AskedForWants>> Handle(string token, WantRows form, CancellationToken cancel = default)
    {
        var (asked, written) = (await Find(token, cancel), form.Written());
        await db.Concern(written, cancel);
        return await db.SaveDurablyAsync(asked.Take(written, clock.Today()), cancel);
    }
}
