using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Ideas;
using Samhandling.Cooperation.Initiatives;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Overlap;
using Samhandling.Cooperation.Plans;
using Samhandling.Cooperation.Promises;
using Samhandling.Cooperation.RaisedQuestions;
using Samhandling.Cooperation.Seats;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Spine;

namespace Samhandling.Cooperation.OnThread;

/// <summary>What of cooperation stands on the thread, what leads to what, and what may be missing.</summary>
public static class OnThreadModule
{
    /// <summary>Minutes that nobody has approved so many days after the meeting are missing.</summary>
    private const int DaysToApprove = 14;

    private const Permission See = Permission.SeeCooperation;

    public static IServiceCollection AddOnThread(this IServiceCollection services) => services
        .AddSingleton(new Bead(Knot.Role, "group-seats", See, () => Texts.Seats, db => db.GroupSeats.Select(s => new BeadRow { Id = s.Id, Title = s.Organisation!.Name, Day = s.From })))
        .AddSingleton(new Bead(Knot.Group, "groups", See, () => Groups.Texts.Groups, db => db.Groups.Select(g => new BeadRow { Id = g.Id, Title = g.Name, Day = g.From })))
        .AddSingleton(new Bead(Knot.Meeting, "meetings", See, () => Meetings.Texts.Meetings, db => db.Meetings.Select(m => new BeadRow { Id = m.Id, Title = m.Title, Day = m.Day })))
        .AddSingleton(new Bead(Knot.Promise, "promises", See, () => Promises.Texts.Promises, db => db.Promises.Select(p => new BeadRow { Id = p.Id, Title = p.What, Day = p.DueOn })))
        .AddSingleton(new Bead(Knot.Project, "initiatives", See, () => Initiatives.Texts.Initiatives, db => db.Initiatives.Select(i => new BeadRow { Id = i.Id, Title = i.Title })))
        .AddSingleton(new Bead(Knot.Project, "efforts", See, () => Plans.Texts.Efforts, db => db.Efforts.Select(e => new BeadRow { Id = e.Id, Title = e.Title, Day = e.From })))
        .AddSingleton(new Strand("persons", "group-seats", db => db.GroupSeats.Where(s => s.PersonId != null).Select(s => new Join { Lower = s.PersonId!.Value, Upper = s.Id })))
        .AddSingleton(new Strand("group-seats", "groups", db => db.GroupSeats.Select(s => new Join { Lower = s.Id, Upper = s.GroupId })))
        .AddSingleton(new Strand("groups", "meetings", db => db.Meetings.Where(m => m.GroupId != null).Select(m => new Join { Lower = m.GroupId!.Value, Upper = m.Id })))
        .AddSingleton(new Strand("groups", "efforts", db => db.Efforts.Where(e => e.GroupId != null).Select(e => new Join { Lower = e.GroupId!.Value, Upper = e.Id })))
        .AddSingleton(new Strand("meetings", "promises", db => db.Promises.Where(p => p.MeetingId != null).Select(p => new Join { Lower = p.MeetingId!.Value, Upper = p.Id })))
        .AddSingleton(new Strand("persons", "promises", db => db.Promises.Where(p => p.PersonId != null).Select(p => new Join { Lower = p.PersonId!.Value, Upper = p.Id })))
        .AddSingleton(new Strand("persons", "initiatives", db => db.Confirmations.Where(c => c.PersonId != null && c.WithdrawnAt == null).Select(c => new Join { Lower = c.PersonId!.Value, Upper = c.InitiativeId })))
        .AddSingleton(new GapKind("resting-groups", Knot.Group, "groups", See, () => Texts.RestingGroups, () => Texts.RestingCounted, Resting))
        .AddSingleton(new GapKind("unapproved-minutes", Knot.Meeting, "meetings", See, () => Texts.UnapprovedMinutes, () => Texts.UnapprovedCounted, GapKind.Rows(Unapproved)))
        .AddSingleton(new GapKind("overdue-promises", Knot.Promise, "promises", See, () => Texts.OverduePromises, () => Texts.OverdueCounted, GapKind.Rows((db, today) =>
            db.Promises.Where(p => (p.State == PromiseState.Promised || p.State == PromiseState.Started) && p.DueOn < today).Select(p => new Gap { Id = p.Id, Title = p.What, Since = p.DueOn, OwnerId = p.OrganisationId, Owner = p.Organisation!.Name }))))
        .AddSingleton(new GapKind("unanswered-questions", Knot.Promise, "questions", See, () => Texts.UnansweredQuestions, () => Texts.QuestionsCounted, GapKind.Rows((db, today) =>
            db.OpenQuestions.Where(q => q.AnsweredOn == null && q.DueOn < today).Select(q => new Gap { Id = q.Id, Title = q.Text, Since = q.DueOn, OwnerId = q.Owner!.OwnerId, Owner = q.Owner.Owner!.Name }))))
        .AddSingleton(new GapKind("unanswered-ideas", Knot.Promise, "ideas", See, () => Texts.UnansweredIdeas, () => Texts.IdeasCounted, GapKind.RowsOfNobody((db, today) =>
            db.Ideas.Where(i => i.AnsweredOn == null && i.AnswerBy < today).Select(i => new Gap { Id = i.Id, Title = i.What, Since = i.AnswerBy, OwnerId = null, Owner = null }))))
        .AddSingleton(new GapKind("unanswered-efforts", Knot.Project, "efforts", See, () => Texts.UnansweredEfforts, () => Texts.EffortsCounted, GapKind.Rows((db, today) =>
            db.Efforts.Where(e => e.From <= today && e.Parts.Any(p => p.State == PartState.Asked)).Select(e => new Gap { Id = e.Id, Title = e.Title, Since = e.From, OwnerId = e.OwnerId, Owner = e.Owner!.Name }))));

    private static async Task<FoundGaps> Resting(IServiceProvider services, GapsAsked asked, CancellationToken cancel)
    {
        var resting = (await services.GetRequiredService<ReadOverlap>().Today(cancel)).Resting(asked.Today);
        return GapKind.Of([.. resting.Select(r => new Gap { Id = r.Group.Id, Title = r.Group.Name, Since = r.Since, OwnerId = r.Group.OwnerId, Owner = r.Group.Owner!.Name })], asked);
    }

    private static IQueryable<Gap> Unapproved(SamhandlingDb db, DateOnly today)
    {
        var last = today.AddDays(-DaysToApprove);
        return db.Meetings.Where(m => m.GroupId != null && m.LockedAt == null && m.CancelledAt == null && (m.LastDay ?? m.Day) < last).Select(m => new Gap { Id = m.Id, Title = m.Title, Since = m.LastDay ?? m.Day, OwnerId = m.Group!.OwnerId, Owner = m.Group.Owner!.Name });
    }
}
