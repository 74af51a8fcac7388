using Samhandling.Actors;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;
using Samhandling.Platform;
using Samhandling.Strategies.Documents;
using Samhandling.Strategies.Hierarchy;
using Samhandling.Strategies.Links;
using Samhandling.Strategies.Objectives;

namespace Samhandling.Strategies;

/// <summary>The documents of the invented region: what guides it, what it has agreed to reach, and three generations of its plan for the visitor industry.</summary>
internal sealed class DemoStrategies
{
    private const string Region = "Region Nordanland", Tourism = "Nordanlands turism";

    private readonly SamhandlingDb _db;
    private readonly DateOnly _today;
    private readonly Dictionary<string, Guid> _organisations;

    private DemoStrategies(SamhandlingDb db, DateOnly today)
    {
        (_db, _today) = (db, today);
        _organisations = db.Organisations.OrderBy(o => o.Id).AsEnumerable().GroupBy(o => o.Name, StringComparer.Ordinal).ToDictionary(o => o.Key, o => o.First().Id, StringComparer.Ordinal);
    }

    public static async Task Load(IServiceProvider services, CancellationToken cancel)
    {
        var db = services.GetRequiredService<SamhandlingDb>();
        new DemoStrategies(db, services.GetRequiredService<TimeProvider>().Today()).Write();
        await db.SaveChangesAsync(cancel);
    }

    private void Write()
    {
        var agenda = Document(new() { Title = "Agenda 2030", Kind = DocumentKind.International, From = new(2015, 9, 25), To = new(2030, 12, 31), Gist = "FN:s sjutton mål för en hållbar utveckling, antagna av alla länder 2015.", Address = "https://www.un.org/sustainabledevelopment/", IsPublic = true }, new(new(2015, 9, 25), "FN:s generalförsamling"));
        var ordinance = Document(new() { Title = "Förordning om regionalt utvecklingsarbete", Kind = DocumentKind.Law, From = new(2017, 8, 1), Gist = "Säger att varje region ska ha en utvecklingsstrategi, följa upp den och se över den minst en gång mellan två val.", Asks = "Se över strategin minst en gång mellan två val.\nRedovisa resultaten varje år.", IsPublic = true }, new(new(2017, 6, 1), "Regeringen"));
        var national = Document(new() { Title = "Nationell strategi för regional utveckling", Kind = DocumentKind.National, From = new(2021, 1, 1), To = new(2030, 12, 31), Gist = "Regeringens inriktning för hela landets utveckling till 2030.", IsPublic = true }, new(new(2021, 3, 4), "Regeringen"));
        var strategy = Document(new()
        {
            Title = "Nordanland 2035",
            Kind = DocumentKind.Regional,
            OwnerId = _organisations[Region],
            From = new(2024, 7, 1),
            To = new(2035, 12, 31),
            ReviewOn = _today.AddMonths(5),
            Gist = "Det gemensamma dokumentet för vart länet ska. Fyra mål fram till 2035. Allt annat vi antar ska passa in i det.",
            Asks = "Varje kommun utser en ansvarig för mål 2.\nNya planer visar vilket mål de hör till.",
            Next = "Kommunerna svarar på halvtidsöversynen i vår.",
            Pages = 48,
            IsPublic = true,
        }, new(new(2024, 6, 18), "Regionfullmäktige, § 71"));
        var smart = Document(new() { Title = "Smart specialisering i Nordanland", Kind = DocumentKind.Plan, OwnerId = _organisations[Region], From = new(2025, 1, 1), To = new(2030, 12, 31), Gist = "Vilka styrkor länet satsar på i forskning och förnyelse." }, new(new(2024, 12, 5), "Regionala utvecklingsnämnden"));

        // Three generations: a plan, what it became when it was looked through, and the strategy of today.
        var first = Document(new() { Title = "Länsplan för rese- och turistnäringen", Kind = DocumentKind.Plan, OwnerId = _organisations[Tourism], From = new(2003, 1, 1), To = new(2008, 12, 31), Gist = "Länets första gemensamma plan för besöksnäringen." }, new(new(2003, 2, 11), "Strategigruppen"));
        var guide = Document(new() { Title = "Vägvisaren", Kind = DocumentKind.Plan, OwnerId = _organisations[Tourism], From = new(2009, 1, 1), To = new(2015, 12, 31), SupersedesId = first.Id, Gist = "Planen sedd över: den säger hur det dagliga arbetet ska gå till." }, new(new(2009, 3, 17), "Strategigruppen"));
        var visitors = Document(new() { Title = "Besöksnäringsstrategin", Kind = DocumentKind.Plan, OwnerId = _organisations[Tourism], From = new(2016, 1, 1), To = _today.AddYears(2), ReviewOn = _today.AddMonths(-2), SupersedesId = guide.Id, Gist = "Hur besöken ska växa i hela länet och bära arbete året runt.", Pages = 22, Next = "Det strategiska rådet går igenom den mot Nordanland 2035." }, new(new(2015, 11, 24), "Strategiska rådet för besöksnäringen"));

        var goals = Written(agenda, "3 God hälsa och välbefinnande\n4 God utbildning för alla\n8 Anständiga arbetsvillkor och ekonomisk tillväxt\n9 Hållbar industri, innovationer och infrastruktur\n11 Hållbara städer och samhällen\n13 Bekämpa klimatförändringarna\n17 Genomförande och globalt partnerskap");
        var priorities = Written(national, "1 Likvärdiga möjligheter till boende, arbete och välfärd i hela landet\n2 Kompetensförsörjning och kompetensutveckling i hela landet\n3 Innovation och förnyelse samt entreprenörskap och företagande i hela landet\n4 Tillgänglighet i hela landet genom digital kommunikation och transportsystemet");
        var aims = Written(strategy, "1 Fler vill och kan bo här\n1.1 Bostäder i alla kommuner\n1.2 Vård och skola inom en timme\n2 Arbete året runt\n2.1 Fler företag växer\n2.2 Kompetens där den behövs\n3 Nära till varandra och till världen\n3.1 Vägar och tåg som håller tiden\n3.2 Snabbt nät i varje by\n4 Ett klokt bruk av natur och kultur");
        var strengths = Written(smart, "1 Upplevelser i kallt klimat\n2 Skog och trä med högre värde\n3 Hälsa på avstånd");
        var old = Written(first, "1 Fler gästnätter\n2 Ett gemensamt namn för länet\n3 Egna mässor i utlandet\n4 Bättre statistik");
        var middle = Continued(guide, old, ("1", old[0].Text), ("2", "Destinationerna står under egna namn"), ("3", old[3].Text));
        middle.Add(Added(guide, "4", "Arbetsgrupper som bildas av dem som vill", middle.Count));
        var newest = Continued(visitors, middle, ("1", "Gästnätter i alla kommuner, inte bara fler"), ("2", middle[1].Text), ("3", middle[2].Text), ("4", middle[3].Text));
        newest.Add(Added(visitors, "5", "Arbete året runt i besöksnäringen", newest.Count));

        foreach (var (guiding, guided) in new[] { (agenda, national), (ordinance, strategy), (national, strategy), (agenda, strategy), (strategy, smart), (strategy, visitors) })
            _db.Guidances.Add(new() { GuidingId = guiding.Id, GuidedId = guided.Id, SeenEdition = guiding.Edition });
        Link(aims[0], priorities[0], 3, "Målet säger samma sak för länet.", LinkKind.Concretises);
        Link(aims[3], priorities[2], 2, "Företagen ska kunna växa här.");
        Link(aims[5], priorities[1], 3, "Kompetens är ett eget delmål.", LinkKind.Concretises);
        Link(aims[6], priorities[3], 3, "Vägar, tåg och nät.", LinkKind.Concretises);
        Link(aims[3], goals[2], 2, "Arbete som går att leva på hela året.");
        Link(aims[9], goals[5], 1, "Naturen brukas så att den finns kvar.");
        Link(priorities[1], goals[1], 2, "Utbildning hela livet.");
        Link(strengths[0], aims[3], 2, "Upplevelser ger arbete även när det inte är säsong.");
        Link(strengths[2], aims[2], 2, "Vård på avstånd kortar vägen.");
        Link(newest[0], aims[0], 1, "Gäster i alla kommuner håller liv i service på orten.");
        Link(newest[4], aims[3], 3, "Samma mål, för en näring.", LinkKind.Same);
        Link(newest[0], aims[9], 1, "Fler gäster sliter på leder och natur.", LinkKind.Conflicts);

        // The region decides its strategy anew: what stands below it has not been held against it yet.
        strategy.Revise(new(_today.AddDays(-40), "Regionfullmäktige, § 18"), "Mål 2 gäller nu arbete året runt, och inte bara fler företag.").Agreed();
    }

