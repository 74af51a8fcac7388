using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.RoundSteps;

/// <summary>The study's owner lets the partnership's analysts see who named whom in a round. It cannot be taken back: what was seen is seen.</summary>
[Needs(Permission.RunStudies)]
public sealed class ApproveNames(SamhandlingDb db, Visit visit, TimeProvider clock)
{
    /// <summary>Refused for anyone but the owner.</summary>
    public async Task<Result<Round>> Handle(Guid id, CancellationToken cancel = default)
    {
        var round = await db.Rounds.Include(r => r.Study).Where(r => r.Id == id).OneAsync(cancel);
        if (round.Study!.OwnerId != visit.Visitor?.Id) return new Refusal("", Texts.OwnerAlone);
        round.ApproveNames(clock.GetUtcNow().UtcDateTime);
        return await db.SaveDurablyAsync<Round>(round, cancel);
    }
}
