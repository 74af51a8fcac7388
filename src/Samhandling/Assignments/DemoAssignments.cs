using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Assignments.Agreements;
using Samhandling.Assignments.Financing;
using Samhandling.Assignments.TaskLinks;
using Samhandling.Assignments.Tasks;
using Samhandling.Cooperation.Mandates;
using Samhandling.Platform;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Objectives;

namespace Samhandling.Assignments;

/// <summary>The assignments of the invented region: the one for the visitor industry in its second edition, and the one that the region has given its own unit.</summary>
internal sealed class DemoAssignments
{
    private const string Region = "Region Nordanland", Tourism = "Nordanlands turism", Strategy = "Nordanland 2035", Visitors = "Besöksnäringsstrategin";

    private readonly SamhandlingDb _db;
    private readonly DateOnly _today;
    private readonly Dictionary<string, Guid> _organisations, _persons;

    private DemoAssignments(SamhandlingDb db, DateOnly today)
    {
        (_db, _today) = (db, today);
        _organisations = db.Organisations.OrderBy(o => o.Id).AsEnumerable().GroupBy(o => o.Name, StringComparer.Ordinal).ToDictionary(o => o.Key, o => o.First().Id, StringComparer.Ordinal);
        _persons = db.Persons.OrderBy(p => p.Id).AsEnumerable().GroupBy(p => p.Name, StringComparer.Ordinal).ToDictionary(p => p.Key, p => p.First().Id, StringComparer.Ordinal);
    }

    public static async Task Load(IServiceProvider services, CancellationToken cancel)
    {
        var db = services.GetRequiredService<SamhandlingDb>();
        var objectives = await db.Objectives.Include(o => o.Document).Where(o => o.RetiredOn == null).OrderBy(o => o.Place).ThenBy(o => o.Id).ToListAsync(cancel);
        var demo = new DemoAssignments(db, services.GetRequiredService<TimeProvider>().Today());
        demo.ForVisitors(objectives);
        demo.ForOwnUnit(objectives);
        await db.SaveChangesAsync(cancel);
    }

    private void ForVisitors(List<Objective> objectives)
    {
        var first = new DateOnly(_today.Year, 1, 1);
        var former = Kept(Agreement.Of(new() { Title = "Uppdraget för besöksnäringen", CommissionerId = _organisations[Region], Unit = "Regional utveckling", OwnerId = _persons["Greta Kvarnlid"], ContractorId = _organisations[Tourism], From = first.AddYears(-1), To = first.AddDays(-1), AmountPerYear = 3_900_000 }));
        var before = Written(former, "Strategi & process\n- Driva på i processer, utredningar och samarbeten\n- Ta fram statistik\nKompetens & lärande\n- Följa trender och bevaka omvärlden\n- Ta initiativ till utbildningar och studieresor\n- Ge råd och coacha\nPR & lobbying\n- Svara på remisser och agera i frågor som är viktiga för besöksnäringen\n- Förse medier, researrangörer och transportörer med bilder och fakta\n- Driva en gemensam turistbyrå\n- Samordna det vi har kommit överens om");

        // A year at a time, which those who carry it out have found too short.
        var agreement = Kept(former.Renew(first, new(_today.Year, 12, 31)));
        agreement.Change(agreement.Facts() with { AmountPerYear = 4_200_000, NoticeOn = _today.AddDays(45) < new DateOnly(_today.Year, 12, 31) ? _today.AddDays(45) : new(_today.Year, 12, 31) }).Agreed();
        var tasks = Written(agreement, "Strategi & process\n- Driva på i processer, utredningar och samarbeten\n- Lotsa andra till projektmedel och annan finansiering\n- Ta fram beslutsunderlag, statistik och fakta\nKompetens & lärande\n- Följa trender och bevaka omvärlden\n- Ta initiativ till utbildningar och studieresor\n- Ge råd och coacha\nPR & lobbying\n- Svara på remisser och agera i frågor som är viktiga för besöksnäringen\n- Förse medier, researrangörer och transportörer med bilder och fakta\n- Samordna det vi har kommit överens om", before, (2, 1));

        foreach (var (number, source, note) in new[] { (0, SteeringSource.Clause, "§ 2"), (1, SteeringSource.Municipalities, "Kommunernas gemensamma brev i våras"), (2, SteeringSource.Clause, "§ 2"), (4, SteeringSource.Clause, "§ 3"), (5, SteeringSource.Clause, "§ 3"), (6, SteeringSource.Clause, "§ 4"), (7, SteeringSource.ContractorsBoard, "Styrelsens verksamhetsplan"), (8, SteeringSource.ContractorsBoard, "Styrelsens verksamhetsplan") })
            tasks[number].Steer(source, note);
        foreach (var (number, document, objective, strength) in new[]
        {
            (0, Strategy, "Arbete året runt", LinkStrength.Direct), (1, Strategy, "Fler företag växer", LinkStrength.Direct), (2, Visitors, "Bättre statistik", LinkStrength.Direct),
            (3, Visitors, "Arbete året runt i besöksnäringen", LinkStrength.Supports), (4, Strategy, "Kompetens där den behövs", LinkStrength.Direct), (5, Visitors, "Gästnätter i alla kommuner, inte bara fler", LinkStrength.Supports),
            (6, Strategy, "Vägar och tåg som håller tiden", LinkStrength.Supports),
        })
            Link(tasks[number], objectives, document, objective, strength, null);
        _db.TaskLinks.Add(TaskLink.From(tasks[8].Id, new(null, LinkStrength.None, "Uppgiften håller ihop de andra, som var och en har sitt mål.")).Agreed());

        // What the interviewed wished: a steadier base, from region, municipalities and destinations together.
        foreach (var (contributor, kind, certainty, amount, note) in new (string, FundingKind, Certainty, long?, string?)[]
        {
            (Region, FundingKind.Base, Certainty.Decided, 4_200_000, "Regionala utvecklingsnämnden"),
            (Region, FundingKind.Project, Certainty.Decided, 2_800_000, "Två projekt som slutar till sommaren"),
            ("Fjällviks kommun", FundingKind.Membership, Certainty.Promised, 250_000, null),
            ("Norrvåg kommune", FundingKind.Membership, Certainty.Asked, null, "Frågan är om kommunen går med själv eller genom ett förbund"),
            ("Destination Fjällvik AB", FundingKind.InKind, Certainty.Promised, 120_000, "En dag i veckan i arbetsgruppen för marknad"),
            (Region, FundingKind.Base, Certainty.Asked, 1_500_000, "De intervjuade vill att regionen bär mer av basen"),
        })
            Kept(Contribution.To(agreement.Id, new(_organisations[contributor], _today.Year, kind, certainty, amount, Currency.SEK, note)));
    }

