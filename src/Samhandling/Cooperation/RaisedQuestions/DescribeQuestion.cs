using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Groups;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.RaisedQuestions;

/// <summary>Somebody says a question better, or passes it to another group, on whose agenda it comes.</summary>
[Needs(Permission.WorkTogether)]
public sealed class DescribeQuestion(SamhandlingDb db, QuestionPlaces places)
{
    public Task<OpenQuestion> Find(Guid id, CancellationToken cancel = default) => db.OpenQuestions.Where(q => q.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has changed it since the form was opened.</summary>
    public async Task<Result<OpenQuestion>> Handle(Guid id, QuestionForm form, CancellationToken cancel = default)
    {
        var question = await Find(id, cancel);
        if (form.Version != question.Version) return Refusal.Clash;
        await db.Groups.Where(g => g.Id == form.OwnerId).OneAsync(cancel);
        var isPassedOn = question.AnsweredOn is null && form.OwnerId != question.OwnerId;
        var answer = question.Change(form.Facts());
        if (isPassedOn && answer.Try(out _, out _)) await places.Give(question, cancel);
        return await db.SaveAsync(answer, cancel);
    }
}
