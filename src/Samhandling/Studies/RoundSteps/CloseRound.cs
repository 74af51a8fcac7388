using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.RoundSteps;

/// <summary>An analyst closes a round before its last day. It can be opened again.</summary>
[Needs(Permission.RunStudies)]
public sealed class CloseRound(SamhandlingDb db, TimeProvider clock)
{
    public async Task<Result<Round>> Handle(Guid id, CancellationToken cancel = default)
    {
        var round = await db.Rounds.Where(r => r.Id == id).OneAsync(cancel);
        return await db.SaveDurablyAsync(round.Close(clock.GetUtcNow().UtcDateTime), cancel);
    }
}
