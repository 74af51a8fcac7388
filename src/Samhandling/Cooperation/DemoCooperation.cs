using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Mandates;
using Samhandling.Cooperation.Representation;
using Samhandling.Cooperation.Seats;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation;

/// <summary>The groups of the invented region, who sits in them, and what they may decide.</summary>
internal static class DemoCooperation
{
    private const string Region = "Region Nordanland", Tourism = "Nordanlands turism", Fjällvik = "Destination Fjällvik AB", Norrvåg = "Visit Norrvåg AS", County = "Länsstyrelsen i Nordanland";

    public static async Task Load(IServiceProvider services, CancellationToken cancel)
    {
        var (db, clock) = (services.GetRequiredService<SamhandlingDb>(), services.GetRequiredService<TimeProvider>());
        var today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        var organisations = (await db.Organisations.OrderBy(o => o.Id).ToListAsync(cancel)).GroupBy(o => o.Name, StringComparer.Ordinal).ToDictionary(o => o.Key, o => o.First().Id, StringComparer.Ordinal);
        var persons = (await db.Persons.OrderBy(p => p.Id).ToListAsync(cancel)).GroupBy(p => p.Name, StringComparer.Ordinal).ToDictionary(p => p.Key, p => p.First().Id, StringComparer.Ordinal);

        var leaders = Group("Destinationernas ledningsgrupp", "Kommer överens om gemensamma satsningar. Den som sitter här har mandat hemifrån att säga ja.", GroupKind.Decision, Tourism, months: 2, from: new(2021, 9, 1));
        Seats(leaders, SeatPart.Leader, ("Ingrid Granmyr", Tourism));
        Seats(leaders, SeatPart.Member, ("Elsa Lindmyr", Fjällvik), ("Inger Fjærvik", Norrvåg));

        var council = Group("Strategiska rådet för besöksnäringen", "Vägleder det gemensamma arbetet och följer hur länets plan för besöksnäringen går.", GroupKind.Council, Region, months: 4, from: new(2020, 1, 15));
        Seats(council, SeatPart.Leader, ("Aino Myrälv", Region));
        Seats(council, SeatPart.Secretary, ("Greta Kvarnlid", Region));
        Seats(council, SeatPart.Member, ("Olle Lindmyr", "Fjällviks kommun"), ("Kåre Bakkvåg", "Norrvåg kommune"), ("Kåre Lauvnes", "Norrvåg kommune, næring"), ("Ingrid Granmyr", Tourism), ("Aino Kvarnlid", "Nordanlands högskola"), (null, "Fjällviks företagarförening"));
        var deputy = new SeatFacts(persons["Hallvard Nesbryn"], SeatPart.Deputy, council.Seats.First(s => s.OrganisationId == organisations["Norrvåg kommune"]).Id, null, null);
        council.Seats.Add(GroupSeat.In(council, organisations["Norrvåg kommune"], deputy).Agreed());

        var market = Group("Arbetsgrupp marknad", "Gör den gemensamma marknadsplanen och håller ihop redaktionen.", GroupKind.WorkingGroup, Tourism, months: 1, from: today.AddMonths(-7), to: today.AddMonths(5));
        Seats(market, SeatPart.Leader, ("Ingrid Granmyr", Tourism));
        Seats(market, SeatPart.Member, ("Ingrid Frostvik", Fjällvik), ("Bjørn Lauvnes", Norrvåg), ("Rut Björkfall", "Fjällhotellet"), ("Solveig Fjærvik", "Norrvåg brygge"));

        var events = Group("Nätverket för möten och evenemang", "Tar hem möten och evenemang till länet tillsammans, och delar gästerna mellan orterna.", GroupKind.Network, Tourism, months: 3, from: new(2023, 3, 1));
        Seats(events, SeatPart.Leader, ("Rut Björkfall", "Fjällhotellet"));
        Seats(events, SeatPart.Member, ("Ingrid Granmyr", Tourism), ("Bengt Älvmyr", "Skidlyftarna i Fjällvik"), ("Tore Havnvik", "Norrvåg brygge"), ("Karin Frostvik", "Fjällviks skidklubb"), ("Elsa Lindmyr", Fjällvik));

        var mountains = Group("Länsstyrelsens råd för fjäll och leder", "Råder länsstyrelsen om leder, skydd och besök i fjällen.", GroupKind.Council, County, months: 6, from: new(2022, 1, 1), isOurs: false);
        Seats(mountains, SeatPart.Leader, ("Bengt Frostvik", County));
        Seats(mountains, SeatPart.Member, ("Ingrid Granmyr", Tourism), ("Olle Lindmyr", "Fjällviks kommun"));

        var former = Group("Strategigruppen", "Tog fram och följde upp länets första plan för besöksnäringen.", GroupKind.Council, Region, months: null, from: new(2008, 2, 1));
        Seats(former, SeatPart.Member, ("Greta Kvarnlid", Region), ("Ingrid Granmyr", Tourism));
        former.Close(new(2019, 12, 31), "En plan som alla kommuner stod bakom, och vanan att ses. Det strategiska rådet tog över.").Agreed();

        Mandate("Ingrid Granmyr", Tourism, null, 300_000, Currency.SEK, null);
        Mandate("Elsa Lindmyr", Fjällvik, "Gemensam marknadsföring\nMässor", 150_000, Currency.SEK, today.AddDays(45));
        Mandate("Inger Fjærvik", Norrvåg, "Gemensam marknadsföring", 100_000, Currency.NOK, today.AddMonths(10));
        var (told, waited) = (Represented("Ingrid Granmyr"), Represented("Olle Lindmyr"));
        told.Tell("Rådet föreslår att leden mellan Fjällvik och Norrvåg rustas först. Kommunerna behöver säga sitt före sommaren. Vi bjuder in till ett möte om skyltarna.", today.AddDays(-9)).Agreed();
        db.ReportBacks.AddRange(told, waited);
        await db.SaveChangesAsync(cancel);

        Group Group(string name, string purpose, GroupKind kind, string owner, int? months, DateOnly from, DateOnly? to = null, bool isOurs = true)
        {
            var group = Groups.Group.Of(new() { Name = name, Purpose = purpose, Level = GroupLevel.Regional, Kind = kind, OwnerId = organisations[owner], IsOurs = isOurs, MonthsBetween = months, From = from, To = to }).Agreed();
            db.Groups.Add(group);
            return group;
        }

        void Seats(Group group, SeatPart part, params (string? Person, string Organisation)[] seats)
        {
            foreach (var (person, organisation) in seats) group.Seats.Add(GroupSeat.In(group, organisations[organisation], new(person is null ? null : persons[person], part, null, group.From, null)).Agreed());
        }

        void Mandate(string person, string giver, string? topics, long ceiling, Currency currency, DateOnly? to) =>
            db.Mandates.Add(Mandates.Mandate.Of(organisations[giver], new() { PersonId = persons[person], IsGeneral = topics is null, Topics = topics, Ceiling = ceiling, Currency = currency, From = today.AddMonths(-8), To = to, Document = "Styrelsens protokoll, påhittat" }).Agreed());

        ReportBack Represented(string person) => ReportBack.After(mountains.Seats.First(s => s.PersonId == persons[person]).Id, today.AddDays(-14), "SE");
    }
}
