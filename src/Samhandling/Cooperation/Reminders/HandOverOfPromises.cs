using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Handover;
using Samhandling.Cooperation.Promises;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Reminders;

/// <summary>The promises that somebody else must take over when a person leaves.</summary>
public sealed class HandOverOfPromises(SamhandlingDb db) : IHandOver
{
    public async Task<IReadOnlyList<Inheritance>> Of(Guid personId, CancellationToken cancel)
    {
        var open = await db.Promises.AsNoTracking().Where(p => p.PersonId == personId && (p.State == PromiseState.Promised || p.State == PromiseState.Started)).OrderBy(p => p.DueOn).ThenBy(p => p.Id).ToListAsync(cancel);
        return [.. open.Select(p => new Inheritance(Promises.Texts.RowPromise, p.What, $"promises/{p.Id}/edit", IsAlone: true))];
    }
}
