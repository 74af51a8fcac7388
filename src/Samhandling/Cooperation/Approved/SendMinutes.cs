using System.Text;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Minutes;
using Samhandling.Cooperation.Participants;
using Samhandling.Cooperation.Reading;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Mail;

namespace Samhandling.Cooperation.Approved;

/// <summary>Somebody sends the approved minutes to those who were called and those who sit in the group. Each gets them once, however often they are sent.</summary>
[Needs(Permission.WorkTogether)]
public sealed class SendMinutes(SamhandlingDb db, MinutesReading reading, Outbox outbox, TimeProvider clock)
{
    /// <returns>How many letters are on their way.</returns>
    public async Task<Result<int>> Handle(Guid meetingId, CancellationToken cancel = default)
    {
        var meeting = await db.Meetings.Where(m => m.Id == meetingId).OneAsync(cancel);
        if (!meeting.Send(clock.GetUtcNow().UtcDateTime).Try(out _, out var refusal)) return refusal;
        var minutes = await reading.Read(meetingId, cancel);
        var (to, _) = await reading.Recipients(meeting, cancel);
        var sent = await outbox.AddAll([.. to.Select(one => one.Write(() => Letter(minutes, one)))], cancel);
        return await db.SaveDurablyAsync<int>(sent, cancel);
    }

    private static Letter Letter(WholeMinutes minutes, Recipient to)
    {
        var meeting = minutes.Meeting;
        return new(to.Email, Texts.LetterSubject.With(meeting.Title, meeting.Day), Texts.Letter.With(to.Name, meeting.Title, meeting.When(), Plain(minutes)), Once: $"minutes:{meeting.Id}:{to.PersonId}");
    }

    /// <summary>The minutes as plain text, with the signs that tell what a line is.</summary>
    private static string Plain(WholeMinutes minutes)
    {
        var text = new StringBuilder();
        foreach (var point in minutes.Meeting.Points.OrderBy(p => p.Number))
        {
            text.Append('\n').Append(point.Number).Append(". ").Append(point.Title).Append('\n');
            foreach (var line in point.Lines.OrderBy(l => l.Number).ThenBy(l => l.Id)) text.Append(line.Kind is LineKind.Note ? "– " : $"– {line.Kind.Text()}: ").Append(line.Text).Append('\n');
            if (point.IsMovedOn) text.Append("– ").Append(Meetings.Texts.MovedOn).Append('\n');
        }
        if (minutes.Promises.Count > 0) text.Append('\n').Append(Meetings.Texts.PromisedHere).Append('\n');
        foreach (var promise in minutes.Promises) text.Append("– ").Append(Texts.PromisedLine.With(minutes.Giver(promise), promise.What, promise.DueOn)).Append('\n');
        return text.ToString().Trim();
    }
}
