using Microsoft.EntityFrameworkCore;
using Samhandling.Evaluation.Notes;
using Samhandling.Evaluation.Statements;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Evaluation.Rounds;

/// <summary>Somebody takes a question out of the guide, as long as nobody has answered it.</summary>
[Needs(Permission.KeepEvaluations)]
public sealed class RemoveGuideQuestion(SamhandlingDb db)
{
    public Task<GuideQuestion> Find(Guid id, CancellationToken cancel = default) => db.GuideQuestions.Include(q => q.Round).Where(q => q.Id == id).OneAsync(cancel);

    public async Task<Result<GuideQuestion>> Handle(Guid id, CancellationToken cancel = default)
    {
        var question = await Find(id, cancel);
        if (await db.Passages.AnyAsync(p => p.QuestionId == id, cancel) || await db.Statements.AnyAsync(s => s.QuestionId == id, cancel)) return new Refusal("", Texts.IsAnswered);
        db.GuideQuestions.Remove(question);
        return await db.SaveAsync<GuideQuestion>(question, cancel);
    }
}
