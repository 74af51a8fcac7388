using Microsoft.EntityFrameworkCore;
using Samhandling.Evaluation.Interviews;
using Samhandling.Evaluation.Notes;
using Samhandling.Evaluation.Statements;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Evaluation.Coders;

/// <summary>A coder finds a statement in a passage: one that is there, or a new one. What another coder found stays.</summary>
[Needs(Permission.KeepEvaluations)]
public sealed class CodePassage(SamhandlingDb db, Subjects subjects, Visit visit, TimeProvider clock)
{
    public Task<Passage> Find(Guid id, CancellationToken cancel = default) =>
        db.Passages.Include(p => p.Interview!.Person).Include(p => p.Interview!.Organisation).Include(p => p.Question!.Task).Where(p => p.Id == id && p.Interview!.HasConsented && p.Interview.State != InterviewState.Declined).OneAsync(cancel);

    public Task<Result<CodedPassage>> Handle(Guid passageId, StatementForm form, CancellationToken cancel = default) => db.OneAtATimeAsync(() => Once(passageId, form, cancel), cancel);

    private async Task<Result<CodedPassage>> Once(Guid passageId, StatementForm form, CancellationToken cancel)
    {
        var passage = await Find(passageId, cancel);
        var (round, coder) = (passage.Interview!.RoundId, visit.Visitor!.Id);
        if (!(await Statement(round, form, cancel)).Try(out var statement, out var refusal)) return refusal;
        if (await db.CodedPassages.FirstOrDefaultAsync(c => c.PassageId == passageId && c.StatementId == statement.Id && c.CoderId == coder, cancel) is { } there) return there;
        var coded = new CodedPassage { PassageId = passageId, StatementId = statement.Id, CoderId = coder, CodedAt = clock.GetUtcNow().UtcDateTime };
        db.CodedPassages.Add(coded);
        return await db.SaveAsync<CodedPassage>(coded, cancel);
    }

    /// <summary>The next passage of the round that this coder has not placed; null where all are.</summary>
    public async Task<Guid?> Next(Guid roundId, CancellationToken cancel = default)
    {
        var (coder, coded) = (visit.Visitor!.Id, db.CodedPassages);
        return await db.Passages.Where(p => p.Interview!.RoundId == roundId && p.Interview.HasConsented && p.Interview.State != InterviewState.Declined && !coded.Any(c => c.PassageId == p.Id && c.CoderId == coder))
            .OrderBy(p => p.Interview!.Number).ThenBy(p => p.Number).ThenBy(p => p.Id).Select(p => (Guid?)p.Id).FirstOrDefaultAsync(cancel);
    }

    private async Task<Result<Statement>> Statement(Guid round, StatementForm form, CancellationToken cancel)
    {
        if (form.StatementId is { } id) return await db.Statements.Where(s => s.Id == id && s.RoundId == round).OneAsync(cancel);
        if (!Statements.Statement.Of(round, form.Facts()).Try(out var statement, out var refusal)) return refusal;
        if (!(await subjects.Check(round, statement.Facts(), cancel)).Try(out _, out var no)) return no;
        var there = await db.Statements.Where(s => s.RoundId == round && s.TaskId == statement.TaskId && s.QuestionId == statement.QuestionId && s.Valence == statement.Valence && s.Level == statement.Level).ToListAsync(cancel);
        // The same words for the same thing are one statement, and so are no words.
        if (there.Find(s => s.Text.Equals(statement.Text, StringComparison.OrdinalIgnoreCase)) is { } same) return same;
        if (await db.Statements.CountAsync(s => s.RoundId == round, cancel) >= Statements.Statement.MostInRound) return new Refusal(nameof(StatementForm.Text), Texts.TooManyStatements.With(Statements.Statement.MostInRound));
        db.Statements.Add(statement);
        return statement;
    }
}
