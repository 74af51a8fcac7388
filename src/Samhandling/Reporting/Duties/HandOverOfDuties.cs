using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Handover;
using Samhandling.Platform.Data;

namespace Samhandling.Reporting.Duties;

/// <summary>The reports that somebody else must see to when a person leaves.</summary>
public sealed class HandOverOfDuties(SamhandlingDb db) : IHandOver
{
    public async Task<IReadOnlyList<Inheritance>> Of(Guid personId, CancellationToken cancel) =>
        [.. (await db.Duties.AsNoTracking().Where(d => d.PersonId == personId).OrderBy(d => d.Name).ThenBy(d => d.Id).ToListAsync(cancel)).Select(d => new Inheritance(Texts.RowDuty, d.Name, $"duties/{d.Id}/edit", IsAlone: true))];
}
