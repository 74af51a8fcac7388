using Microsoft.EntityFrameworkCore;

namespace Samhandling.Cooperation.Stage;

/// <summary>How programmes are asked for.</summary>
public static class SlotQueries
{
    /// <summary>The programme of an edition, with who stands there.</summary>
    public static IQueryable<StageSlot> InOrder(this IQueryable<StageSlot> slots, Guid editionId) =>
        slots.Include(s => s.Organisation!.Place).Include(s => s.Place).Where(s => s.EditionId == editionId).OrderBy(s => s.Day).ThenBy(s => s.At).ThenBy(s => s.Id);
}
