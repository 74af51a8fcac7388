using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.Submitting;
using Samhandling.Assignments.Wants;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.Settling;

/// <summary>Somebody settles a round: each who has said what it wants is told by letter what became of each want.</summary>
[Needs(Permission.KeepAssignments)]
public sealed class SettleWants(SamhandlingDb db, WantLetters letters, TimeProvider clock)
{
    public Task<WantRound> Find(Guid roundId, CancellationToken cancel = default) =>
        db.WantRounds.AsSplitQuery().Include(r => r.Asked).ThenInclude(a => a.Organisation).Include(r => r.Asked).ThenInclude(a => a.Person)
            .Include(r => r.Asked).ThenInclude(a => a.Wants).ThenInclude(w => w.Orders).ThenInclude(o => o.Order).Where(r => r.Id == roundId).OneAsync(cancel);

    /// <summary>Refused while a want has no answer, and while an order that has one is a draft: what is told must hold.</summary>
    public async Task<Result<WantRound>> Handle(Guid roundId, CancellationToken cancel = default)
    {
        var round = await Find(roundId, cancel);
        if (round.Asked.SelectMany(a => a.Wants).SelectMany(w => w.Orders).FirstOrDefault(o => o.Order!.PublishedOn is null) is { } draft) return new Refusal("", Texts.PublishFirst.With(draft.Order!.Title));
        var answer = round.Settle(clock.Today());
        if (answer.Try(out _, out _))
            foreach (var asked in round.Asked.Where(a => a.Wants.Count > 0)) await letters.Settled(round, asked, cancel);
        return await db.SaveDurablyAsync(answer, cancel);
    }
}
