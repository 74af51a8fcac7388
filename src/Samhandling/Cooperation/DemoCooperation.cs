using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Initiatives;
using Samhandling.Cooperation.Mandates;
using Samhandling.Cooperation.Representation;
using Samhandling.Cooperation.Seats;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;
using Samhandling.Platform;

namespace Samhandling.Cooperation;

/// <summary>The groups of the invented region, who sits in them, what they may decide, and what they pay for together.</summary>
internal sealed class DemoCooperation
{
    private const string Region = "Region Nordanland", Tourism = "Nordanlands turism", Fjällvik = "Destination Fjällvik AB", Norrvåg = "Visit Norrvåg AS", County = "Länsstyrelsen i Nordanland";

    private readonly SamhandlingDb _db;
    private readonly DateOnly _today;
    private readonly Dictionary<string, Guid> _organisations, _persons;

    private DemoCooperation(SamhandlingDb db, DateOnly today)
    {
        (_db, _today) = (db, today);
        _organisations = db.Organisations.OrderBy(o => o.Id).AsEnumerable().GroupBy(o => o.Name, StringComparer.Ordinal).ToDictionary(o => o.Key, o => o.First().Id, StringComparer.Ordinal);
        _persons = db.Persons.OrderBy(p => p.Id).AsEnumerable().GroupBy(p => p.Name, StringComparer.Ordinal).ToDictionary(p => p.Key, p => p.First().Id, StringComparer.Ordinal);
    }

    public static async Task Load(IServiceProvider services, CancellationToken cancel)
    {
        var (db, clock) = (services.GetRequiredService<SamhandlingDb>(), services.GetRequiredService<TimeProvider>());
        var demo = new DemoCooperation(db, clock.Today());
        demo.OurOwn();
        demo.OfOthers();
        demo.Decisions();
        var fair = Initiative.Propose(new("Gemensam monter på resemässan", "Vi visar fjäll och kust i en monter, och delar på kostnad och kontakter.", "Mässor", Currency.SEK, new(2, PartyKind.DestinationCompany, 120_000)), clock.GetUtcNow().UtcDateTime).Agreed();
        db.Initiatives.Add(fair);
        await db.SaveChangesAsync(cancel);
        var confirm = services.GetRequiredService<ConfirmInitiative>();
        // The second is outside its mandate, and so the money waits.
        foreach (var (organisation, person) in new[] { (Fjällvik, "Elsa Lindmyr"), (Norrvåg, "Inger Fjærvik") })
            (await confirm.Handle(fair.Id, new() { OrganisationId = demo._organisations[organisation], PersonId = demo._persons[person], Amount = 60_000 }, cancel)).Agreed();
    }

    private void OurOwn()
    {
        var leaders = Group("Destinationernas ledningsgrupp", "Kommer överens om gemensamma satsningar. Den som sitter här har mandat hemifrån att säga ja.", GroupKind.Decision, Tourism, 2, new(2021, 9, 1));
        Seat(leaders, SeatPart.Leader, ("Ingrid Granmyr", Tourism));
        Seat(leaders, SeatPart.Member, ("Elsa Lindmyr", Fjällvik), ("Inger Fjærvik", Norrvåg));

        var council = Group("Strategiska rådet för besöksnäringen", "Vägleder det gemensamma arbetet och följer hur länets plan för besöksnäringen går.", GroupKind.Council, Region, 4, new(2020, 1, 15));
        Seat(council, SeatPart.Leader, ("Aino Myrälv", Region));
        Seat(council, SeatPart.Secretary, ("Greta Kvarnlid", Region));
        Seat(council, SeatPart.Member, ("Olle Lindmyr", "Fjällviks kommun"), ("Kåre Bakkvåg", "Norrvåg kommune"), ("Kåre Lauvnes", "Norrvåg kommune, næring"), ("Ingrid Granmyr", Tourism), ("Aino Kvarnlid", "Nordanlands högskola"), (null, "Fjällviks företagarförening"));
        var norrvåg = _organisations["Norrvåg kommune"];
        council.Seats.Add(GroupSeat.In(council, norrvåg, new(_persons["Hallvard Nesbryn"], SeatPart.Deputy, council.Seats.Find(s => s.OrganisationId == norrvåg)!.Id, null, null)).Agreed());

        var market = Group("Arbetsgrupp marknad", "Gör den gemensamma marknadsplanen och håller ihop redaktionen.", GroupKind.WorkingGroup, Tourism, 1, _today.AddMonths(-7), _today.AddMonths(5));
        Seat(market, SeatPart.Leader, ("Ingrid Granmyr", Tourism));
        Seat(market, SeatPart.Member, ("Ingrid Frostvik", Fjällvik), ("Bjørn Lauvnes", Norrvåg), ("Rut Björkfall", "Fjällhotellet"), ("Solveig Fjærvik", "Norrvåg brygge"));

        var events = Group("Nätverket för möten och evenemang", "Tar hem möten och evenemang till länet tillsammans, och delar gästerna mellan orterna.", GroupKind.Network, Tourism, 3, new(2023, 3, 1));
        Seat(events, SeatPart.Leader, ("Rut Björkfall", "Fjällhotellet"));
        Seat(events, SeatPart.Member, ("Ingrid Granmyr", Tourism), ("Bengt Älvmyr", "Skidlyftarna i Fjällvik"), ("Tore Havnvik", "Norrvåg brygge"), ("Karin Frostvik", "Fjällviks skidklubb"), ("Elsa Lindmyr", Fjällvik));

        var former = Group("Strategigruppen", "Tog fram och följde upp länets första plan för besöksnäringen.", GroupKind.Council, Region, null, new(2008, 2, 1));
        Seat(former, SeatPart.Member, ("Greta Kvarnlid", Region), ("Ingrid Granmyr", Tourism));
        former.Close(new(2019, 12, 31), "En plan som alla kommuner stod bakom, och vanan att ses. Det strategiska rådet tog över.").Agreed();
    }

