using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Mandates;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Participants;
using Samhandling.Cooperation.Promises;
using Samhandling.Cooperation.RaisedQuestions;
using Samhandling.Cooperation.Representation;
using Samhandling.Cooperation.Seats;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Digests;

/// <summary>One's own promises that fell due since the last letter, or do before the next.</summary>
public sealed class PromisesDue(SamhandlingDb db) : IDigest
{
    public string Key => "promises";

    public string Name => Promises.Texts.Promises;

    public async Task<IReadOnlyList<DigestLine>> Between(DigestTime time, CancellationToken cancel)
    {
        var (from, to) = (time.From, time.To);
        var due = await db.Promises.AsNoTracking().Where(p => (p.State == PromiseState.Promised || p.State == PromiseState.Started) && p.DueOn >= from && p.DueOn <= to && p.Person!.Email != null).OrderBy(p => p.DueOn).ThenBy(p => p.Id).ToListAsync(cancel);
        return [.. due.Select(p => new DigestLine(p.PersonId!.Value, () => (p.DueOn < time.Today ? Texts.WasDue : Texts.IsDue).With(p.What, p.DueOn)))];
    }
}

/// <summary>Meetings that one is called to before the next letter.</summary>
public sealed class MeetingsComing(SamhandlingDb db) : IDigest
{
    public string Key => "meetings";

    public string Name => Texts.MyMeetings;

    public async Task<IReadOnlyList<DigestLine>> Between(DigestTime time, CancellationToken cancel)
    {
        var (today, to) = (time.Today, time.To);
        var called = await db.Participants.AsNoTracking().Include(p => p.Meeting).Where(p => p.Meeting!.Day >= today && p.Meeting.Day <= to && p.Meeting.CancelledAt == null && p.Meeting.LockedAt == null && p.Person!.Email != null)
            .OrderBy(p => p.Meeting!.Day).ThenBy(p => p.Meeting!.From).ThenBy(p => p.Id).ToListAsync(cancel);
        return [.. called.Select(p => new DigestLine(p.PersonId, () => Texts.Meets.With(p.Meeting!.Title, p.Meeting.When())))];
    }
}

/// <summary>Minutes approved since the last letter, of meetings one was called to. Who got them by letter is not told again.</summary>
public sealed class MinutesApproved(SamhandlingDb db) : IDigest
{
    public string Key => "minutes";

    public string Name => Texts.ApprovedMinutes;

    public async Task<IReadOnlyList<DigestLine>> Between(DigestTime time, CancellationToken cancel)
    {
        var (since, until) = (time.Since, time.Until);
        var called = await db.Participants.AsNoTracking().Include(p => p.Meeting).Where(p => p.Meeting!.LockedAt > since && p.Meeting.LockedAt <= until && p.Meeting.SentAt == null && p.Person!.Email != null)
            .OrderBy(p => p.Meeting!.Day).ThenBy(p => p.Id).ToListAsync(cancel);
        return [.. called.Select(p => new DigestLine(p.PersonId, () => Texts.IsApproved.With(p.Meeting!.Title, p.Meeting.Day)))];
    }
}

/// <summary>One's own mandates that end: when there are sixty days left, and when they end before the next letter.</summary>
public sealed class MandatesRunningOut(SamhandlingDb db) : IDigest
{
    public string Key => "mandates";

    public string Name => Texts.MandatesEnding;

    public async Task<IReadOnlyList<DigestLine>> Between(DigestTime time, CancellationToken cancel)
    {
        var (today, to, after, warned) = (time.Today, time.To, time.From.AddDays(Mandate.EndingDays), time.Today.AddDays(Mandate.EndingDays));
        var ending = await db.Mandates.AsNoTracking().Include(m => m.Giver).Where(m => ((m.To >= today && m.To <= to) || (m.To > after && m.To <= warned)) && m.Person!.Email != null).OrderBy(m => m.To).ThenBy(m => m.Id).ToListAsync(cancel);
        return [.. ending.Select(m => new DigestLine(m.PersonId, () => Texts.MandateEnds.With(m.Giver!.Name, m.To)))];
    }
}

/// <summary>Reports that one owes the others from a group of another body.</summary>
public sealed class ReportsOwed(SamhandlingDb db) : IDigest
{
    public string Key => "reports";

    public string Name => Representation.Texts.Reports;

    public async Task<IReadOnlyList<DigestLine>> Between(DigestTime time, CancellationToken cancel)
    {
        var (from, to) = (time.From, time.To);
        var owed = await db.ReportBacks.AsNoTracking().Include(r => r.Seat!.Group).Where(r => r.ToldOn == null && r.DueOn >= from && r.DueOn <= to && r.Seat!.Person!.Email != null).OrderBy(r => r.DueOn).ThenBy(r => r.Id).ToListAsync(cancel);
        return [.. owed.Select(r => new DigestLine(r.Seat!.PersonId!.Value, () => Texts.ReportOwed.With(r.Seat.Group!.Name, r.MetOn, r.DueOn)))];
    }
}

/// <summary>Questions to which a group owes an answer in which one sits: those raised since the last letter, and those that fell due since, or do before the next.</summary>
public sealed class QuestionsOwed(SamhandlingDb db) : IDigest
{
    public string Key => "questions";

    public string Name => Texts.MyQuestions;

    public async Task<IReadOnlyList<DigestLine>> Between(DigestTime time, CancellationToken cancel)
    {
        var (from, to, today) = (time.From, time.To, time.Today);
        var open = await db.OpenQuestions.AsNoTracking().Include(q => q.Owner).Where(q => q.AnsweredOn == null && q.OwnerId != null && ((q.RaisedOn >= from && q.RaisedOn < today) || (q.DueOn >= from && q.DueOn <= to)))
            .OrderBy(q => q.DueOn == null ? 1 : 0).ThenBy(q => q.DueOn).ThenBy(q => q.RaisedOn).ThenBy(q => q.Id).ToListAsync(cancel);
        var owners = open.Select(q => q.OwnerId!.Value).Distinct().ToList();
        var seated = (await db.GroupSeats.On(today).Where(s => owners.Contains(s.GroupId) && s.Person!.Email != null).Select(s => new { s.GroupId, PersonId = s.PersonId!.Value }).Distinct().ToListAsync(cancel)).ToLookup(s => s.GroupId, s => s.PersonId);
        return [.. open.SelectMany(q => seated[q.OwnerId!.Value].Select(person => new DigestLine(person, () => Words(q, today))))];
    }

    private static string Words(OpenQuestion question, DateOnly today)
    {
        var asked = Texts.QuestionOwed.With(question.Owner!.Name, question.Title);
        return question.DueOn is { } due ? (due < today ? Texts.WasDue : Texts.IsDue).With(asked, due) : asked;
    }
}
