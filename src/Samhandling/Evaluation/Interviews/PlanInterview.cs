using Microsoft.EntityFrameworkCore;
using Samhandling.Evaluation.Rounds;
using Samhandling.Places;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Evaluation.Interviews;

/// <summary>Somebody is put among those who are to be asked.</summary>
[Needs(Permission.KeepEvaluations)]
public sealed class PlanInterview(SamhandlingDb db)
{
    /// <summary>A form that is sent twice is one interview; two of one role in one place are two.</summary>
    public Task<Result<Interview>> Handle(Guid roundId, InterviewForm form, CancellationToken cancel = default) => db.OneAtATimeAsync(() => Once(roundId, form, cancel), cancel);

    private async Task<Result<Interview>> Once(Guid roundId, InterviewForm form, CancellationToken cancel)
    {
        await db.EvaluationRounds.Where(r => r.Id == roundId).OneAsync(cancel);
        if (await db.Interviews.FirstOrDefaultAsync(i => i.Id == form.InterviewId && i.RoundId == roundId, cancel) is { } same) return same;
        var numbers = await db.Interviews.Where(i => i.RoundId == roundId).Select(i => i.Number).ToListAsync(cancel);
        if (numbers.Count >= Interview.MostInRound) return new Refusal("", Texts.TooMany.With(Interview.MostInRound));
        var answer = Interview.Of(roundId, numbers.DefaultIfEmpty().Max() + 1, form.Facts(), form.InterviewId);
        if (answer.Try(out var interview, out _))
        {
            db.Interviews.Add(interview);
            db.Reaches.AddRange(InterviewsModule.Reached(interview));
        }
        return await db.SaveAsync(answer, cancel);
    }
}
