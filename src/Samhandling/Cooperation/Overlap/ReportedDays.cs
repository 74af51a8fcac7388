using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Representation;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Overlap;

/// <summary>When other bodies' groups have met, as who represents us there was asked to report.</summary>
public sealed class ReportedDays(SamhandlingDb db) : IMeetingDays
{
    public async Task<IReadOnlyDictionary<Guid, DateOnly>> Last(CancellationToken cancel) =>
        await db.ReportBacks.GroupBy(r => r.Seat!.GroupId).Select(g => new { g.Key, Day = g.Max(r => r.MetOn) }).ToDictionaryAsync(g => g.Key, g => g.Day, cancel);
}
