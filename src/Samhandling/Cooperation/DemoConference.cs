using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Editions;
using Samhandling.Cooperation.MeetingPlaces;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Promises;
using Samhandling.Cooperation.Registering;
using Samhandling.Cooperation.Stage;
using Samhandling.Places.Coverage;
using Samhandling.Platform;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation;

/// <summary>The yearly conference of the invented region: twice held, and once to come, open for all and full. Where few people are, it is not held.</summary>
internal sealed class DemoConference
{
    private const int FewestPersons = 10, Waiting = 2;
    private const string Tourism = "Nordanlands turism", Fjällvik = "Destination Fjällvik AB", Norrvåg = "Visit Norrvåg AS";

    private static readonly (string Name, string Organisation, string Email)[] s_guests =
        [("Tuva Stjärnfall", "Stjärnfalls gårdsost", "tuva@stjarnfall.example"), ("Nils Isbrott", "Isbrott guidning", "nils@isbrott.example"), ("Hilde Morild", "Morild kajakk", "hilde@morild.example")];

    private static readonly (int Hour, int Minutes, string Topic, string? Organisation, string? Value)[][] s_programmes =
    [
        [(9, 15, "Välkomna", null, null), (9, 40, "Vad gästerna saknar mellan fjäll och kust", Tourism, "Gästen först"), (11, 30, "Så blev leden en helårsled", Fjällvik, "Naturen håller")],
        [(9, 15, "Välkomna", null, null), (9, 30, "Ett år med gemensam redaktion", Tourism, "Tillsammans syns vi"), (11, 20, "Kajplats åt fler", Norrvåg, "Kusten lever"), (13, 30, "Fjällhotellet utan bil", "Fjällhotellet", "Naturen håller")],
        [(9, 15, "Välkomna", null, null), (9, 30, "Vad tre år har lärt oss", Tourism, "Tillsammans syns vi"), (11, 20, "Bryggan som mötesplats", "Norrvåg brygge", "Kusten lever"), (13, 40, "Forskningen om varför gäster kommer tillbaka", "Nordanlands högskola", "Nyfikenhet")],
    ];

    private readonly SamhandlingDb _db;
    private readonly DateTime _now;
    private readonly DateOnly _today;
    private readonly List<Engagement> _acts;
    private readonly Dictionary<string, Guid> _organisations;

    private DemoConference(SamhandlingDb db, TimeProvider clock, List<Engagement> acts)
    {
        (_db, _now, _today, _acts) = (db, clock.GetUtcNow().UtcDateTime, clock.Today(), acts);
        _organisations = db.Organisations.OrderBy(o => o.Id).AsEnumerable().GroupBy(o => o.Name, StringComparer.Ordinal).ToDictionary(o => o.Key, o => o.First().Id, StringComparer.Ordinal);
    }

    public static async Task Load(IServiceProvider services, CancellationToken cancel)
    {
        var (db, clock) = (services.GetRequiredService<SamhandlingDb>(), services.GetRequiredService<TimeProvider>());
        var acts = (await db.Engagements.Include(e => e.Person).Include(e => e.Organisation).OrderBy(e => e.Person!.Name).ThenBy(e => e.Id).ToListAsync(cancel)).Where(e => e.IsOn(clock.Today())).DistinctBy(e => e.PersonId).ToList();
        if (acts.Count < FewestPersons) return;
        var demo = new DemoConference(db, clock, acts);
        var place = MeetingPlace.Of(new("Nordanlandsdagarna", "Fjäll och kust möts en gång om året, lär av varandra och lovar varandra något.", "Alla som tar emot gäster i Nordanland", "Länets aktörer står själva på scenen, högst tjugo minuter var.", demo._organisations[Tourism])).Agreed();
        db.MeetingPlaces.Add(place);
        var (first, second) = (demo.Hold(place, 0, clock.Today().AddYears(-2).AddDays(20)), demo.Hold(place, 1, clock.Today().AddYears(-1).AddDays(13)));
        demo.Hold(place, 2, clock.Today().AddDays(55));
        demo.Promise(first, "Skylta leden mellan Fjällvik och Norrvåg på båda språken", Fjällvik, Norrvåg, 60, 200);
        demo.Promise(first, "Pröva en gemensam biljett för båt och buss", Norrvåg, Tourism, 400, null);
        demo.Promise(second, "Bjuda in varandras guider en vecka var", Norrvåg, Fjällvik, 30, 300);
        await db.SaveChangesAsync(cancel);
        foreach (var held in new[] { first, second })
        {
            var reached = acts.Select(a => a.Organisation!.PlaceId).OfType<Guid>().Distinct().ToList();
            (await services.GetRequiredService<TellReach>().Handle(MeetingsModule.ActivityKey, held.Id, new() { Places = reached }, cancel)).Agreed();
        }
    }

    private Meeting Hold(MeetingPlace place, int year, DateOnly day)
    {
        var meeting = Meeting.Of(new($"Nordanlandsdagarna {day.Year}", day, new(9, 0), null, new(16, 0), LocalTime.Zones[0], year == 1 ? "Norrvåg" : "Fjällvik"), seriesId: place.Id).Agreed();
        var come = _acts.Where((_, i) => (i + year) % 3 != 0).ToList();
        var seats = come.Count + s_guests.Length - (day > _today ? Waiting : 0);
        var edition = Edition.Of(place.Id, meeting.Id, new(seats, day.AddDays(-7), IsPublic: true)).Agreed();
        _db.AddRange(meeting, edition);
        var facts = come.Select(a => (Of: new RegistrationFacts(a.Person!.Name, a.Organisation!.Name, a.OrganisationId, a.Organisation.PlaceId, a.Person.Email), Person: (Guid?)a.PersonId)).Concat(s_guests.Select(g => (new RegistrationFacts(g.Name, g.Organisation, null, null, g.Email), (Guid?)null)));
        foreach (var (i, (of, person)) in facts.Index())
        {
            var registration = new Registration { EditionId = edition.Id, Number = i + 1, Language = Language.Swedish, RegisteredAt = _now, IsWaiting = i >= seats, IsPresent = day < _today && i % 7 != 6 };
            _db.Registrations.Add(registration.Take(of, person).Agreed());
        }
        foreach (var (hour, minutes, topic, organisation, value) in s_programmes[year])
            _db.StageSlots.Add(StageSlot.Of(edition.Id, new(day, new(hour, minutes), organisation is null ? 15 : 20, topic, organisation is null ? null : _organisations[organisation], null, Gender.NotSaid, value, null, day < _today ? come.Count : null)).Agreed());
        return meeting;
    }

    /// <param name="meeting">Where it was given.</param>
    /// <param name="what">What it is.</param>
    /// <param name="giver">Who gave it.</param>
    /// <param name="with">With whom.</param>
    /// <param name="begun">So many days later it was begun.</param>
    /// <param name="done">So many days later it was done; null where it goes on.</param>
    private void Promise(Meeting meeting, string what, string giver, string with, int begun, int? done)
    {
        var promise = Promises.Promise.Of(new(what, null, _organisations[giver], _organisations[with], done is null ? _today.AddDays(40) : meeting.Day.AddDays(310)), meeting.Day, meeting.Id).Agreed();
        promise.Answer(PromiseState.Started, null, meeting.Day.AddDays(begun)).Agreed();
        if (done is { } days) promise.Answer(PromiseState.Done, "Gjort, och båda är nöjda.", meeting.Day.AddDays(days)).Agreed();
        _db.Promises.Add(promise);
    }
}
