using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.Financing;

/// <summary>A contribution that was written in by mistake, or was said no to, is taken away.</summary>
[Needs(Permission.KeepAssignments)]
public sealed class RemoveContribution(SamhandlingDb db)
{
    public Task<Contribution> Find(Guid id, CancellationToken cancel = default) => db.Contributions.Include(c => c.Agreement).Include(c => c.Contributor).Where(c => c.Id == id).OneAsync(cancel);

    public async Task<Result<Contribution>> Handle(Guid id, CancellationToken cancel = default)
    {
        var contribution = await Find(id, cancel);
        db.Contributions.Remove(contribution);
        return await db.SaveAsync<Contribution>(contribution, cancel);
    }
}
