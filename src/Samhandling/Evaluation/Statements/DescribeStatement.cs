using Microsoft.EntityFrameworkCore;
using Samhandling.Evaluation.Findings;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Evaluation.Statements;

/// <summary>Somebody says a statement better, or places it elsewhere. What it was found in stays with it.</summary>
[Needs(Permission.KeepEvaluations)]
public sealed class DescribeStatement(SamhandlingDb db, Subjects subjects)
{
    public Task<Statement> Find(Guid id, CancellationToken cancel = default) => db.Statements.Include(s => s.Round).Where(s => s.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has changed it since the form was opened, and where an improvement that has got an answer would be none.</summary>
    public async Task<Result<Statement>> Handle(Guid id, StatementForm form, CancellationToken cancel = default)
    {
        var statement = await Find(id, cancel);
        if (form.Version != statement.Version) return Refusal.Clash;
        if (form.Valence is not Valence.Improvement && await Answered.Any(db, [id], cancel)) return new Refusal(nameof(StatementForm.Valence), Texts.IsAnswered);
        var facts = form.Facts();
        if (facts.TaskId is null == facts.QuestionId is null) return new Refusal(nameof(StatementForm.About), Texts.AboutIsNeeded);
        return !(await subjects.Check(statement.RoundId, facts, cancel)).Try(out _, out var refusal) ? refusal : await db.SaveAsync(statement.Change(facts), cancel);
    }
}
