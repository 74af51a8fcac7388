using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Minutes;
using Samhandling.Cooperation.Promises;
using Samhandling.Cooperation.Reading;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Pasting;

/// <summary>Somebody takes whole minutes in that were written elsewhere: points, lines, promises, and topics for coming meetings, all of it or nothing.</summary>
[Needs(Permission.WorkTogether)]
public sealed class PasteMinutes(SamhandlingDb db, PastedReading reading, NextMeeting next, TimeProvider clock)
{
    /// <summary>As many lines as a form holds with what is said of each.</summary>
    public const int TextLength = 200_000, MostLines = 300;

    public sealed class Form
    {
        /// <summary>The first line's key; made with the form, so that minutes that are sent twice are there once.</summary>
        public Guid FirstId { get; set; }
        [Needed, AtMost(TextLength)] public string? Text { get; set; }
    }

    public Task<Meeting> Find(Guid meetingId, CancellationToken cancel = default) =>
        db.Meetings.AsSplitQuery().Include(m => m.Points).ThenInclude(p => p.Lines).Where(m => m.Id == meetingId).OneAsync(cancel);

    /// <summary>What the text says, before anything of it is kept. Refused where there is nothing to read, or too much at a time.</summary>
    public async Task<Result<PastedMinutes>> Look(Meeting meeting, Form form, CancellationToken cancel = default)
    {
        if (meeting.WhyClosed is { } why) return new Refusal("", why);
        var read = await reading.Read(meeting, form.Text!, cancel);
        if (!read.Lines.Any()) return new Refusal(nameof(Form.Text), Texts.NothingToRead);
        if (read.Lines.Count() > MostLines) return new Refusal(nameof(Form.Text), Texts.TooManyAtOnce.With(read.Lines.Count(), MostLines));
        if (read.Points.FirstOrDefault(p => p.Title.Length > AgendaPoint.TitleLength) is { } heading) return new Refusal(nameof(Form.Text), Texts.HeadingIsTooLong.With(heading.Title[..60], AgendaPoint.TitleLength));
        return read.Points.Count(p => !p.IsThere) + meeting.Points.Count > AgendaPoint.MostPoints ? new Refusal(nameof(Form.Text), Texts.TooManyPoints.With(AgendaPoint.MostPoints)) : read;
    }

    /// <param name="meetingId">Whose minutes they are.</param>
    /// <param name="form">The text.</param>
    /// <param name="choices">What is said of lines, by their number; the others are taken as they seem to be.</param>
    /// <param name="cancel">Cancels.</param>
    public async Task<Result<Meeting>> Handle(Guid meetingId, Form form, IReadOnlyDictionary<int, PastedChoice> choices, CancellationToken cancel = default)
    {
        var meeting = await Find(meetingId, cancel);
        if (meeting.Points.Exists(p => p.Lines.Exists(l => l.Id == form.FirstId))) return meeting;
        if (!(await Look(meeting, form, cancel)).Try(out var read, out var refusal)) return refusal;
        Guid? id = form.FirstId;
        List<RaisedTopic> topics = [];
        foreach (var pasted in read.Points)
        {
            var point = meeting.Points.Find(p => !p.IsMovedOn && p.Title.Equals(pasted.Title, StringComparison.OrdinalIgnoreCase)) ?? meeting.Discuss(new RaisedTopic(pasted.Title, 1));
            foreach (var line in pasted.Lines)
            {
                var choice = choices.GetValueOrDefault(line.Number) ?? line.Suggested;
                if (choice.IsTopic) topics.Add(RaisedTopic.Said(line.Text));
                if (!choice.IsLine) continue;
                if (!Write(point, line, choice, id ?? Guid.CreateVersion7()).Try(out var written, out var no)) return no;
                id = null;
                if (Promised(meeting, read, line, choice, written.Id) is { } answer && !answer.Try(out _, out var cannot)) return cannot;
            }
        }
        if (topics.Find(t => t.Title.Length > AgendaPoint.TitleLength) is { } tooLong) return new Refusal("", Texts.HeadingIsTooLong.With(tooLong.Title[..60], AgendaPoint.TitleLength));
        await next.Bring(meeting, topics, cancel);
        return await db.SaveDurablyAsync<Meeting>(meeting, cancel);
    }

    private Result<MinutesLine> Write(AgendaPoint point, PastedLine line, PastedChoice choice, Guid id)
    {
        if (point.Lines.Count >= MinutesLine.MostLines) return new Refusal("", Minutes.Texts.TooManyLines.With(MinutesLine.MostLines));
        if (!MinutesLine.Of(id, point.Id, point.Lines.Select(l => l.Number).DefaultIfEmpty().Max() + 1, line.Text, clock.GetUtcNow().UtcDateTime).Try(out var written, out var refusal)) return AtLine(refusal, line);
        written.Tell(choice.Kind);
        point.Lines.Add(written);
        return written;
    }

    /// <summary>The promise that a line gives, once it says who and when; null while it does not.</summary>
    private Result<Promise>? Promised(Meeting meeting, PastedMinutes read, PastedLine line, PastedChoice choice, Guid lineId)
    {
        if (choice.Kind is not LineKind.Promise || string.IsNullOrWhiteSpace(choice.Who) || choice.By is not { } by) return null;
        if (read.Givers.FirstOrDefault(g => g.Name.Equals(choice.Who.Trim(), StringComparison.OrdinalIgnoreCase)) is not { } giver) return AtLine(new("", Texts.NobodyOfThatName.With(choice.Who)), line);
        var what = line.Read.What.Length > Promise.WhatLength ? line.Read.What[..Promise.WhatLength] : line.Read.What;
        if (!Promise.Of(new(what, giver.PersonId, giver.OrganisationId, line.With?.Id, by), meeting.Day, meeting.Id, lineId).Try(out var promise, out var refusal)) return AtLine(refusal, line);
        db.Promises.Add(promise);
        return promise;
    }

    private static Refusal AtLine(Refusal refusal, PastedLine line) => new("", Texts.AtLine.With(line.Number, refusal.Reason));
}
