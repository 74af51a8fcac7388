using Samhandling.Assignments.Agreements;
using Samhandling.Assignments.Orders;
using Samhandling.Assignments.TaskLinks;
using Samhandling.Assignments.Tasks;
using Samhandling.Assignments.Wants;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Spine;

namespace Samhandling.Assignments.OnThread;

/// <summary>What of assignments stands on the thread, what leads to what, and what may be missing.</summary>
public static class OnThreadModule
{
    private const Permission See = Permission.SeeAssignments;

    public static IServiceCollection AddOnThread(this IServiceCollection services) => services
        .AddSingleton(new Bead(Knot.Want, "wants", See, () => Texts.Wants, db => db.Wants.Select(w => new BeadRow { Id = w.Id, Title = w.Text, Day = w.WrittenOn })))
        // A draft is for those who write it.
        .AddSingleton(new Bead(Knot.Order, "orders", See, () => Texts.Orders, db => db.Orders.Where(o => o.PublishedOn != null).Select(o => new BeadRow { Id = o.Id, Title = o.Title, Day = o.PublishedOn })))
        .AddSingleton(new Strand("wants", "orders", db => db.OrderWants.Where(o => o.Order!.PublishedOn != null).Select(o => new Join { Lower = o.WantId, Upper = o.OrderId })))
        .AddSingleton(new Strand("orders", "assignment-tasks", db => db.OrderTasks.Where(o => o.Order!.PublishedOn != null).Select(o => new Join { Lower = o.OrderId, Upper = o.TaskId })))
        .AddSingleton(new GapKind("unanswered-wants", Knot.Want, "wants", See, () => Texts.UnansweredWants, () => Texts.UnansweredCounted, GapKind.RowsOfNobody((db, today) =>
            db.Wants.Where(w => w.Fate == WantFate.Open && w.Asked!.Round!.ClosesOn < today).Select(w => new Gap { Id = w.Id, Title = w.Text, Since = w.Asked!.Round!.ClosesOn, OwnerId = null, Owner = null }))))
        .AddSingleton(new GapKind("loose-orders", Knot.Order, "orders", See, () => Texts.LooseOrders, () => Texts.LooseOrdersCounted, GapKind.RowsOfNobody((db, _) =>
            db.Orders.Where(o => o.PublishedOn != null && !o.Tasks.Any()).Select(o => new Gap { Id = o.Id, Title = o.Title, Since = o.PublishedOn, OwnerId = null, Owner = null }))))
        .AddSingleton(new Bead(Knot.AssignmentTask, "assignment-tasks", See, () => Texts.AssignmentTasks, db => db.AssignmentTasks.Where(t => t.RetiredOn == null).Select(t => new BeadRow { Id = t.Id, Title = t.Text, Day = t.Area!.Agreement!.From })))
        .AddSingleton(new Strand("objectives", "assignment-tasks", db => db.TaskLinks.Where(l => l.ObjectiveId != null).Select(l => new Join { Lower = l.ObjectiveId!.Value, Upper = l.TaskId })))
        .AddSingleton(new GapKind("loose-tasks", Knot.AssignmentTask, "assignment-tasks", See, () => Texts.LooseTasks, () => Texts.LooseCounted, GapKind.Rows(Loose)))
        .AddSingleton(new GapKind("ended-agreements", Knot.AssignmentTask, "agreements", See, () => Texts.EndedAgreements, () => Texts.EndedCounted, GapKind.Rows((db, today) =>
        {
            var agreements = db.Agreements;
            return agreements.Where(a => a.To < today && !agreements.Any(next => next.SupersedesId == a.Id)).Select(a => new Gap { Id = a.Id, Title = a.Title, Since = a.To, OwnerId = a.CommissionerId, Owner = a.Commissioner!.Name });
        })));

    // To be for no objective is said too; what nobody has said is missing.
    private static IQueryable<Gap> Loose(SamhandlingDb db, DateOnly today)
    {
        var (links, agreements) = (db.TaskLinks, db.Agreements);
        return db.AssignmentTasks.Where(t => t.RetiredOn == null && t.Area!.Agreement!.From <= today && (t.Area.Agreement.To == null || t.Area.Agreement.To >= today) && !links.Any(l => l.TaskId == t.Id) && !agreements.Any(next => next.SupersedesId == t.Area.AgreementId && next.From <= today))
            .Select(t => new Gap { Id = t.Id, Title = t.Text, Since = t.Area!.Agreement!.From, OwnerId = t.Area.Agreement.CommissionerId, Owner = t.Area.Agreement.Commissioner!.Name });
    }
}
