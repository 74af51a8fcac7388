using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Platform;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Documents;
using Samhandling.Strategies.Levels;
using Samhandling.Strategies.Processes;
using Samhandling.Strategies.Steps;

namespace Samhandling.Strategies;

/// <summary>How the invented region looks through its strategy: eight topics that regions know, what is in and whose they are, and a step that is open to many.</summary>
internal sealed class DemoProcess
{
    private readonly SamhandlingDb _db;
    private readonly DateOnly _today;
    private readonly Dictionary<string, Guid> _organisations;

    private DemoProcess(SamhandlingDb db, DateOnly today)
    {
        (_db, _today) = (db, today);
        _organisations = db.Organisations.OrderBy(o => o.Id).AsEnumerable().GroupBy(o => o.Name, StringComparer.Ordinal).ToDictionary(o => o.Key, o => o.First().Id, StringComparer.Ordinal);
    }

    public static async Task Load(IServiceProvider services, CancellationToken cancel)
    {
        var db = services.GetRequiredService<SamhandlingDb>();
        var strategy = await db.StrategyDocuments.FirstAsync(d => d.Title == "Nordanland 2035", cancel);
        new DemoProcess(db, services.GetRequiredService<TimeProvider>().Today()).Write(strategy);
        await db.SaveChangesAsync(cancel);
    }

    private void Write(StrategyDocument strategy)
    {
        var process = StrategyProcess.Of(new()
        {
            Title = "Nordanland 2035 ses över",
            DocumentId = strategy.Id,
            Purpose = "En strategi som fler känner igen sig i, och som går att arbeta efter i vardagen.",
            From = _today.AddMonths(-5),
            To = _today.AddMonths(10),
            Money = "400 000 kronor ur regionens egen ram. Inga medel från staten till själva arbetet.",
            Staff = "En halv tjänst hos regionen, en dag i veckan hos länsstyrelsen, och en person i varje kommun.",
            Competence = "Analys och processledning har vi själva. Samtal på samiska behöver vi hjälp med.",
            Time = "Klar till fullmäktige nästa höst. Valet flyttar ingen.",
        }).Agreed();
        Raise(process);
        process.Pass(_today.AddMonths(-5), "Styrgruppen, § 2").Agreed();
        process.Pass(_today.AddMonths(-3), "Styrgruppen, § 9").Agreed();
        Step("Förutsättningar och uppdrag", StepPromise.Inform, false, -5, -4, -4);
        Step("Vad som är med och inte", StepPromise.Inform, false, -4, -3, -3);
        Step("Analys att samtala utifrån", StepPromise.Inform, false, -3, -1, -1);
        Step("Samtal i hela länet", StepPromise.CoCreate, true, -2, 1, null);
        Step("Utkast", StepPromise.Inform, false, 2, 4, null);
        Step("Remiss", StepPromise.Consult, true, 4, 6, null);
        Step("Beslut", StepPromise.Inform, false, 9, 10, null);
        _db.StrategyProcesses.Add(process);

        void Step(string name, StepPromise promise, bool isWide, int from, int to, int? done)
        {
            DateOnly? started = from < 0 ? _today.AddMonths(from) : null;
            process.Steps.Add(ProcessStep.In(process, new(name, promise, isWide, process.Steps.Count + 1, _today.AddMonths(from), _today.AddMonths(to), started, done is { } months ? _today.AddMonths(months) : null)).Agreed());
        }
    }

    private void Raise(StrategyProcess process)
    {
        In("Hur vi lär av uppföljning, och gör resultat synliga", "Utan det vet ingen om strategin gör nytta.");
        In("Hur strategin hänger ihop med nationella och internationella mål", "Den ska bygga på andras beslut, inte upprepa dem.");
        In("Hur arbetet läggs upp, från analys till handlingsplan", "Fler ska veta när de kan påverka.");
        In("Vem som är med, och hur öppet det är", "Vi lovade det förra gången och höll det inte.");
        In("Hur olika delar av länet hänger ihop", "Restider avgör vilka som kan arbeta tillsammans.");
        In("Hur strategin lever i det dagliga arbetet hos var och en", "Annars blir den stående i hyllan.");
        In("Vem som leder arbetet, och vilka som leder med", "Många vill, få har sagt ja.");
        In("Hur bred strategin ska vara", "Fyra mål i stället för elva.");
        var law = Weighed("Lagen om hur bostäder ska planeras", Scope.In, "Den stoppar byggen i fem kommuner.", IssueLevel.National, "Bara riksdagen kan ändra lagen. Vi säger vad den gör här.");
        law.HandTo(new(_organisations["Länsstyrelsen i Nordanland"], null), _today.AddDays(-45)).Agreed();
        Weighed("Belysning på skidspåret", Scope.In, "Kom upp på två möten.", IssueLevel.Local, "En kommun kan göra det i år. Det blir inte bättre av att vänta på oss.");
        Weighed("Ett gemensamt namn för länet", Scope.Out, "Prövat två gånger. Destinationerna står under egna namn.", null, null);

        void In(string text, string reason) => Weighed(text, Scope.In, reason, IssueLevel.Regional, "Ingen av oss löser det ensam.");

        ProcessIssue Weighed(string text, Scope scope, string reason, IssueLevel? level, string? motive)
        {
            var issue = ProcessIssue.Raised(process.Id, text, process.Issues.Count + 1);
            issue.Weigh(new(text, scope, reason, level, motive)).Agreed();
            process.Issues.Add(issue);
            return issue;
        }
    }
}
