using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.Asking;

/// <summary>An analyst marks that a letter came back, so that no other follows; or takes the mark off again.</summary>
[Needs(Permission.RunStudies)]
public sealed class MarkCameBack(SamhandlingDb db, AskedList list, TimeProvider clock)
{
    public async Task<Result<Respondent>> Handle(Guid roundId, Guid respondentId, bool cameBack, CancellationToken cancel = default)
    {
        var respondent = await list.One(roundId, respondentId, cancel);
        respondent.Bounce(cameBack ? respondent.BouncedAt ?? clock.GetUtcNow().UtcDateTime : null);
        return await db.SaveAsync<Respondent>(respondent, cancel);
    }
}