    private void OfOthers()
    {
        var mountains = Group("Länsstyrelsens råd för fjäll och leder", "Råder länsstyrelsen om leder, skydd och besök i fjällen.", GroupKind.Council, County, 6, new(2022, 1, 1), isOurs: false);
        Seat(mountains, SeatPart.Leader, ("Bengt Frostvik", County));
        Seat(mountains, SeatPart.Member, ("Ingrid Granmyr", Tourism), ("Olle Lindmyr", "Fjällviks kommun"));
        var (told, waited) = (Represented("Ingrid Granmyr"), Represented("Olle Lindmyr"));
        told.Tell("Rådet föreslår att leden mellan Fjällvik och Norrvåg rustas först. Kommunerna behöver säga sitt före sommaren. Vi bjuder in till ett möte om skyltarna.", _today.AddDays(-9)).Agreed();
        _db.ReportBacks.AddRange(told, waited);

        ReportBack Represented(string person) => ReportBack.After(mountains.Seats.Find(s => s.PersonId == _persons[person])!.Id, _today.AddDays(-20), "SE");
    }

    private void Decisions()
    {
        Mandate("Ingrid Granmyr", Tourism, null, 300_000, Currency.SEK, null);
        Mandate("Elsa Lindmyr", Fjällvik, "Gemensam marknadsföring\nMässor", 150_000, Currency.SEK, _today.AddDays(45));
        Mandate("Inger Fjærvik", Norrvåg, "Gemensam marknadsföring", 100_000, Currency.NOK, _today.AddMonths(10));
    }

    private Group Group(string name, string purpose, GroupKind kind, string owner, int? months, DateOnly from, DateOnly? to = null, bool isOurs = true)
    {
        var group = Groups.Group.Of(new() { Name = name, Purpose = purpose, Level = GroupLevel.Regional, Kind = kind, OwnerId = _organisations[owner], IsOurs = isOurs, MonthsBetween = months, From = from, To = to }).Agreed();
        _db.Groups.Add(group);
        return group;
    }

    private void Seat(Group group, SeatPart part, params (string? Person, string Organisation)[] seats)
    {
        foreach (var (person, organisation) in seats) group.Seats.Add(GroupSeat.In(group, _organisations[organisation], new(person is null ? null : _persons[person], part, null, group.From, null)).Agreed());
    }

    private void Mandate(string person, string giver, string? topics, long ceiling, Currency currency, DateOnly? to) =>
        _db.Mandates.Add(Samhandling.Cooperation.Mandates.Mandate.Of(_organisations[giver], new() { PersonId = _persons[person], IsGeneral = topics is null, Topics = topics, Ceiling = ceiling, Currency = currency, From = _today.AddMonths(-8), To = to, Document = "Styrelsens protokoll, påhittat" }).Agreed());
}