    private StrategyDocument Document(DocumentFacts facts, Decision decision)
    {
        var document = StrategyDocument.Of(facts, decision).Agreed();
        _db.StrategyDocuments.Add(document);
        return document;
    }

    private List<Objective> Written(StrategyDocument document, string lines)
    {
        var (made, above) = (new List<Objective>(), new List<Guid?> { null });
        foreach (var line in WrittenObjectives.Read(lines).Agreed())
        {
            var objective = Objective.In(document.Id, line, above[line.Depth], made.Count).Agreed();
            above.RemoveRange(line.Depth + 1, above.Count - line.Depth - 1);
            above.Add(objective.Id);
            made.Add(objective);
        }

        _db.Objectives.AddRange(made);
        return made;
    }

    // Each goes on with the former of its number, in its words or in new ones; one that is left out has none.
    private List<Objective> Continued(StrategyDocument document, List<Objective> formers, params (string Number, string Text)[] now)
    {
        var made = now.Select((line, place) => Objective.In(document.Id, new(line.Number, line.Text, place + 1, 0), null, place, (formers.Find(f => string.Equals(f.Text, line.Text, StringComparison.Ordinal)) ?? formers[place]).Id).Agreed()).ToList();
        _db.Objectives.AddRange(made);
        return made;
    }

    private Objective Added(StrategyDocument document, string number, string text, int place)
    {
        var objective = Objective.In(document.Id, new(number, text, place + 1, 0), null, place).Agreed();
        _db.Objectives.Add(objective);
        return objective;
    }

    private void Link(Objective from, Objective to, int strength, string motive, LinkKind kind = LinkKind.Contributes) =>
        _db.ObjectiveLinks.Add(ObjectiveLink.Between(from, to, new(kind, strength, false, motive), _today.AddDays(-60)).Agreed());
}
