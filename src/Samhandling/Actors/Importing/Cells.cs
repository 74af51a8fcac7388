using System.ComponentModel.DataAnnotations;
using Samhandling.Actors.Register;
using Samhandling.Platform;

namespace Samhandling.Actors.Importing;

/// <summary>What the cells of a row say of a person and of an organisation. What cannot be is told as a fault of the row.</summary>
internal static class Cells
{
    /// <param name="There">The one it is in the register already.</param>
    public sealed record OrganisationCell(OrganisationFacts Facts, Organisation? There);

    /// <param name="There">The one it is in the register already.</param>
    public sealed record PersonCell(PersonFacts Facts, Person? There);

    /// <returns>Null if the row names none, or if it cannot be told which.</returns>
    public static OrganisationCell? OrganisationOf(ActorRow row, KnownActors known)
    {
        if (row.Text(ActorColumn.Organisation, Organisation.NameLength) is not { } name) return null;
        var number = row.Text(ActorColumn.Number, Organisation.NumberLength);
        var there = known.Organisations(name, number);
        if (there.Count > 1)
        {
            row.Fault(Texts.SeveralOrganisations.With(name));
            return null;
        }
        if (row[ActorColumn.Place] is { } place && known.Places(place) is var places && places.Count != 1)
        {
            row.Fault(places.Count > 0 ? Texts.SeveralPlaces.With(place) : known.FormerPlace(place) is var (called, last) ? Texts.FormerPlace.With(place, called, last) : Texts.NoSuchPlace.With(place));
            return null;
        }
        var (facts, kept) = (Onto(row, new() { Name = name }, known), there.Count == 1 ? there[0] : null);
        if ((facts.Form is LegalForm.Unknown && kept is not null ? facts with { Form = kept.Form } : facts).ContradictsItself) row.Fault(ActorWords.ListedSells);
        return new(facts, kept);
    }

    public static PersonCell? PersonOf(ActorRow row, KnownActors known, OrganisationCell? organisation)
    {
        if (row.Text(ActorColumn.Person, Person.NameLength) is not { } name) return null;
        if (Names.Clean(row[ActorColumn.Email]) is { } email && !new EmailAddressAttribute().IsValid(email)) row.Fault(Texts.NoEmail.With(email));
        var facts = Onto(row, new PersonFacts { Name = name });
        if (facts is { LegalBasis: LegalBasis.Consent, ConsentOn: null }) row.Fault(Texts.ConsentWithoutDay);
        return new(facts, known.PersonOf(row[ActorColumn.Key]) ?? known.PersonOf(name, organisation?.There, facts.Email));
    }

    /// <summary>What the row says, and of what it does not say what was there.</summary>
    public static OrganisationFacts Onto(ActorRow row, OrganisationFacts there, KnownActors known) => there with
    {
        OtherNames = row.Text(ActorColumn.FormerNames, Organisation.OtherNamesLength) ?? there.OtherNames,
        Number = row.Text(ActorColumn.Number, Organisation.NumberLength) ?? there.Number,
        Sector = row.Word<Sector>(ActorColumn.Sector) ?? there.Sector,
        Form = row.Word<LegalForm>(ActorColumn.Form) ?? there.Form,
        PlaceId = row[ActorColumn.Place] is { } seat ? known.Places(seat)[0] : there.PlaceId,
        IsCommercial = row.Yes(ActorColumn.IsCommercial) ?? there.IsCommercial,
        IsDestinationCompany = row.Yes(ActorColumn.IsDestinationCompany) ?? there.IsDestinationCompany,
    };

    public static PersonFacts Onto(ActorRow row, PersonFacts there) => there with
    {
        OtherNames = row.Text(ActorColumn.OtherNames, Person.OtherNamesLength) ?? there.OtherNames,
        Email = row.Text(ActorColumn.Email, Person.EmailLength) ?? there.Email,
        Phone = row.Text(ActorColumn.Phone, Person.PhoneLength) ?? there.Phone,
        Language = row.Word<Language>(ActorColumn.Language) ?? there.Language,
        LegalBasis = row.Word<LegalBasis>(ActorColumn.LegalBasis) ?? there.LegalBasis,
        Source = row.Text(ActorColumn.Source, Person.SourceLength) ?? there.Source,
        ConsentOn = row.Day(ActorColumn.ConsentOn) ?? there.ConsentOn,
        CheckedOn = row.Day(ActorColumn.CheckedOn) ?? there.CheckedOn,
    };
}
