using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Assignments.Agreements;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.Financing;

/// <summary>It is written in who carries a part of an assignment in a year, and how sure that is.</summary>
[Needs(Permission.KeepAssignments)]
public sealed class AddContribution(SamhandlingDb db)
{
    /// <summary>The same, sent twice, is one.</summary>
    public Task<Result<Contribution>> Handle(Guid agreementId, ContributionForm form, CancellationToken cancel = default) => db.OneAtATimeAsync(() => Once(agreementId, form, cancel), cancel);

    private async Task<Result<Contribution>> Once(Guid agreementId, ContributionForm form, CancellationToken cancel)
    {
        await db.Agreements.Where(a => a.Id == agreementId).OneAsync(cancel);
        await db.Organisations.Where(o => o.Id == form.ContributorId).OneAsync(cancel);
        var answer = Contribution.To(agreementId, form.Facts());
        if (answer.Try(out var contribution, out _))
        {
            var (contributor, year, kind, certainty, amount, currency, note) = (contribution.ContributorId, contribution.Year, contribution.Kind, contribution.Certainty, contribution.Amount, contribution.Currency, contribution.Note);
            if (await db.Contributions.FirstOrDefaultAsync(c => c.AgreementId == agreementId && c.ContributorId == contributor && c.Year == year && c.Kind == kind && c.Certainty == certainty && c.Amount == amount && c.Currency == currency && c.Note == note, cancel) is { } same) return same;
            db.Contributions.Add(contribution);
        }

        return await db.SaveAsync(answer, cancel);
    }
}
