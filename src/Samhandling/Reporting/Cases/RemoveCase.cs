using Microsoft.EntityFrameworkCore;
using Samhandling.Places;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Reporting.Cases;

/// <summary>Somebody takes away a case that was logged by mistake, with where it was referred.</summary>
[Needs(Permission.KeepCases)]
public sealed class RemoveCase(SamhandlingDb db)
{
    public async Task<Result<AdviceCase>> Handle(Guid id, CancellationToken cancel = default)
    {
        var one = await db.AdviceCases.Where(c => c.Id == id).OneAsync(cancel);
        db.RemoveRange(await db.Reaches.Where(r => r.RecordId == id).ToListAsync(cancel));
        db.AdviceCases.Remove(one);
        return await db.SaveDurablyAsync<AdviceCase>(one, cancel);
    }
}
