using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.Wants;

/// <summary>Somebody starts a round in which organisations say what they want of an assignment.</summary>
[Needs(Permission.KeepAssignments)]
public sealed class StartWantRound(SamhandlingDb db)
{
    /// <summary>The same, sent twice, is one.</summary>
    public Task<Result<WantRound>> Handle(WantRoundForm form, CancellationToken cancel = default) => db.OneAtATimeAsync(() => Once(form, cancel), cancel);

    private async Task<Result<WantRound>> Once(WantRoundForm form, CancellationToken cancel)
    {
        var answer = WantRound.Start(form.Facts());
        if (answer.Try(out var round, out _))
        {
            var (title, purpose, day) = (round.Title, round.Purpose, round.ClosesOn);
            if (await db.WantRounds.FirstOrDefaultAsync(r => r.Title == title && r.Purpose == purpose && r.ClosesOn == day && r.SettledOn == null, cancel) is { } same) return same;
            db.WantRounds.Add(round);
        }
        return await db.SaveAsync(answer, cancel);
    }
}
