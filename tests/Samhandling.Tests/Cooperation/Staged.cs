using Samhandling.Actors.Register;
using Samhandling.Cooperation.Editions;
using Samhandling.Cooperation.MeetingPlaces;
using Samhandling.Cooperation.Registering;
using Samhandling.Cooperation.Stage;
using Samhandling.Places.Register;
using Samhandling.Platform.Sessions;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation;

/// <summary>Meeting places, who registers for them and who stands there, in our partnership, as few words make them.</summary>
internal static class Staged
{
    /// <summary>A day that is to come, whatever the clock says.</summary>
    public static readonly DateOnly Someday = new(2999, 4, 15);

    public static MeetingPlace MeetingPlace(this House house, string name = "Konferensen") =>
        house.Keep(Acting.Agreed(Samhandling.Cooperation.MeetingPlaces.MeetingPlace.Of(new(name, "Mötas en gång om året", null, null, house.Organisation($"{name}s ägare").Id))));

    /// <summary>An edition that is open for all until its day.</summary>
    public static Edition Edition(this House house, int? capacity = null, DateOnly? day = null, MeetingPlace? place = null, bool isPublic = true)
    {
        var own = place ?? house.MeetingPlace();
        var meeting = house.Meeting(own.Name, day ?? Someday, series: own.Id);
        return house.Keep(Acting.Agreed(Samhandling.Cooperation.Editions.Edition.Of(own.Id, meeting.Id, new(capacity, day ?? Someday, isPublic))));
    }

    public static Registration Registration(this House house, Edition edition, string name = "Anna Ek", string? email = null, Organisation? organisation = null, Place? place = null, Person? person = null, bool isPresent = false, bool isWaiting = false)
    {
        var number = 1 + house.Fresh().Registrations.Count(r => r.EditionId == edition.Id);
        var registration = new Registration { EditionId = edition.Id, Number = number, Language = Language.Swedish, RegisteredAt = new(2026, 3, 1, 9, 0, 0, DateTimeKind.Utc), IsPresent = isPresent, IsWaiting = isWaiting };
        return house.Keep(Acting.Agreed(registration.Take(new(name, organisation?.Name, organisation?.Id, place?.Id, email), person?.Id)));
    }

    /// <summary>The token of a link by which somebody who has just registered leaves.</summary>
    public static string RegistrationToken(this House house, Registration registration)
    {
        var (db, token) = (house.Fresh(), Secret.New());
        db.Registrations.Single(r => r.Id == registration.Id).LinkHash = Secret.HashOf(token);
        db.SaveChanges();
        return token;
    }

    public static SlotFacts Facts(string topic = "Om leden", int minutes = 20, Organisation? organisation = null) => new(Someday, new(9, 30), minutes, topic, organisation?.Id, null, Gender.NotSaid, null, null, null);

    public static StageSlot Slot(this House house, Edition edition, SlotFacts? facts = null) => house.Keep(Acting.Agreed(StageSlot.Of(edition.Id, facts ?? Facts())));
}
