using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Interest;
using Samhandling.Cooperation.Mandates;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Minutes;
using Samhandling.Cooperation.Plans;
using Samhandling.Cooperation.Promises;
using Samhandling.Cooperation.Votes;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation;

/// <summary>The invented region's plan of the year with two efforts that clash, a group that somebody proposes, and a vote with a reservation. Where the region's own groups are not, there is nothing to plan.</summary>
internal static class DemoPlan
{
    private const int DaysSinceVote = 34;
    private const string Leaders = "Destinationernas ledningsgrupp", Tourism = "Nordanlands turism", Fjällvik = "Destination Fjällvik AB", Norrvåg = "Visit Norrvåg AS";

    public static async Task Load(IServiceProvider services, CancellationToken cancel)
    {
        var (db, today) = (services.GetRequiredService<SamhandlingDb>(), services.GetRequiredService<TimeProvider>().Today());
        if (await db.Groups.FirstOrDefaultAsync(g => g.Name == Leaders, cancel) is not { } leaders) return;
        var organisations = (await db.Organisations.OrderBy(o => o.Id).Select(o => new { o.Name, o.Id }).ToListAsync(cancel)).DistinctBy(o => o.Name, StringComparer.Ordinal).ToDictionary(o => o.Name, o => o.Id, StringComparer.Ordinal);
        Plan(db, organisations, (await db.Groups.SingleAsync(g => g.Name == "Arbetsgrupp marknad", cancel)).Id, today);
        await db.SaveChangesAsync(cancel);
        await Propose(services, organisations, cancel);
        await Vote(services, leaders, organisations, today, cancel);
    }

    private static void Plan(SamhandlingDb db, Dictionary<string, Guid> organisations, Guid market, DateOnly today)
    {
        DateOnly In(int month, int day) => new(today.Year, month, day);
        Add("Monter på resemässan", "Tyskland", null, In(1, 14), In(1, 18), (Tourism, PartState.Done, 40_000, "Bokar och bygger montern"), (Fjällvik, PartState.Done, 60_000, "Bemannar"), (Norrvåg, PartState.Dropped, null, null));
        Add("Vinterkampanj med bilder från kust och fjäll", "Tyskland", "Webbplatsen", In(1, 12), In(2, 28), (Tourism, PartState.Started, 80_000, "Köper annonser"), (Fjällvik, PartState.Agreed, null, "Bilder från fjället"), (Norrvåg, PartState.Agreed, null, "Bilder från kusten"));
        Add("Nyhetsbrev om vårvintern", "Norden", "Nyhetsbrev", In(3, 2), In(3, 2), (Tourism, PartState.Done, null, "Skriver och skickar"));
        Add("Resa för researrangörer", "Nederländerna", null, In(6, 1), In(6, 5), (Tourism, PartState.Agreed, 50_000, "Bjuder in"), (Fjällvik, PartState.Asked, null, null), (Norrvåg, PartState.Agreed, 30_000, "Två nätter vid kusten"));
        Add("Höstens mötesveckor", "Möten och evenemang", null, In(9, 1), In(10, 31), (Tourism, PartState.Asked, null, null), ("Fjällhotellet", PartState.Agreed, 20_000, "Håller rum"));

        void Add(string title, string theme, string? channel, DateOnly from, DateOnly to, params (string Who, PartState State, long? Pays, string? Does)[] parts)
        {
            var effort = Effort.Of(new(title, theme, channel, from, to, organisations[parts[0].Who], market, Currency.SEK)).Agreed();
            foreach (var (who, state, pays, does) in parts)
            {
                EffortPart part = new() { EffortId = effort.Id, OrganisationId = organisations[who], SaidOn = today };
                part.Answer(new(state, pays, does, state is PartState.Dropped ? "Ingen kan resa den veckan." : null), today).Agreed();
                effort.Parts.Add(part);
            }
            db.Efforts.Add(effort);
        }
    }

    private static async Task Propose(IServiceProvider services, Dictionary<string, Guid> organisations, CancellationToken cancel)
    {
        var db = services.GetRequiredService<SamhandlingDb>();
        var proposal = (await services.GetRequiredService<ProposeGroup>().Handle(new() { Topic = "Skyltar längs leden mellan Fjällvik och Norrvåg", Benefit = "Den som går leden hittar fram på båda sidor om gränsen, och kommunerna delar på en beställning.", OwnerId = organisations["Länsstyrelsen i Nordanland"], FirstTask = "Gå leden tillsammans och skriv upp var skyltar saknas" }, cancel)).Agreed();
        foreach (var (person, organisation) in new[] { ("Olle Lindmyr", "Fjällviks kommun"), ("Kåre Bakkvåg", "Norrvåg kommune") })
        {
            var id = await db.Persons.Where(p => p.Name == person).OrderBy(p => p.Id).Select(p => p.Id).FirstAsync(cancel);
            (await services.GetRequiredService<DeclareInterest>().Handle(proposal.Id, new() { Who = Givers.Key(id, organisations[organisation]) }, cancel)).Agreed();
        }
    }

    private static async Task Vote(IServiceProvider services, Group leaders, Dictionary<string, Guid> organisations, DateOnly today, CancellationToken cancel)
    {
        (await services.GetRequiredService<SetQuorum>().Handle(leaders.Id, new() { IsShare = true, Least = 60 }, cancel)).Agreed();
        var meeting = (await services.GetRequiredService<CallMeeting>().Handle(new() { GroupId = leaders.Id, Title = "Ledningsgruppen om höstens satsning", Day = ADayAttribute.Write(today.AddDays(-DaysSinceVote)), From = "10:00", To = "12:00", Zone = LocalTime.Zones[0], Place = "Fjällvik", Agenda = "Gemensam monter" }, cancel)).Agreed();
        var point = meeting.Points.Single();
        (await services.GetRequiredService<WriteLines>().Handle(new() { LineId = Guid.CreateVersion7(), PointId = point.Id, Text = "! Vi har en gemensam monter på resemässan, och delar kostnaden efter antal bäddar" }, cancel)).Agreed();
        var line = await services.GetRequiredService<SamhandlingDb>().MinutesLines.SingleAsync(l => l.PointId == point.Id, cancel);
        (await services.GetRequiredService<TakeVote>().Handle(new() { OnId = line.Id, Matter = "Ska vi ha en gemensam monter, och dela kostnaden efter antal bäddar?", For = 2, Against = 1, Abstained = 0 }, cancel)).Agreed();
        var ballot = await services.GetRequiredService<SamhandlingDb>().Ballots.SingleAsync(b => b.LineId == line.Id, cancel);
        (await services.GetRequiredService<WriteReservation>().Handle(ballot.Id, new() { OrganisationId = organisations[Norrvåg], Text = "Vi står bakom montern, men kostnaden bör delas lika." }, cancel)).Agreed();
        (await services.GetRequiredService<LockMinutes>().Handle(meeting.Id, cancel)).Agreed();
    }
}
