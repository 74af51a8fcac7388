using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Evaluation.Rounds;

/// <summary>Somebody says anew what a round is for, when it is, and who stands behind it.</summary>
[Needs(Permission.KeepEvaluations)]
public sealed class DescribeEvaluation(SamhandlingDb db)
{
    public Task<EvaluationRound> Find(Guid id, CancellationToken cancel = default) => db.EvaluationRounds.Where(r => r.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has changed it since the form was opened, and where the rounds would follow each other in a ring.</summary>
    public async Task<Result<EvaluationRound>> Handle(Guid id, EvaluationForm form, CancellationToken cancel = default)
    {
        var round = await Find(id, cancel);
        if (form.Version != round.Version) return Refusal.Clash;
        var before = await db.EvaluationRounds.Select(r => new { r.Id, r.FormerId }).ToDictionaryAsync(r => r.Id, r => r.FormerId, cancel);
        if (form.FormerId is { } first && !before.ContainsKey(first)) throw new NotFoundException();
        for (var former = form.FormerId; former is { } one; former = before[one])
            if (one == id) return new Refusal(nameof(EvaluationForm.FormerId), Texts.FollowsItself);
        return await db.SaveAsync(round.Change(form.Facts()), cancel);
    }
}
