using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Interest;

/// <summary>A coordinator takes away a proposed group that nobody waits for any more. One that became a group stays to be read.</summary>
[Needs(Permission.KeepGroups)]
public sealed class RemoveProposal(SamhandlingDb db)
{
    public async Task<Result<GroupProposal>> Handle(Guid id, CancellationToken cancel = default)
    {
        var proposal = await db.GroupProposals.Where(p => p.Id == id).OneAsync(cancel);
        if (proposal.GroupId is not null) return new Refusal("", Texts.IsGroupAlready);
        db.GroupProposals.Remove(proposal);
        return await db.SaveDurablyAsync<GroupProposal>(proposal, cancel);
    }
}
