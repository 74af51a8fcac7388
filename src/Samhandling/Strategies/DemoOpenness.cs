using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Platform;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Viewpoints;
using Samhandling.Strategies.Documents;
using Samhandling.Strategies.Heartbeats;
using Samhandling.Strategies.Openness;
using Samhandling.Strategies.Processes;
using Samhandling.Strategies.Pulses;
using Samhandling.Strategies.Steps;

namespace Samhandling.Strategies;

/// <summary>How open the invented region is when it looks through its strategy: what it said, who came, who did not, and what was answered.</summary>
internal static class DemoOpenness
{
    public static async Task Load(IServiceProvider services, CancellationToken cancel)
    {
        var (db, today) = (services.GetRequiredService<SamhandlingDb>(), services.GetRequiredService<TimeProvider>().Today());
        var organisations = (await db.Organisations.OrderBy(o => o.Id).ToListAsync(cancel)).GroupBy(o => o.Name, StringComparer.Ordinal).ToDictionary(o => o.Key, o => o.First().Id, StringComparer.Ordinal);
        var process = await db.StrategyProcesses.Include(p => p.Steps).FirstAsync(p => p.Title == "Nordanland 2035 ses över", cancel);
        var talks = process.Steps.Single(s => s.Promise is StepPromise.CoCreate);
        OpennessDeclaration declared = new() { ProcessId = process.Id };
        declared.Declare([4, 6, 5, 5, 3], "Fullmäktige avgör till sist. Fram till dess är alla välkomna, men vi hinner inte fråga mer än vid tre tillfällen.", isNew: true).Agreed();
        db.OpennessDeclarations.Add(declared);
        Held("Samtal på biblioteket i Fjällvik", -40, new(14, 11, 0, 2, 16, 7), "Fjällviks kommun", "Fjällviks hembygdsförening", "Fjällviks företagarförening", "Fjällhotellet");
        Held("Kväll i hembygdsgården", -21, new(9, 8, 0, 1, 9, 7), "Fjällviks hembygdsförening", "Fjällviks skidklubb");
        Held("Samtal med dem som tar emot gäster", -10, new(6, 9, 0, 0, 14, 1), "Nordanlands turism", "Destination Fjällvik AB", "Skidlyftarna i Fjällvik");
        Said("Fjällviks företagarförening", "Bostäder åt dem som vill flytta hit ska stå först.", -38, "Det står nu som första delmål under mål 1.", ViewpointEffect.TakenIn);
        Said("Nordanlands turism", "Skriv ut att gästerna kommer året runt.", -30, "Det ryms i mål 2. Vi nämner näringen i texten, men inte i målet.", ViewpointEffect.TakenInPart);
        Said("Fjällviks hembygdsförening", "Låt byarnas egna namn stå på kartan.", -20, null, default);
        var strategy = await db.StrategyDocuments.FirstAsync(d => d.Id == process.DocumentId, cancel);
        var moments = Heartbeat.Yearly(strategy, "Strategins dag, med alla som skrev under", today.AddYears(-2).AddMonths(-1)).Agreed();
        moments[0].Tell(moments[0].What, moments[0].PlannedOn, moments[0].PlannedOn.AddDays(6), "Alla åtta kommuner var där.").Agreed();
        moments[2].Tell(moments[2].What, moments[2].PlannedOn, moments[2].PlannedOn, null).Agreed();
        db.Heartbeats.AddRange(moments);
        foreach (var (invitation, influence) in new[] { (6, 4), (5, 3), (6, 5), (4, 2), (5, 4), (7, 4) }) db.OpennessPulses.Add(OpennessPulse.Of(process.Id, invitation, influence).Agreed());
        await db.SaveChangesAsync(cancel);

        void Held(string what, int days, Headcount heads, params string[] parties) =>
            db.Occasions.Add(Occasion.In(process.Id, new(what, today.AddDays(days), talks.Id, [.. parties.Select(p => organisations[p])], heads)).Agreed());

        void Said(string organisation, string words, int days, string? answer, ViewpointEffect effect)
        {
            var viewpoint = Viewpoint.To(process.Id, talks, organisations[organisation], words, today.AddDays(days)).Agreed();
            if (answer is not null) viewpoint.Reply(answer, effect, today.AddDays(days + 9)).Agreed();
            db.Viewpoints.Add(viewpoint);
        }
    }
}
