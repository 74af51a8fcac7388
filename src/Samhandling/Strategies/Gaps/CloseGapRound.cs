using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Gaps;

/// <summary>A round is closed: nobody says more, and what was said can be compared with the next.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class CloseGapRound(SamhandlingDb db, TimeProvider clock)
{
    public async Task<Result<GapRound>> Handle(Guid id, CancellationToken cancel = default)
    {
        var round = await db.GapRounds.Where(r => r.Id == id).OneAsync(cancel);
        return await db.SaveAsync(round.Close(clock.Today()), cancel);
    }
}
