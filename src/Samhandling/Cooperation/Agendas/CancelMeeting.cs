using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Participants;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Mail;

namespace Samhandling.Cooperation.Agendas;

/// <summary>Somebody calls a meeting off. Those who were called are told by letter, and its agenda moves on to the next meeting.</summary>
[Needs(Permission.WorkTogether)]
public sealed class CancelMeeting(SamhandlingDb db, NextMeeting next, Outbox outbox, TimeProvider clock)
{
    public sealed class Form
    {
        [AtMost(Meeting.BecauseLength)] public string? Because { get; set; }
    }

    /// <summary>The addresses of those who are told; nobody learns of a meeting that is over.</summary>
    public async Task<IReadOnlyList<Recipient>> Told(Meeting meeting, CancellationToken cancel = default)
    {
        if (meeting.Until < clock.Today()) return [];
        return Recipient.Of(await db.Participants.Where(p => p.MeetingId == meeting.Id && p.Person!.Email != null).Select(p => new Recipient(p.PersonId, p.Person!.Name, p.Person.Email!, p.Person.Language)).ToListAsync(cancel));
    }

    /// <summary>Refused when its minutes are approved, and the second time.</summary>
    public async Task<Result<Meeting>> Handle(Guid meetingId, Form form, CancellationToken cancel = default)
    {
        var meeting = await db.Meetings.Where(m => m.Id == meetingId).OneAsync(cancel);
        if (meeting.WhyClosed is { } why) return new Refusal("", why);
        if (!meeting.Cancel(form.Because, clock.GetUtcNow().UtcDateTime).Try(out _, out var refusal)) return refusal;
        await next.MoveOn(meeting, cancel);
        foreach (var one in await Told(meeting, cancel))
            await outbox.Add(one.Write(() => new Letter(one.Email, Texts.CancelledSubject.With(meeting.Title, meeting.Day), Texts.CancelledLetter.With(one.Name, meeting.Title, meeting.When(), meeting.CancelledBecause is { } because ? $"\n{because}\n" : ""))), cancel);
        return await db.SaveDurablyAsync<Meeting>(meeting, cancel);
    }
}
