using Samhandling.Assignments.Agreements;
using Samhandling.Assignments.TaskLinks;
using Samhandling.Assignments.Tasks;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Spine;

namespace Samhandling.Assignments.OnThread;

/// <summary>What of assignments stands on the thread, what leads to what, and what may be missing.</summary>
public static class OnThreadModule
{
    private const Permission See = Permission.SeeAssignments;

    public static IServiceCollection AddOnThread(this IServiceCollection services) => services
        .AddSingleton(new Bead(Knot.AssignmentTask, "assignment-tasks", See, () => Texts.AssignmentTasks, db => db.AssignmentTasks.Where(t => t.RetiredOn == null).Select(t => new BeadRow { Id = t.Id, Title = t.Text, Day = t.Area!.Agreement!.From })))
        .AddSingleton(new Strand("objectives", "assignment-tasks", db => db.TaskLinks.Where(l => l.ObjectiveId != null).Select(l => new Join { Lower = l.ObjectiveId!.Value, Upper = l.TaskId })))
        .AddSingleton(new GapKind("loose-tasks", Knot.AssignmentTask, "assignment-tasks", See, () => Texts.LooseTasks, () => Texts.LooseCounted, GapKind.Rows(Loose)))
        .AddSingleton(new GapKind("ended-agreements", Knot.AssignmentTask, "agreements", See, () => Texts.EndedAgreements, () => Texts.EndedCounted, GapKind.Rows((db, today) =>
        {
            var agreements = db.Agreements;
            return agreements.Where(a => a.To < today && !agreements.Any(next => next.SupersedesId == a.Id)).Select(a => new Gap { Id = a.Id, Title = a.Title, Since = a.To });
        })));

    // To be for no objective is said too; what nobody has said is missing.
    private static IQueryable<Gap> Loose(SamhandlingDb db, DateOnly today)
    {
        var (links, agreements) = (db.TaskLinks, db.Agreements);
        return db.AssignmentTasks.Where(t => t.RetiredOn == null && t.Area!.Agreement!.From <= today && (t.Area.Agreement.To == null || t.Area.Agreement.To >= today) && !links.Any(l => l.TaskId == t.Id) && !agreements.Any(next => next.SupersedesId == t.Area.AgreementId && next.From <= today))
            .Select(t => new Gap { Id = t.Id, Title = t.Text, Since = t.Area!.Agreement!.From });
    }
}
