using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.EarlyInput;

/// <summary>A coordinator starts a confidential round about a draft.</summary>
[Needs(Permission.KeepGroups)]
public sealed class StartInputRound(SamhandlingDb db)
{
    /// <summary>The same, sent twice, is one.</summary>
    public Task<Result<InputRound>> Handle(InputForm form, CancellationToken cancel = default) => db.OneAtATimeAsync(() => Once(form, cancel), cancel);

    private async Task<Result<InputRound>> Once(InputForm form, CancellationToken cancel)
    {
        var answer = InputRound.Start(form.Facts());
        if (answer.Try(out var round, out _))
        {
            var (title, lead, questions, day) = (round.Title, round.Lead, round.Questions, round.ClosesOn);
            if (await db.InputRounds.FirstOrDefaultAsync(r => r.Title == title && r.Lead == lead && r.Questions == questions && r.ClosesOn == day && r.FinishedOn == null, cancel) is { } same) return same;
            db.InputRounds.Add(round);
        }
        return await db.SaveAsync(answer, cancel);
    }
}
