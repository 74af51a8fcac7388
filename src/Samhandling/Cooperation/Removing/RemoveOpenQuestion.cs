using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.RaisedQuestions;
using Samhandling.Cooperation.Votes;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Removing;

/// <summary>A coordinator takes away a question that was raised by mistake. The line of minutes in which it stands stays.</summary>
[Needs(Permission.KeepGroups)]
public sealed class RemoveOpenQuestion(SamhandlingDb db)
{
    /// <summary>Refused once it has an answer, which is shown where it was raised. Its place on an agenda goes too, if nothing was written there.</summary>
    public async Task<Result<OpenQuestion>> Handle(Guid id, CancellationToken cancel = default)
    {
        var question = await db.OpenQuestions.Include(q => q.Point!.Lines).Include(q => q.Point!.Meeting!.Points).AsSplitQuery().Where(q => q.Id == id).OneAsync(cancel);
        if (question.AnsweredOn is not null) return new Refusal("", Texts.IsAnswered);
        if (question.Point is { Lines.Count: 0 } point && point.Meeting?.WhyClosed is null && !await db.Ballots.AnyAsync(b => b.PointId == point.Id, cancel))
        {
            point.Meeting?.Leave(point);
            db.AgendaPoints.Remove(point);
        }
        db.OpenQuestions.Remove(question);
        return await db.SaveDurablyAsync<OpenQuestion>(question, cancel);
    }
}
