using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Actors.Undoing;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Actors.Duplicates;

/// <summary>A coordinator makes one organisation of two: all that points at the other points at the kept one, whose empty fields are filled. It can be undone to the last value.</summary>
[Needs(Permission.KeepRegister)]
public sealed class MergeOrganisations(SamhandlingDb db, References references, Deeds deeds)
{
    /// <summary>What the kept organisation would be called and known by.</summary>
    public static OrganisationFacts Merged(OrganisationFacts kept, OrganisationFacts other) => kept with
    {
        OtherNames = Names.CleanLines(string.Join('\n', new[] { kept.OtherNames, other.Name.Equals(kept.Name, StringComparison.Ordinal) ? null : other.Name, other.OtherNames }.OfType<string>().SelectMany(n => n.Split('\n')).Distinct(StringComparer.Ordinal))),
        Number = kept.Number ?? other.Number,
        Sector = kept.Sector is Sector.Unknown ? other.Sector : kept.Sector,
        Form = kept.Form is LegalForm.Unknown ? other.Form : kept.Form,
        IsCommercial = kept.IsCommercial ?? other.IsCommercial,
        IsDestinationCompany = kept.IsDestinationCompany || other.IsDestinationCompany,
        PlaceId = kept.PlaceId ?? other.PlaceId,
        PartOfId = kept.PartOfId ?? other.PartOfId,
    };

    /// <summary>Refused where one is a part of the other, or both have a number and not the same.</summary>
    public async Task<Result<Deed>> Handle(Guid keptId, Guid otherId, CancellationToken cancel = default)
    {
        var kept = await db.Organisations.Where(o => o.Id == keptId).OneAsync(cancel);
        var other = await db.Organisations.Where(o => o.Id == otherId && o.Id != keptId).OneAsync(cancel);
        if (kept.PartOfId == otherId || other.PartOfId == keptId) return new Refusal("", Texts.OneIsPart.With(kept.Name, other.Name));
        if (kept.Number is not null && other.Number is not null && !string.Equals(kept.Number, other.Number, StringComparison.Ordinal)) return new Refusal("", Texts.TwoNumbers.With(kept.Number, other.Number));
        var merged = Merged(kept.Facts(), other.Facts());
        if (merged.OtherNames?.Length > Organisation.OtherNamesLength) return new Refusal("", Texts.TooManyNames.With(Organisation.OtherNamesLength));
        await Repoint(keptId, otherId, cancel);
        kept.Take(merged);
        db.Organisations.Remove(other);
        return await deeds.Save(DeedKind.Merge, $"{other.Name} → {kept.Name}", cancel);
    }

    private async Task Repoint(Guid keptId, Guid otherId, CancellationToken cancel)
    {
        var memberships = await db.Memberships.Where(m => m.OrganisationId == keptId || m.InId == keptId).ToListAsync(cancel);
        var speaking = await db.Spokespersons.Where(s => s.OrganisationId == keptId).ToListAsync(cancel);
        var acts = await db.Engagements.Where(e => e.OrganisationId == keptId).ToListAsync(cancel);
        foreach (var (row, pointer) in await references.To(db.Model.FindEntityType(typeof(Organisation))!, [otherId], cancel))
        {
            var isTwice = row.Entity switch
            {
                Engagement act => acts.Exists(a => (a.PersonId, a.Title, a.From, a.To) == (act.PersonId, act.Title, act.From, act.To)),
                Spokesperson speaker => speaking.Exists(s => s.UserId == speaker.UserId),
                Membership member => IsTwice(member, memberships, keptId, otherId),
                _ => false,
            };
            if (isTwice) row.State = EntityState.Deleted;
            else row.CurrentValues[pointer] = keptId;
        }
    }

    private static bool IsTwice(Membership member, List<Membership> there, Guid kept, Guid other)
    {
        var (organisation, joined) = (member.OrganisationId == other ? kept : member.OrganisationId, member.InId == other ? kept : member.InId);
        return organisation == joined || there.Exists(m => m.Id != member.Id && m.OrganisationId == organisation && m.InId == joined);
    }
}
