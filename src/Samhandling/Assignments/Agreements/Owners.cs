using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.Agreements;

/// <summary>Who can own an agreement: those who act for the commissioner, or for a part of it.</summary>
public sealed class Owners(SamhandlingDb db, TimeProvider clock)
{
    /// <param name="commissionerId">Null before it is chosen.</param>
    /// <param name="chosen">Who stands there already.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<IReadOnlyList<(Guid Id, string Name)>> Offered(Guid? commissionerId, Guid? chosen, CancellationToken cancel = default)
    {
        var acting = await Acting(commissionerId).OrderBy(e => e.Person!.SwedishOrder).ThenBy(e => e.Id).Select(e => new { e.PersonId, e.Person!.Name, e.Title }).ToListAsync(cancel);
        var standing = await db.Persons.Where(p => p.Id == chosen).Select(p => new { p.Id, p.Name }).ToListAsync(cancel);
        return [.. acting.Select(p => (p.PersonId, $"{p.Name}, {p.Title}")).Concat(standing.Select(p => (p.Id, p.Name))).DistinctBy(p => p.Item1)];
    }

    /// <summary>Refuses one who does not act for the commissioner.</summary>
    /// <exception cref="NotFoundException">An organisation or the person is not here.</exception>
    public async Task<Refusal?> WhyNot(AgreementFacts facts, CancellationToken cancel = default)
    {
        await db.Organisations.Where(o => o.Id == facts.CommissionerId).OneAsync(cancel);
        await db.Organisations.Where(o => o.Id == facts.ContractorId).OneAsync(cancel);
        if (facts.OwnerId is not { } owner) return null;
        await db.Persons.Where(p => p.Id == owner).OneAsync(cancel);
        return await Acting(facts.CommissionerId).AnyAsync(e => e.PersonId == owner, cancel) ? null : new(nameof(AgreementFacts.OwnerId), Texts.OwnerIsElsewhere);
    }

    /// <summary>What the owner of each agreement does at the commissioner; one who has left, or was never named, is missing.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> Titles(IReadOnlyCollection<Agreement> agreements, CancellationToken cancel = default)
    {
        var (owners, today) = (agreements.Select(a => a.OwnerId).OfType<Guid>().ToList(), clock.Today());
        var acts = await db.Engagements.AsNoTracking().Where(e => owners.Contains(e.PersonId) && (e.To == null || e.To >= today)).OrderBy(e => e.Id)
            .Select(e => new { e.PersonId, e.Title, e.OrganisationId, e.Organisation!.PartOfId }).ToListAsync(cancel);
        return agreements.Select(a => (a.Id, Act: acts.Find(e => e.PersonId == a.OwnerId && (e.OrganisationId == a.CommissionerId || e.PartOfId == a.CommissionerId)))).Where(a => a.Act is not null).ToDictionary(a => a.Id, a => a.Act!.Title);
    }

    private IQueryable<Engagement> Acting(Guid? commissionerId)
    {
        var today = clock.Today();
        return db.Engagements.AsNoTracking().Where(e => (e.OrganisationId == commissionerId || e.Organisation!.PartOfId == commissionerId) && (e.To == null || e.To >= today));
    }
}
