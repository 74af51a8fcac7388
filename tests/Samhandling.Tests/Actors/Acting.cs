using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors;
using Samhandling.Actors.ContactPoints;
using Samhandling.Actors.Register;
using Samhandling.Places.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.SignIn;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Actors;

/// <summary>People and organisations in our partnership, as few words make them.</summary>
internal static class Acting
{
    public static Organisation Organisation(this House house, string name, Sector sector = Sector.Public, Guid? partOf = null, Place? place = null) =>
        house.Keep(Samhandling.Actors.Register.Organisation.Of(new() { Name = name, Sector = sector, PartOfId = partOf, PlaceId = place?.Id }));

    public static Person Person(this House house, string name, Organisation? actsFor = null, string title = "Officer", DateOnly? to = null)
    {
        var person = house.Keep(Samhandling.Actors.Register.Person.Of(new() { Name = name }));
        if (actsFor is not null) house.Engagement(person, actsFor, title, to);
        return person;
    }

    public static Engagement Engagement(this House house, Person person, Organisation organisation, string title = "Officer", DateOnly? to = null) =>
        house.Keep(Agreed(Samhandling.Actors.Register.Engagement.Of(person.Id, organisation.Id, title, null, to)));

    /// <summary>An organisation that our partner speaks for.</summary>
    public static Organisation PartnersOrganisation(this House house, string name)
    {
        var organisation = house.Organisation(name);
        house.LetPartnerSpeakFor(organisation);
        return organisation;
    }

    public static Place Municipality(this House house, string name) => house.Keep(new Place { Country = "SE", Kind = PlaceKind.Municipality }.Called(name));

    public static ContactPoint ContactPoint(this House house, Place place, ContactRole role = ContactRole.StartUps) => house.Keep(Samhandling.Actors.ContactPoints.ContactPoint.Required(place.Id, role, new(2026, 1, 1)));

    /// <summary>Lets our partner speak for the organisation.</summary>
    public static void LetPartnerSpeakFor(this House house, Organisation organisation) =>
        house.Keep(new Spokesperson { OrganisationId = organisation.Id, UserId = house.Fresh().Users.Single(u => u.Name == nameof(Who.Partner)).Id });

    /// <summary>What our partner gets, being the user that it is.</summary>
    public static IServiceProvider Partner(this House house)
    {
        var services = house.In(House.Ours, Role.Partner);
        var user = house.Fresh().Users.Single(u => u.Name == nameof(Who.Partner));
        services.GetRequiredService<Visit>().Welcome(new Visitor(user.Id, user.Name, false, []));
        return services;
    }

    /// <summary>The database as one sees it who comes now.</summary>
    public static SamhandlingDb Fresh(this House house) => house.In(House.Ours, Role.Coordinator).GetRequiredService<SamhandlingDb>();

    public static T Keep<T>(this House house, T row) where T : class
    {
        var db = house.Fresh();
        db.Add(row);
        db.SaveChanges();
        return row;
    }

    private static Place Called(this Place place, string name)
    {
        place.Tell(new PlaceVersion { PlaceId = place.Id, Code = "2480", Name = name });
        return place;
    }

    public static T Agreed<T>(Result<T> answer) => answer.Try(out var value, out var refusal) ? value : throw new InvalidOperationException($"{refusal.Field}: {refusal.Reason}");

    public static Refusal Refused<T>(Result<T> answer)
    {
        Assert.False(answer.Try(out _, out var refusal));
        return refusal;
    }
}
