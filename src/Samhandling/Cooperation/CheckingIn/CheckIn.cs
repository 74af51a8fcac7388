using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Editions;
using Samhandling.Cooperation.Registering;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.CheckingIn;

/// <summary>At the door a coordinator ticks who has come. Each tick is by itself, and sent twice it is as sent once: a poor network may keep some of them until later.</summary>
[Needs(Permission.KeepGroups)]
public sealed class CheckIn(SamhandlingDb db)
{
    public sealed class Form
    {
        public List<Guid>? Came { get; set; }

        /// <summary>Those whose tick is taken back.</summary>
        public List<Guid>? NotCame { get; set; }
    }

    /// <summary>Who waited and comes all the same has a seat. One who was taken away meanwhile is passed over.</summary>
    /// <returns>How many are there now whose tick says so.</returns>
    public async Task<Result<int>> Handle(Guid editionId, Form form, CancellationToken cancel = default)
    {
        await db.Editions.Where(e => e.Id == editionId).OneAsync(cancel);
        var (came, not) = ((form.Came ?? []).ToHashSet(), (form.NotCame ?? []).ToHashSet());
        var ticked = came.Union(not).ToList();
        var rows = await db.Registrations.Where(r => r.EditionId == editionId && ticked.Contains(r.Id)).ToListAsync(cancel);
        foreach (var row in rows)
        {
            row.IsPresent = came.Contains(row.Id);
            if (row.IsPresent) row.IsWaiting = false;
        }
        return await db.SaveAsync<int>(rows.Count(r => r.IsPresent), cancel);
    }
}
