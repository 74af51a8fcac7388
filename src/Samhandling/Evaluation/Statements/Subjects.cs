using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.Tasks;
using Samhandling.Evaluation.Rounds;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Evaluation.Statements;

/// <summary>What statements of a round can be about.</summary>
/// <param name="Tasks">With their areas, in the order of the agreement; those that were retired stand among them if something is said of them.</param>
/// <param name="Questions">The open questions of the guide.</param>
public sealed record SubjectsOfRound(EvaluationRound Round, IReadOnlyList<AssignmentTask> Tasks, IReadOnlyList<GuideQuestion> Questions);

/// <summary>Reads and checks what statements of a round can be about.</summary>
public sealed class Subjects(SamhandlingDb db)
{
    public async Task<SubjectsOfRound> Of(Guid roundId, CancellationToken cancel = default)
    {
        var statements = db.Statements;
        var round = await db.EvaluationRounds.AsNoTracking().Include(r => r.Agreement!.Contractor).Include(r => r.Questions).Where(r => r.Id == roundId).OneAsync(cancel);
        var tasks = await db.AssignmentTasks.AsNoTracking().Include(t => t.Area)
            .Where(t => (t.Area!.AgreementId == round.AgreementId && t.RetiredOn == null) || statements.Any(s => s.RoundId == roundId && s.TaskId == t.Id)).OrderBy(t => t.Area!.Place).ThenBy(t => t.Place).ToListAsync(cancel);
        return new(round, tasks, [.. round.Questions.Where(q => q.TaskId is null && !q.IsForDiscussion).OrderBy(q => q.Number)]);
    }

    /// <summary>Refused where a statement would be about something that is not in its round, or go on with one that is not in the former.</summary>
    public async Task<Result<StatementFacts>> Check(Guid roundId, StatementFacts facts, CancellationToken cancel = default)
    {
        var subjects = await Of(roundId, cancel);
        if (facts.TaskId is { } task && subjects.Tasks.All(t => t.Id != task)) throw new NotFoundException();
        if (facts.QuestionId is { } question && subjects.Questions.All(q => q.Id != question)) throw new NotFoundException();
        if (facts.ContinuesId is { } former && !await db.Statements.AnyAsync(s => s.Id == former && s.RoundId == subjects.Round.FormerId, cancel)) return new Refusal(nameof(StatementForm.ContinuesId), Texts.NotOfFormer);
        return facts;
    }

    /// <summary>The improvements of the former round, which a statement may say again or answer.</summary>
    public async Task<IReadOnlyList<Statement>> Formers(EvaluationRound round, CancellationToken cancel = default) => round.FormerId is not { } former ? []
        : await db.Statements.AsNoTracking().Where(s => s.RoundId == former && s.Valence == Valence.Improvement).OrderBy(s => s.Text).ThenBy(s => s.Id).ToListAsync(cancel);
}
