using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.EarlyInput;

/// <summary>A coordinator starts a confidential round about a draft.</summary>
[Needs(Permission.KeepGroups)]
public sealed class StartInputRound(SamhandlingDb db)
{
    public async Task<Result<InputRound>> Handle(InputForm form, CancellationToken cancel = default)
    {
        var answer = InputRound.Start(form.Facts());
        if (answer.Try(out var round, out _)) db.InputRounds.Add(round);
        return await db.SaveAsync(answer, cancel);
    }
}
