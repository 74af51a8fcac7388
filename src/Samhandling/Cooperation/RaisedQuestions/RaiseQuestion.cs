using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Minutes;
using Samhandling.Cooperation.Reading;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.RaisedQuestions;

/// <summary>Somebody lifts a question to the group that owes an answer: from a line of minutes, from something else that was held, or anew. It comes on that group's next agenda.</summary>
[Needs(Permission.WorkTogether)]
public sealed class RaiseQuestion(SamhandlingDb db, Sources sources, QuestionPlaces places, TimeProvider clock)
{
    /// <summary>The line in which it stands, with its meeting; null without one.</summary>
    public async Task<MinutesLine?> Line(Guid? lineId, CancellationToken cancel = default) =>
        lineId is { } id ? await db.MinutesLines.Include(l => l.Point).ThenInclude(p => p!.Meeting).Where(l => l.Id == id).OneAsync(cancel) : null;

    /// <summary>Refused if the line's question was raised already, or the line is none in minutes that are approved. The same, sent twice, is one.</summary>
    /// <exception cref="NotFoundException">There is no such line, source or group.</exception>
    public Task<Result<OpenQuestion>> Handle(QuestionForm form, Guid? lineId = null, Source? source = null, CancellationToken cancel = default) => db.OneAtATimeAsync(() => Once(form, lineId, source, cancel), cancel);

    private async Task<Result<OpenQuestion>> Once(QuestionForm form, Guid? lineId, Source? source, CancellationToken cancel)
    {
        var line = await Line(lineId, cancel);
        await db.Groups.Where(g => g.Id == form.OwnerId).OneAsync(cancel);
        if (line is not null) source = new(MeetingsModule.ActivityKey, line.Point!.MeetingId!.Value);
        else if (source is not null && await sources.Find(source.Kind, source.Id, cancel) is null) throw new NotFoundException();
        if (line is not null && await db.OpenQuestions.AnyAsync(q => q.LineId == line.Id, cancel)) return new Refusal("", Texts.IsRaised);
        if (!OpenQuestion.Of(form.Facts(), line?.Point!.Meeting!.Day ?? clock.Today(), source, line?.Id).Try(out var question, out var refusal)) return refusal;
        var (text, owner, day, kind, from) = (question.Text, question.OwnerId, question.RaisedOn, question.SourceKind, question.SourceId);
        if (line is null && await db.OpenQuestions.FirstOrDefaultAsync(q => q.Text == text && q.OwnerId == owner && q.RaisedOn == day && q.SourceKind == kind && q.SourceId == from && q.LineId == null && q.AnsweredOn == null, cancel) is { } same) return same;
        if (line is { IsTold: false } or { Kind: not LineKind.Question })
        {
            if (line.Point!.Meeting!.LockedAt is not null) return new Refusal("", Meetings.Texts.MinutesAreApproved);
            line.Tell(LineKind.Question);
        }
        await places.Give(question, cancel);
        db.OpenQuestions.Add(question);
        return await db.SaveAsync<OpenQuestion>(question, cancel);
    }
}
