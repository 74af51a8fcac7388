using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.Financing;

/// <summary>It is said anew what an organisation carries, and how sure that is: what was asked is promised, what was promised is decided.</summary>
[Needs(Permission.KeepAssignments)]
public sealed class DescribeContribution(SamhandlingDb db)
{
    public Task<Contribution> Find(Guid id, CancellationToken cancel = default) => db.Contributions.Include(c => c.Agreement).Include(c => c.Contributor).Where(c => c.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has changed it since the form was opened.</summary>
    public async Task<Result<Contribution>> Handle(Guid id, ContributionForm form, CancellationToken cancel = default)
    {
        var contribution = await Find(id, cancel);
        if (form.Version != contribution.Version) return Refusal.Clash;
        await db.Organisations.Where(o => o.Id == form.ContributorId).OneAsync(cancel);
        return await db.SaveAsync(contribution.Change(form.Facts()), cancel);
    }
}
