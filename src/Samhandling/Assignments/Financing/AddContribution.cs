using Samhandling.Actors;
using Samhandling.Assignments.Agreements;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.Financing;

/// <summary>It is written in who carries a part of an assignment in a year, and how sure that is.</summary>
[Needs(Permission.KeepAssignments)]
public sealed class AddContribution(SamhandlingDb db)
{
    public async Task<Result<Contribution>> Handle(Guid agreementId, ContributionForm form, CancellationToken cancel = default)
    {
        await db.Agreements.Where(a => a.Id == agreementId).OneAsync(cancel);
        await db.Organisations.Where(o => o.Id == form.ContributorId).OneAsync(cancel);
        var answer = Contribution.To(agreementId, form.Facts());
        if (answer.Try(out var contribution, out _)) db.Contributions.Add(contribution);
        return await db.SaveAsync(answer, cancel);
    }
}
