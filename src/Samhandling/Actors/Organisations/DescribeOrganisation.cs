using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Places;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Actors.Organisations;

/// <summary>A coordinator, or the organisation's own partner, mends what is said of an organisation.</summary>
[Needs(Permission.WriteActors)]
public sealed class DescribeOrganisation(SamhandlingDb db, OwnRows own)
{
    public async Task<Organisation> Find(Guid id, CancellationToken cancel = default)
    {
        var organisation = await db.Organisations.Include(o => o.PartOf).Where(o => o.Id == id).OneAsync(cancel);
        await own.Ask(id, cancel);
        return organisation;
    }

    /// <summary>Refused if another has changed it since the form was opened, or if it would be a part of itself.</summary>
    public async Task<Result<Organisation>> Handle(Guid id, OrganisationForm form, CancellationToken cancel = default)
    {
        var organisation = await Find(id, cancel);
        if (!form.Facts().Try(out var facts, out var refusal)) return refusal;
        if (form.Version != organisation.Version) return Refusal.Clash;
        if (await IsWithin(id, facts.PartOfId, cancel)) return new Refusal(nameof(OrganisationForm.PartOfId), Texts.PartOfItself);
        if (facts.PlaceId is { } place) await db.Places.Where(p => p.Id == place).OneAsync(cancel);
        organisation.Take(facts);
        return await db.SaveAsync<Organisation>(organisation, cancel);
    }

    /// <summary>Whether the organisation stands somewhere above that other, or is it.</summary>
    private async Task<bool> IsWithin(Guid id, Guid? above, CancellationToken cancel)
    {
        var seen = new HashSet<Guid>();
        while (above is { } next && seen.Add(next))
        {
            if (next == id) return true;
            above = (await db.Organisations.AsNoTracking().Where(o => o.Id == next).OneAsync(cancel)).PartOfId;
        }
        return false;
    }
}
