using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Meetings;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.RaisedQuestions;

/// <summary>Puts questions on the agendas of the groups that owe an answer.</summary>
public sealed class QuestionPlaces(SamhandlingDb db, TimeProvider clock)
{
    /// <summary>It comes on the agenda of the owner's next meeting; while none is called it waits for one. A meeting whose agenda is full does not take it.</summary>
    public async Task Give(OpenQuestion question, CancellationToken cancel = default)
    {
        if (question.OwnerId is not { } owner) return;
        var today = clock.Today();
        var next = await db.Meetings.Include(m => m.Points).Where(m => m.GroupId == owner && m.Day >= today && m.LockedAt == null && m.Points.Count < AgendaPoint.MostPoints)
            .OrderBy(m => m.Day).ThenBy(m => m.From).ThenBy(m => m.Id).FirstOrDefaultAsync(cancel);
        var point = next?.Discuss(question.Title) ?? AgendaPoint.Waiting(owner, question.Title);
        if (next is null) db.AgendaPoints.Add(point);
        question.ComeOn(point.Id);
    }
}
