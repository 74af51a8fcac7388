using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Places;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Actors.Organisations;

/// <summary>A coordinator adds an organisation. Refused if there is one of that name: two rows of one organisation help nobody.</summary>
[Needs(Permission.KeepRegister)]
public sealed class AddOrganisation(SamhandlingDb db)
{
    public async Task<Result<Organisation>> Handle(OrganisationForm form, CancellationToken cancel = default)
    {
        if (!form.Facts().Try(out var facts, out var refusal)) return refusal;
        if (facts.PartOfId is { } above) await db.Organisations.Where(o => o.Id == above).OneAsync(cancel);
        if (facts.PlaceId is { } place) await db.Places.Where(p => p.Id == place).OneAsync(cancel);
        var organisation = Organisation.Of(facts);
        if (await db.Organisations.AnyAsync(o => o.Folded == organisation.Folded, cancel)) return new Refusal(nameof(OrganisationForm.Name), Texts.NameIsThere.With(organisation.Name));
        db.Organisations.Add(organisation);
        return await db.SaveAsync<Organisation>(organisation, cancel);
    }
}
