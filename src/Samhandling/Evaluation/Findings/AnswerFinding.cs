using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.Tasks;
using Samhandling.Evaluation.Statements;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Evaluation.Findings;

/// <summary>Somebody writes down what was answered to an improvement: what changes, why not, or when it is taken up again.</summary>
[Needs(Permission.KeepEvaluations)]
public sealed class AnswerFinding(SamhandlingDb db)
{
    public Task<Statement> Find(Guid statementId, CancellationToken cancel = default) =>
        db.Statements.Include(s => s.Round).Include(s => s.Task).Include(s => s.Question).Where(s => s.Id == statementId && s.Valence == Valence.Improvement).OneAsync(cancel);

    public Task<Finding?> Given(Guid statementId, CancellationToken cancel = default) => db.Findings.FirstOrDefaultAsync(f => f.StatementId == statementId, cancel);

    /// <summary>The tasks of all editions that hold, the latest agreement first.</summary>
    public async Task<IReadOnlyList<AssignmentTask>> Tasks(CancellationToken cancel = default) =>
        await db.AssignmentTasks.AsNoTracking().Include(t => t.Area!.Agreement).Where(t => t.RetiredOn == null).OrderByDescending(t => t.Area!.Agreement!.From).ThenBy(t => t.Area!.AgreementId).ThenBy(t => t.Area!.Place).ThenBy(t => t.Place).ToListAsync(cancel);

    /// <summary>Refused if another has answered since the form was opened.</summary>
    public async Task<Result<Finding>> Handle(Guid statementId, FindingForm form, CancellationToken cancel = default)
    {
        await Find(statementId, cancel);
        if (form.ChangedTaskId is { } task) await db.AssignmentTasks.Where(t => t.Id == task).OneAsync(cancel);
        var given = await Given(statementId, cancel);
        if (form.Version != (given?.Version ?? -1)) return Refusal.Clash;
        if (given is not null) return await db.SaveDurablyAsync(given.Answer(form.Facts()), cancel);
        var answer = Finding.Of(statementId, (await db.Findings.MaxAsync(f => (int?)f.Number, cancel) ?? 0) + 1, form.Facts());
        if (answer.Try(out var finding, out _)) db.Findings.Add(finding);
        return await db.SaveDurablyAsync(answer, cancel);
    }
}
