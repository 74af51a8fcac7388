using Samhandling.Evaluation.Findings;
using Samhandling.Evaluation.Rounds;
using Samhandling.Evaluation.Statements;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Spine;

namespace Samhandling.Evaluation.OnThread;

/// <summary>What of evaluation stands on the thread: what can be better with each task, and what changed because it was said.</summary>
public static class OnThreadModule
{
    // The page of a statement is for those who place what was said.
    private const Permission See = Permission.KeepEvaluations;

    public static IServiceCollection AddOnThread(this IServiceCollection services) => services
        .AddSingleton(new Bead(Knot.Finding, "statements", See, () => Texts.Improvements, db => Improvements(db).Select(s => new BeadRow { Id = s.Id, Title = s.Text, Day = s.Round!.To })))
        .AddSingleton(new Bead(Knot.Change, "statements", See, () => Texts.Changes, db => Changed(db).Select(f => new BeadRow { Id = f.StatementId, Title = f.Reason, Day = f.DecidedOn })) { Key = "changes" })
        .AddSingleton(new Strand("assignment-tasks", "statements", db => Improvements(db).Where(s => s.TaskId != null).Select(s => new Join { Lower = s.TaskId!.Value, Upper = s.Id })))
        .AddSingleton(new Strand("statements", "changes", db => Changed(db).Select(f => new Join { Lower = f.StatementId, Upper = f.StatementId })))
        .AddSingleton(new GapKind("unanswered-findings", Knot.Finding, "statements", See, () => Texts.Unanswered, () => Texts.UnansweredCounted, GapKind.Rows((db, today) =>
        {
            var findings = db.Findings;
            return Improvements(db).Where(s => s.Round!.To < today && !findings.Any(f => f.StatementId == s.Id)).Select(s => new Gap { Id = s.Id, Title = s.Text, Since = s.Round!.To, OwnerId = s.Round.Agreement!.CommissionerId, Owner = s.Round.Agreement.Commissioner!.Name });
        })))
        .AddSingleton(new GapKind("parked-findings", Knot.Finding, "statements", See, () => Texts.Parked, () => Texts.ParkedCounted, GapKind.Rows((db, today) =>
            db.Findings.Where(f => f.State == FindingState.Parked && f.Until < today).Select(f => new Gap { Id = f.StatementId, Title = f.Statement!.Text, Since = f.Until, OwnerId = f.Statement.Round!.Agreement!.CommissionerId, Owner = f.Statement.Round.Agreement.Commissioner!.Name }))));

    private static IQueryable<Statement> Improvements(SamhandlingDb db) => db.Statements.Where(s => s.Valence == Valence.Improvement);

    private static IQueryable<Finding> Changed(SamhandlingDb db) => db.Findings.Where(f => f.State == FindingState.Accepted);
}
