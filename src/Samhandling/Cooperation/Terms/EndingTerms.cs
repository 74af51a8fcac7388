using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Groups;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Terms;

/// <summary>The groups of ours whose term is over soon, or is over, and of which nobody has said whether they close or go on.</summary>
public sealed class EndingTerms(SamhandlingDb db, TimeProvider clock)
{
    /// <summary>From how many days before its last day it is told.</summary>
    public const int Days = 30;

    public Task<List<Group>> List(CancellationToken cancel = default)
    {
        var last = clock.Today().AddDays(Days);
        return db.Groups.AsNoTracking().Where(g => g.IsOurs && g.ClosedOn == null && g.To != null && g.To <= last).OrderBy(g => g.To).ThenBy(g => g.Id).ToListAsync(cancel);
    }
}
