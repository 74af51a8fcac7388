using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.RoundSteps;

/// <summary>An analyst takes a round's open link back. Who has begun to answer by it can go on.</summary>
[Needs(Permission.RunStudies)]
public sealed class EndOpenLink(SamhandlingDb db)
{
    public async Task<Result<Round>> Handle(Guid id, CancellationToken cancel = default)
    {
        var round = await db.Rounds.Where(r => r.Id == id).OneAsync(cancel);
        round.OpenTo(null);
        return await db.SaveDurablyAsync<Round>(round, cancel);
    }
}
