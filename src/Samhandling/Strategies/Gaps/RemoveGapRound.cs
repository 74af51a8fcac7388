using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Assessing;

namespace Samhandling.Strategies.Gaps;

/// <summary>A round that was begun by mistake is taken away. One in which something was said stays, and is closed instead.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class RemoveGapRound(SamhandlingDb db)
{
    public async Task<Result<GapRound>> Handle(Guid id, CancellationToken cancel = default)
    {
        var round = await db.GapRounds.Where(r => r.Id == id).OneAsync(cancel);
        var assessments = db.Assessments;
        if (await db.Assessors.AnyAsync(a => a.RoundId == id && assessments.Any(s => s.AssessorId == a.Id), cancel)) return new Refusal("", Texts.SomethingIsSaid);
        db.GapRounds.Remove(round);
        return await db.SaveDurablyAsync<GapRound>(round, cancel);
    }
}
