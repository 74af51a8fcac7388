using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Spine;
using Samhandling.Strategies.Activities;
using Samhandling.Strategies.Documents;
using Samhandling.Strategies.Hierarchy;
using Samhandling.Strategies.Links;
using Samhandling.Strategies.Objectives;
using Samhandling.Strategies.Spread;

namespace Samhandling.Strategies.OnThread;

/// <summary>What of strategies stands on the thread, what leads to what, and what may be missing.</summary>
public static class OnThreadModule
{
    private const Permission See = Permission.SeeStrategies;

    public static IServiceCollection AddOnThread(this IServiceCollection services) => services
        .AddSingleton(new Bead(Knot.Objective, "objectives", See, () => Texts.Objectives, db => db.Objectives.Where(o => o.RetiredOn == null).Select(o => new BeadRow { Id = o.Id, Title = o.Text })))
        .AddSingleton(new Bead(Knot.Strategy, "documents", See, () => Documents.Texts.Documents, db => db.StrategyDocuments.Select(d => new BeadRow { Id = d.Id, Title = d.Title, Day = d.From })))
        .AddSingleton(new Strand("objectives", "documents", db => db.Objectives.Select(o => new Join { Lower = o.Id, Upper = o.DocumentId })))
        .AddSingleton(new Strand("promises", "objectives", db => db.ObjectiveActivities.Where(a => a.PromiseId != null).Select(a => new Join { Lower = a.PromiseId!.Value, Upper = a.ObjectiveId })))
        .AddSingleton(new Strand("initiatives", "objectives", db => db.ObjectiveActivities.Where(a => a.InitiativeId != null).Select(a => new Join { Lower = a.InitiativeId!.Value, Upper = a.ObjectiveId })))
        .AddSingleton(new Strand("efforts", "objectives", db => db.ObjectiveActivities.Where(a => a.EffortId != null).Select(a => new Join { Lower = a.EffortId!.Value, Upper = a.ObjectiveId })))
        .AddSingleton(new GapKind("bare-objectives", Knot.Objective, "objectives", See, () => Texts.BareObjectives, () => Texts.BareCounted, GapKind.Rows(Bare)))
        .AddSingleton(new GapKind("silent-owners", Knot.Person, "persons", Permission.SeePersons, () => Texts.SilentOwners, () => Texts.SilentCounted, Silent))
        .AddSingleton(new GapKind("documents-to-review", Knot.Strategy, "documents", See, () => Texts.ToReview, () => Texts.ToReviewCounted, GapKind.Rows((db, today) =>
            Held(db).Where(d => d.ReviewOn < today).Select(d => new Gap { Id = d.Id, Title = d.Title, Since = d.ReviewOn, OwnerId = d.OwnerId, Owner = d.Owner!.Name }))))
        .AddSingleton(new GapKind("changed-above", Knot.Strategy, "documents", See, () => Texts.ChangedAbove, () => Texts.ChangedCounted, GapKind.Rows((db, _) =>
        {
            var guidances = db.Guidances;
            return Held(db).Where(d => guidances.Any(g => g.GuidedId == d.Id && g.SeenEdition < g.Guiding!.Edition))
                .Select(d => new Gap { Id = d.Id, Title = d.Title, Since = guidances.Where(g => g.GuidedId == d.Id && g.SeenEdition < g.Guiding!.Edition).Min(g => g.Guiding!.DecidedOn), OwnerId = d.OwnerId, Owner = d.Owner!.Name });
        })));

    // For a year at least: longer ago the log is not asked.
    private static async Task<FoundGaps> Silent(IServiceProvider services, GapsAsked asked, CancellationToken cancel)
    {
        var spread = await services.GetRequiredService<ReadLeading>().Read(cancel);
        return GapKind.Of([.. spread.Phantoms.Select(p => new Gap { Id = p.PersonId, Title = $"{p.First.Person!.Name}: {p.First.Title}", Since = asked.Today.AddYears(-1), OwnerId = p.First.OrganisationId, Owner = p.First.Organisation!.Name })], asked);
    }

    private static IQueryable<StrategyDocument> Held(SamhandlingDb db)
    {
        var documents = db.StrategyDocuments;
        return documents.Where(d => d.DecidedOn != null && !documents.Any(later => later.SupersedesId == d.Id && later.DecidedOn != null));
    }

    // What others have laid down guides us; it is what we have decided ourselves that something must be done for.
    private static IQueryable<Gap> Bare(SamhandlingDb db, DateOnly today)
    {
        var (links, activities, held) = (db.ObjectiveLinks, db.ObjectiveActivities, Held(db).Where(d => d.Kind == DocumentKind.Regional || d.Kind == DocumentKind.Plan || d.Kind == DocumentKind.Programme || d.Kind == DocumentKind.ActionPlan));
        var all = db.Objectives;
        return from objective in all
               join document in held on objective.DocumentId equals document.Id
               where objective.RetiredOn == null && !all.Any(part => part.ParentId == objective.Id && part.RetiredOn == null) && !links.Any(l => l.ToId == objective.Id && l.Kind != LinkKind.Conflicts) && !activities.Any(a => a.ObjectiveId == objective.Id)
               select new Gap { Id = objective.Id, Title = objective.Text, Since = document.From ?? document.DecidedOn, OwnerId = document.OwnerId, Owner = document.Owner!.Name };
    }
}
