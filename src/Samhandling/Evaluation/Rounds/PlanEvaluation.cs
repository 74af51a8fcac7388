using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Organisations;
using Samhandling.Assignments.Agreements;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Evaluation.Rounds;

/// <summary>Somebody plans to ask those concerned about the tasks of an agreement.</summary>
[Needs(Permission.KeepEvaluations)]
public sealed class PlanEvaluation(SamhandlingDb db)
{
    /// <summary>The same, sent twice, is one.</summary>
    public Task<Result<EvaluationRound>> Handle(EvaluationForm form, CancellationToken cancel = default) => db.OneAtATimeAsync(() => Once(form, cancel), cancel);

    private async Task<Result<EvaluationRound>> Once(EvaluationForm form, CancellationToken cancel)
    {
        if (form.AgreementId is not { } agreement) return new Refusal(nameof(EvaluationForm.AgreementId), Texts.AgreementIsNeeded);
        await db.Agreements.Where(a => a.Id == agreement).OneAsync(cancel);
        if (form.FormerId is { } former) await db.EvaluationRounds.Where(r => r.Id == former).OneAsync(cancel);
        var answer = EvaluationRound.Of(agreement, form.Facts());
        if (answer.Try(out var round, out _))
        {
            var (title, purpose, from, to, before) = (round.Title, round.Purpose, round.From, round.To, round.FormerId);
            if (await db.EvaluationRounds.FirstOrDefaultAsync(r => r.AgreementId == agreement && r.Title == title && r.Purpose == purpose && r.From == from && r.To == to && r.FormerId == before, cancel) is { } same) return same;
            db.EvaluationRounds.Add(round);
        }

        return await db.SaveAsync(answer, cancel);
    }

    /// <summary>The agreements whose tasks can be asked about, the latest first.</summary>
    public async Task<IReadOnlyList<Choice>> Agreements(CancellationToken cancel = default) =>
        [.. (await db.Agreements.AsNoTracking().OrderByDescending(a => a.From).ThenBy(a => a.Title).ToListAsync(cancel)).Select(a => new Choice(a.Id, Texts.AgreementChoice.With(a.Title, a.Edition)))];
}