    private void ForOwnUnit(List<Objective> objectives)
    {
        var agreement = Kept(Agreement.Of(new() { Title = "Uppdraget för externa relationer och platsutveckling", CommissionerId = _organisations[Region], Unit = "Regionala utvecklingsnämnden", OwnerId = _persons["Aino Myrälv"], ContractorId = _organisations[Region], From = new(_today.Year - 2, 1, 1) }));
        var tasks = Written(agreement, "Externa relationer och platsutveckling\n 1. Bygga det som behövs för att påverka beslut utanför länet\n 2. Skapa scener där länets aktörer möts och handlar tillsammans\n 3. Stärka länets plats nationellt och internationellt\n 4. Utveckla det gemensamma platsfrämjandet");
        foreach (var task in tasks) task.Steer(SteeringSource.Clause, "Nämndens beslut");
        Link(tasks[0], objectives, Strategy, "Nära till varandra och till världen", LinkStrength.Direct, null);
        Link(tasks[3], objectives, Strategy, "Fler vill och kan bo här", LinkStrength.Supports, "Bilden av platsen är en del av varför någon flyttar hit.");
    }

    /// <summary>The tasks in order; each goes on with the former that says the same, or with the one that is named.</summary>
    private List<AssignmentTask> Written(Agreement agreement, string text, List<AssignmentTask>? formers = null, params (int Now, int Before)[] others)
    {
        var (made, areas) = (new List<AssignmentTask>(), new List<ServiceArea>());
        foreach (var line in WrittenTasks.Read(text).Agreed())
        {
            if (!line.IsTask)
            {
                areas.Add(Kept(ServiceArea.In(agreement.Id, line.Number, line.Text, areas.Count)));
                continue;
            }

            var named = others.Where(o => o.Now == made.Count).Select(o => formers![o.Before].Id).Cast<Guid?>().FirstOrDefault();
            made.Add(Kept(AssignmentTask.In(areas[^1].Id, line.Number, line.Text, made.Count, named ?? (formers is null ? null : AssignmentTask.Same(formers, line.Text)?.Id))));
        }

        return made;
    }

    private void Link(AssignmentTask task, List<Objective> objectives, string document, string objective, LinkStrength strength, string? motive) =>
        _db.TaskLinks.Add(TaskLink.From(task.Id, new(objectives.Find(o => o.Document!.Title.Equals(document, StringComparison.Ordinal) && o.Text.Equals(objective, StringComparison.Ordinal))!.Id, strength, motive)).Agreed());

    private T Kept<T>(Result<T> made) where T : class
    {
        var row = made.Agreed();
        _db.Add(row);
        return row;
    }
}
