using Microsoft.EntityFrameworkCore;
using Samhandling.Evaluation.Interviews;
using Samhandling.Evaluation.Notes;
using Samhandling.Evaluation.Statements;
using Samhandling.Places;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Evaluation.Rounds;

/// <summary>Somebody takes away a round in which nobody has said anything.</summary>
[Needs(Permission.KeepEvaluations)]
public sealed class RemoveEvaluation(SamhandlingDb db)
{
    public async Task<Result<EvaluationRound>> Handle(Guid id, CancellationToken cancel = default)
    {
        var round = await db.EvaluationRounds.Where(r => r.Id == id).OneAsync(cancel);
        if (await db.Passages.AnyAsync(p => p.Interview!.RoundId == id, cancel) || await db.Statements.AnyAsync(s => s.RoundId == id, cancel)) return new Refusal("", Texts.HasWords);
        if (await db.EvaluationRounds.FirstOrDefaultAsync(r => r.FormerId == id, cancel) is { } later) return new Refusal("", Texts.IsFollowed.With(later.Title));
        var asked = db.Interviews.Where(i => i.RoundId == id);
        db.RemoveRange(await db.Reaches.Where(r => asked.Any(i => i.Id == r.RecordId)).ToListAsync(cancel));
        db.EvaluationRounds.Remove(round);
        return await db.SaveAsync<EvaluationRound>(round, cancel);
    }
}
