using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Groups;
using Samhandling.Platform;
using Samhandling.Platform.Commands;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Leading;
using Samhandling.Strategies.Objectives;
using Samhandling.Strategies.Steps;

namespace Samhandling.Strategies;

/// <summary>Who leads what in the invented region: most of it on a few, some of it on nobody, and one who is not sure yet.</summary>
internal static class DemoLeading
{
    public static async Task Load(IServiceProvider services, CancellationToken cancel)
    {
        var (db, today) = (services.GetRequiredService<SamhandlingDb>(), services.GetRequiredService<TimeProvider>().Today());
        var strategy = await db.Set<Documents.StrategyDocument>().FirstAsync(d => d.Title == "Nordanland 2035", cancel);
        var areas = await db.Objectives.Where(o => o.DocumentId == strategy.Id && o.ParentId == null).OrderBy(o => o.Place).ToListAsync(cancel);
        var steps = await db.ProcessSteps.Where(s => s.Process!.DocumentId == strategy.Id).OrderBy(s => s.Place).ToListAsync(cancel);
        var group = await db.Groups.Where(g => g.IsOurs && g.ClosedOn == null).OrderBy(g => g.Name).ThenBy(g => g.Id).FirstAsync(cancel);
        var (first, second) = (await Of("Region Nordanland", 0), await Of("Region Nordanland", 1));
        var (south, north) = (await Of("Fjällviks kommun", 0), await Of("Norrvåg kommune", 0));
        Lead(LedKind.Document, strategy.Id, first, LeadingPart.Leader, -30);
        Lead(LedKind.Document, strategy.Id, second, LeadingPart.Deputy, -10);
        Lead(LedKind.Document, strategy.Id, south, LeadingPart.Counterpart, -10);
        Lead(LedKind.Objective, areas[0].Id, first, LeadingPart.Leader, -20);
        Lead(LedKind.Objective, areas[1].Id, south, LeadingPart.Leader, -20);
        Lead(LedKind.Objective, areas[1].Id, north, LeadingPart.CoLeader, -20);
        Lead(LedKind.Objective, areas[2].Id, north, LeadingPart.Leader, -1, unsureFor: -2);
        foreach (var step in steps.Take(4)) Lead(LedKind.Step, step.Id, first, LeadingPart.Leader, -5);
        Lead(LedKind.Step, steps[3].Id, north, LeadingPart.CoLeader, -2);
        Lead(LedKind.Group, group.Id, second, LeadingPart.Leader, -10);
        await db.SaveChangesAsync(cancel);

        Task<Engagement> Of(string organisation, int index) =>
            db.Engagements.Where(e => e.Organisation!.Name == organisation && (e.To == null || e.To >= today)).OrderBy(e => e.Title).ThenBy(e => e.Person!.Name).Skip(index).FirstAsync(cancel);

        void Lead(LedKind kind, Guid id, Engagement who, LeadingPart part, int months, int? unsureFor = null) =>
            db.Responsibilities.Add(Responsibility.For(kind, id, new(who.PersonId, who.OrganisationId, part, today.AddMonths(months), null, unsureFor is not null, unsureFor is { } days ? today.AddDays(days) : null)).Agreed());
    }
}
