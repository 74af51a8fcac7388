using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Organisations;
using Samhandling.Actors.Register;
using Samhandling.Actors.Undoing;
using Samhandling.Places;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Actors.Bulk;

/// <summary>A coordinator says the same of many organisations at once: those that were chosen in the list, or all that its filters leave. It can be undone as a whole.</summary>
[Needs(Permission.KeepRegister)]
public sealed class ChangeOrganisations(SamhandlingDb db, OrganisationList list, Deeds deeds)
{
    /// <summary>What is left empty stays as it is.</summary>
    public sealed class Form
    {
        public Sector? Sector { get; set; }
        public LegalForm? LegalForm { get; set; }
        public bool? IsCommercial { get; set; }
        public Guid? PlaceId { get; set; }
    }

    public IQueryable<Organisation> Chosen(IReadOnlyCollection<Guid> ids, ListAddress filters) => ids.Count > 0 ? db.Organisations.Where(o => ids.Contains(o.Id)) : list.Of(filters);

    public async Task<Result<Deed>> Handle(IReadOnlyCollection<Guid> ids, ListAddress filters, Form form, CancellationToken cancel = default)
    {
        if (form is { Sector: null, LegalForm: null, IsCommercial: null, PlaceId: null }) return new Refusal("", Texts.NothingToChange);
        if (form is { LegalForm: LegalForm.ListedCompany, IsCommercial: false }) return new Refusal(nameof(Form.IsCommercial), ActorWords.ListedSells);
        if (form.PlaceId is { } place) await db.Places.Where(p => p.Id == place).OneAsync(cancel);
        var organisations = await Chosen(ids, filters).AsTracking().Take(ChangePersons.Most + 1).ToListAsync(cancel);
        if (organisations.Count > ChangePersons.Most) return new Refusal("", Texts.TooMany.With(ChangePersons.Most));
        foreach (var organisation in organisations)
        {
            var facts = organisation.Facts();
            var changed = facts with { Sector = form.Sector ?? facts.Sector, Form = form.LegalForm ?? facts.Form, IsCommercial = form.IsCommercial ?? facts.IsCommercial, PlaceId = form.PlaceId ?? facts.PlaceId };
            if (changed != facts) organisation.Take(changed);
        }
        return await deeds.Save(DeedKind.BulkEdit, Texts.OrganisationsChanged.With(organisations.Count), cancel);
    }
}
