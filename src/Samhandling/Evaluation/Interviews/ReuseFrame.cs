using Microsoft.EntityFrameworkCore;
using Samhandling.Evaluation.Rounds;
using Samhandling.Places;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Evaluation.Interviews;

/// <summary>Those who were to be asked in the former round are to be asked in this one too, so that the same actor can be compared on the same task.</summary>
[Needs(Permission.KeepEvaluations)]
public sealed class ReuseFrame(SamhandlingDb db)
{
    /// <returns>How many were added; who is there already is passed over.</returns>
    public async Task<Result<int>> Handle(Guid roundId, CancellationToken cancel = default)
    {
        var round = await db.EvaluationRounds.Where(r => r.Id == roundId).OneAsync(cancel);
        if (round.FormerId is not { } former) return new Refusal("", Texts.NoFormer);
        var there = await db.Interviews.Where(i => i.RoundId == roundId).ToListAsync(cancel);
        var before = await db.Interviews.AsNoTracking().Where(i => i.RoundId == former).OrderBy(i => i.Number).ToListAsync(cancel);
        var (number, added) = (there.Select(i => i.Number).DefaultIfEmpty().Max(), 0);
        foreach (var one in before.Where(b => !there.Exists(t => t.Again() == b.Again())).Take(Interview.MostInRound - there.Count))
        {
            if (!Interview.Of(roundId, ++number, one.Again()).Try(out var interview, out var refusal)) return refusal;
            db.Interviews.Add(interview);
            db.Reaches.AddRange(InterviewsModule.Reached(interview));
            added++;
        }
        return await db.SaveAsync<int>(added, cancel);
    }
}
