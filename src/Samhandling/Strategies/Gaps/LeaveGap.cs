using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Objectives;

namespace Samhandling.Strategies.Gaps;

/// <summary>It is said that a gap is deliberately not ours, and why.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class LeaveGap(SamhandlingDb db, TimeProvider clock)
{
    public sealed class Form
    {
        [Needed, AtMost(GapLeft.MotiveLength)] public string? Motive { get; set; }
    }

    /// <summary>Refused where it is said already.</summary>
    public async Task<Result<GapLeft>> Handle(Guid roundId, Guid objectiveId, Form form, CancellationToken cancel = default)
    {
        var round = await db.GapRounds.Where(r => r.Id == roundId).OneAsync(cancel);
        await db.Objectives.Where(o => o.Id == objectiveId && o.DocumentId == round.DocumentId).OneAsync(cancel);
        if (await db.GapsLeft.AnyAsync(l => l.RoundId == roundId && l.ObjectiveId == objectiveId, cancel)) return new Refusal("", Texts.IsLeftAlready);
        var answer = GapLeft.Of(roundId, objectiveId, form.Motive, clock.Today());
        if (answer.Try(out var left, out _)) db.GapsLeft.Add(left);
        return await db.SaveAsync(answer, cancel);
    }
}
