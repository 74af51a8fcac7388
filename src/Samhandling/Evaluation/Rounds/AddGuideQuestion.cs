using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Assignments.Tasks;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Evaluation.Rounds;

/// <summary>Somebody adds a question to the guide: about one task, about each of them, an open one, or one to discuss together.</summary>
[Needs(Permission.KeepEvaluations)]
public sealed class AddGuideQuestion(SamhandlingDb db)
{
    public const string EachTask = "each", Discussion = "discussion";

    public sealed class Form
    {
        [Needed, AtMost(GuideQuestion.TextLength)] public string? Text { get; set; }

        /// <summary>A task's key, <see cref="EachTask"/>, <see cref="Discussion"/>, or nothing for an open question.</summary>
        public string? About { get; set; }
    }

    /// <summary>The tasks that the round's edition of the agreement has, in the order of the document.</summary>
    public async Task<IReadOnlyList<AssignmentTask>> Tasks(Guid roundId, CancellationToken cancel = default)
    {
        var round = await db.EvaluationRounds.AsNoTracking().Where(r => r.Id == roundId).OneAsync(cancel);
        return await db.AssignmentTasks.AsNoTracking().Include(t => t.Area).Where(t => t.Area!.AgreementId == round.AgreementId && t.RetiredOn == null).OrderBy(t => t.Area!.Place).ThenBy(t => t.Place).ToListAsync(cancel);
    }

    /// <returns>How many were added. A task that is asked about in the same words already is passed over.</returns>
    public Task<Result<int>> Handle(Guid roundId, Form form, CancellationToken cancel = default) => db.OneAtATimeAsync(() => Once(roundId, form, cancel), cancel);

    private async Task<Result<int>> Once(Guid roundId, Form form, CancellationToken cancel)
    {
        var tasks = await Tasks(roundId, cancel);
        var there = await db.GuideQuestions.Where(q => q.RoundId == roundId).ToListAsync(cancel);
        List<Guid?> about = form.About switch
        {
            null or "" or Discussion => [null],
            EachTask => [.. tasks.Select(t => (Guid?)t.Id)],
            _ => [tasks.FirstOrDefault(t => t.Id.ToString().Equals(form.About, StringComparison.OrdinalIgnoreCase))?.Id ?? throw new NotFoundException()],
        };
        var text = Names.Clean(form.Text)!;
        about.RemoveAll(task => there.Exists(q => q.TaskId == task && q.Text.Equals(text, StringComparison.OrdinalIgnoreCase)));
        if (about.Count == 0) return new Refusal(nameof(Form.Text), Texts.AskedAlready);
        if (there.Count + about.Count > GuideQuestion.MostQuestions) return new Refusal(nameof(Form.Text), Texts.TooManyQuestions.With(GuideQuestion.MostQuestions));
        var number = there.Select(q => q.Number).DefaultIfEmpty().Max();
        foreach (var task in about) db.GuideQuestions.Add(new() { RoundId = roundId, Number = ++number, TaskId = task, Text = text, IsForDiscussion = form.About is Discussion });
        return await db.SaveAsync<int>(about.Count, cancel);
    }
}
