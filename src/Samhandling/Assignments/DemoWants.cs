using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Register;
using Samhandling.Assignments.Asking;
using Samhandling.Assignments.Orders;
using Samhandling.Assignments.Tasks;
using Samhandling.Assignments.Wants;
using Samhandling.Places;
using Samhandling.Places.Register;
using Samhandling.Platform;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments;

/// <summary>What the eight invented municipalities and a destination wanted of the assignment for the visitor industry, what was ordered because of it, and what the state has ordered.</summary>
internal static class DemoWants
{
    private static readonly (string Municipality, (string Text, int Task, int Priority)[] Wants)[] s_wanted =
    [
        ("Fjällviks kommun", [("Kurser i försäljning också för företag med en anställd", 5, 1), ("Siffror på gästnätter per kommun varje månad", 2, 2)]),
        ("Norrvåg kommune", [("Statistikk som går over grensen", 2, 1), ("Kurs på norsk, eller i det minste på nett", 5, 2)]),
        ("Granlida kommun", [("Någon att ringa om projektmedel", 1, 1), ("Coachning på plats och inte bara i residensstaden", 5, 1)]),
        ("Hedeskogs kommun", [("Statistik som går att använda i budgeten", 2, 2)]),
        ("Ljungsele kommun", [("Digitala kurser på kvällar", 5, 2), ("En egen turistbuss hela vintern", -1, 3)]),
        ("Storhamns kommun", [("En gemensam röst om tågen", 6, 1)]),
        ("Tjärnby kommun", [("Hjälp att söka medel ihop med grannarna", 1, 2)]),
        ("Älvnäs kommun", []),
        ("Destination Fjällvik AB", [("Bilder och texter på tre språk", 7, 3), ("Månadsstatistik som destinationen får använda fritt", 2, 1)]),
    ];

    public static async Task Load(IServiceProvider services, CancellationToken cancel)
    {
        var (db, today) = (services.GetRequiredService<SamhandlingDb>(), services.GetRequiredService<TimeProvider>().Today());
        var tasks = await db.AssignmentTasks.Where(t => t.Area!.Agreement!.Edition == 2).OrderBy(t => t.Place).ToListAsync(cancel);
        var organisations = await Organisations(db, cancel);
        var persons = (await db.Persons.OrderBy(p => p.Id).ToListAsync(cancel)).GroupBy(p => p.Name, StringComparer.Ordinal).ToDictionary(p => p.Key, p => p.First(), StringComparer.Ordinal);

        var round = WantRound.Start(new("Önskemål inför nästa års uppdrag", "Avtalet om besöksnäringen förnyas vid årsskiftet. Vad ska det ge er? Varje önskemål får ett besked innan beställningen går iväg.", today.AddDays(-30))).Agreed();
        db.WantRounds.Add(round);
        var asked = round.Ask(s_wanted.Select(w => new AskedOne(organisations[w.Municipality].Id, w.Municipality switch { "Fjällviks kommun" => persons["Olle Lindmyr"], "Norrvåg kommune" => persons["Kåre Bakkvåg"], _ => null })), today.AddDays(-60)).Agreed();
        db.ChangeTracker.DetectChanges();
        foreach (var (one, (_, wants)) in asked.Zip(s_wanted))
        {
            if (wants.Length > 0) one.Take([.. wants.Select(w => new WrittenWant(null, 0, w.Text, w.Task < 0 ? null : tasks[w.Task].Id, w.Priority))], today.AddDays(-40)).Agreed();
            else one.Remind(today.AddDays(-37));
        }
        db.ChangeTracker.DetectChanges();

        var all = asked.SelectMany(a => a.Wants).ToList();
        Ordered(db, all, today, new() { Title = "Kurser och råd i hela länet", Why = "Små företag långt från residensstaden har inte nåtts.", What = "Sex kurser, varav fyra digitala på kvällstid och en på norska. Coachning på plats i varje kommun minst en gång om året.", ForWhom = "Företag med färre än tio anställda i alla åtta kommuner", HowMeasured = "Antal deltagande företag per kommun, och hur många som säger att de har ändrat något ett halvår senare. Bra nog: minst fem företag i varje kommun.", ReportsOn = $"{today.AddDays(120):yyyy-MM-dd}\n{today.AddDays(300):yyyy-MM-dd}", Tasks = [tasks[5].Id] });
        Ordered(db, all, today, new() { Title = "Gemensam statistik varje månad", Why = "Kommunerna räknar olika, och gränsen skär av siffrorna.", What = "Gästnätter per kommun varje månad, på båda sidor om gränsen, fria att använda.", ForWhom = "Kommunernas näringslivskontor och destinationerna", HowMeasured = "Publicerad senast den 20:e varje månad. Bra nog: elva månader av tolv.", ReportsOn = $"{today.AddDays(200):yyyy-MM-dd}", Tasks = [tasks[2].Id] });
        db.ChangeTracker.DetectChanges();
        foreach (var want in all.Where(w => w.Fate is WantFate.Open))
            (want.TaskId is null ? want.Decide(WantFate.Declined, "Busstrafiken är länstrafikens. Vi har lämnat önskemålet vidare dit.", today.AddDays(-12)) : want.Decide(WantFate.Accepted, "Ryms i uppgiften som den är skriven.", today.AddDays(-12))).Agreed();
        round.Settle(today.AddDays(-8)).Agreed();

        db.Orders.Add(Order.Of(OrderKind.National, new() { Title = "Villkor för regionalt tillväxtarbete (påhittat)", Sender = "Regeringen", GivenOn = new(today.Year - 1, 12, 18), What = "Regionen ska redovisa hur företagsfrämjande insatser har nått kvinnor och män och olika delar av länet.", Tasks = [tasks[1].Id] }).Agreed());
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>An order that was published, of the wants that concern one of its tasks.</summary>
    private static void Ordered(SamhandlingDb db, List<Want> wants, DateOnly today, OrderFacts facts)
    {
        var order = Order.Of(OrderKind.Own, facts).Agreed();
        foreach (var want in wants.Where(w => w.TaskId is { } task && facts.Tasks.Contains(task))) order.Wants.Add(new() { OrderId = order.Id, WantId = want.Merge(today.AddDays(-14)).Agreed().Id });
        db.Orders.Add(order.Publish(today.AddDays(-10)).Agreed());
    }

    /// <summary>Those of the register, and the municipalities that are not in it yet.</summary>
    private static async Task<Dictionary<string, Organisation>> Organisations(SamhandlingDb db, CancellationToken cancel)
    {
        var there = (await db.Organisations.OrderBy(o => o.Id).ToListAsync(cancel)).GroupBy(o => o.Name, StringComparer.Ordinal).ToDictionary(o => o.Key, o => o.First(), StringComparer.Ordinal);
        foreach (var (place, name) in new[] { ("Granlida", "Granlida kommun"), ("Hedeskog", "Hedeskogs kommun"), ("Ljungsele", "Ljungsele kommun"), ("Storhamn", "Storhamns kommun"), ("Tjärnby", "Tjärnby kommun"), ("Älvnäs", "Älvnäs kommun") })
        {
            if (there.ContainsKey(name)) continue;
            var seat = await db.Places.Where(p => p.Name == place && p.Kind == PlaceKind.Municipality).OrderBy(p => p.Id).Select(p => (Guid?)p.Id).FirstOrDefaultAsync(cancel);
            there[name] = Organisation.Of(new() { Name = name, Sector = Sector.Public, Form = LegalForm.Municipality, IsCommercial = false, PlaceId = seat });
            db.Organisations.Add(there[name]);
        }

        return there;
    }
}
