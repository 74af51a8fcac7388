using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Votes;

/// <summary>Somebody takes away a vote that was written wrongly, as long as the minutes are open.</summary>
[Needs(Permission.WorkTogether)]
public sealed class RemoveVote(SamhandlingDb db, OpenBallots ballots)
{
    public async Task<Result<Ballot>> Handle(Guid id, CancellationToken cancel = default)
    {
        var ballot = await db.Ballots.Where(b => b.Id == id).OneAsync(cancel);
        if (!(await ballots.Under(ballot.PointId, cancel)).Try(out _, out var refusal)) return refusal;
        db.Ballots.Remove(ballot);
        return await db.SaveDurablyAsync<Ballot>(ballot, cancel);
    }
}
