using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Digests;
using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Minutes;
using Samhandling.Cooperation.Participants;
using Samhandling.Cooperation.Promises;
using Samhandling.Cooperation.Reminders;
using Samhandling.Cooperation.Trials;
using Samhandling.Platform.Sessions;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation;

/// <summary>Meetings, lines and promises in our partnership, as few words make them.</summary>
internal static class Met
{
    public static readonly DateOnly Day = new(2026, 2, 10);

    public static MeetingFacts Facts(string title = "Rådets möte", DateOnly? day = null) => new(title, day ?? Day, new(9, 0), null, new(12, 0), "Europe/Stockholm", "Storhamn");

    public static Meeting Meeting(this House house, string title = "Rådets möte", DateOnly? day = null, Group? group = null, Guid? series = null, params string[] points)
    {
        var meeting = Acting.Agreed(Samhandling.Cooperation.Meetings.Meeting.Of(Facts(title, day), group?.Id, series));
        foreach (var point in points) meeting.Discuss(point);
        return house.Keep(meeting);
    }

    public static Participant Called(this House house, Meeting meeting, Person person, Organisation? organisation = null) =>
        house.Keep(new Participant { MeetingId = meeting.Id, PersonId = person.Id, OrganisationId = organisation?.Id });

    public static MinutesLine Line(this House house, AgendaPoint point, string written = "En rad", int number = 1) =>
        house.Keep(Acting.Agreed(MinutesLine.Of(Guid.CreateVersion7(), point.Id, number, written, new(2026, 2, 10, 9, 0, 0, DateTimeKind.Utc))));

    /// <summary>A line of a meeting of its own.</summary>
    public static MinutesLine Line(this House house, string written = "En rad") => house.Line(house.Meeting(points: "Aktuellt").Points[0], written);

    public static Promise Promise(this House house, string what = "Kolla lokalen", Person? person = null, Organisation? organisation = null, Organisation? with = null, DateOnly? due = null, DateOnly? given = null, Meeting? meeting = null) =>
        house.Keep(Acting.Agreed(Samhandling.Cooperation.Promises.Promise.Of(new(what, person?.Id, (organisation ?? house.Organisation("Regionen")).Id, with?.Id, due ?? new(2026, 4, 1)), given ?? Day, meeting?.Id)));

    /// <summary>Where a person answers about the own promises, by a link that was just sent.</summary>
    public static string PromisesAddress(this House house, Person person) => $"/{House.Ours}/promises/answer/{house.PromiseToken(person)}";

    public static string PromiseToken(this House house, Person person)
    {
        var token = Secret.New();
        house.Keep(new PromiseLink { PersonId = person.Id, Hash = Secret.HashOf(token), SentAt = house.Services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime });
        return token;
    }

    /// <summary>Something that is tried, at a meeting of its own.</summary>
    public static Trial Trial(this House house, string written, DateOnly reviewOn) => house.Keep(Samhandling.Cooperation.Trials.Trial.Of(house.Line(written).Id, reviewOn));

    public static string DigestToken(this House house, Person person)
    {
        var token = Secret.New();
        house.Keep(new DigestLink { PersonId = person.Id, Hash = Secret.HashOf(token), SentAt = house.Services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime });
        return token;
    }
}
