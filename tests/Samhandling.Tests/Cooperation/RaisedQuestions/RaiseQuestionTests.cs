using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Minutes;
using Samhandling.Cooperation.RaisedQuestions;
using Samhandling.Platform;
using Samhandling.Studies;
using Samhandling.Studies.NetworkStudies;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.NetworkImports;

namespace Samhandling.Tests.Cooperation.RaisedQuestions;

public sealed class RaiseQuestionTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public RaiseQuestionTests() => _house = _clock.House();

    [Fact]
    public async Task A_line_s_question_comes_on_the_agenda_of_who_owes_an_answer_and_the_answer_is_shown_where_it_was_raised()
    {
        var (meeting, council) = (_house.Meeting(points: "Aktuellt"), _house.Group("Rådet"));
        var line = _house.Line(meeting.Points[0], "? Vad vill kommunerna");
        Acting.Agreed(await _house.Get<LockMinutes>().Handle(meeting.Id));
        var next = _house.Meeting("Rådets nästa", new(2026, 4, 1), council, points: "Först");
        Assert.Contains((await _house.Page($"meetings/{meeting.Id}")).QuerySelectorAll("a"), a => a.GetAttribute("href") == $"/{House.Ours}/lines/{line.Id}/question");

        var form = await OpenForm.At(_house, $"lines/{line.Id}/question", name: "raise-question");
        Assert.Equal("Vad vill kommunerna", form.Shown["Form.Text"]);
        Assert.NotNull((await House.Read(await form.SendAll())).QuerySelector("#ownerid-error"));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("OwnerId", council.Id.ToString()), ("DueOn", "2026-03-01"))).StatusCode);

        var question = await _house.Fresh().OpenQuestions.Include(q => q.Point).SingleAsync();
        Assert.Equal((line.Id, MeetingsModule.ActivityKey, meeting.Id, Met.Day), (question.LineId!.Value, question.SourceKind, question.SourceId!.Value, question.RaisedOn));
        Assert.Equal((next.Id, 2, "Vad vill kommunerna"), (question.Point!.MeetingId!.Value, question.Point.Number, question.Point.Title));
        Assert.Equal("Questions that should have been answered: 1", (await _house.Page("questions", Who.Reader)).QuerySelector("h1")!.TextContent);
        Assert.Contains("Open for 20 days", (await _house.Page($"groups/{council.Id}")).QuerySelector("#raised-questions ~ .todo")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("already", (await House.Read(await form.SendAll(("OwnerId", council.Id.ToString())))).QuerySelector(".message.bad")!.TextContent, StringComparison.Ordinal);

        Acting.Agreed(await _house.Get<AnswerQuestion>().Handle(question.Id, new() { Answer = "De vill ha helårsturism" }));
        Assert.Contains("De vill ha helårsturism", (await _house.Page($"meetings/{meeting.Id}", Who.Reader)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains((await _house.Page($"questions/{question.Id}", Who.Reader)).QuerySelectorAll("main a"), a => a.GetAttribute("href") == $"/{House.Ours}/meetings/{meeting.Id}");
    }

    [Fact]
    public async Task While_no_meeting_is_called_it_waits_and_what_is_not_reached_keeps_its_question()
    {
        var council = _house.Group("Rådet");
        var question = Acting.Agreed(await _house.Get<RaiseQuestion>().Handle(new() { Text = "Vad vill kommunerna?", OwnerId = council.Id }));
        Assert.Null((await Point(question)).MeetingId);

        var meeting = Acting.Agreed(await _house.Get<CallMeeting>().Handle(new() { Title = "Rådet", Day = "2026-03-02", From = "08:00", Zone = "Europe/Stockholm", GroupId = council.Id }));
        Assert.Equal(meeting.Id, (await Point(question)).MeetingId);

        Acting.Agreed(await _house.Get<LockMinutes>().Handle(meeting.Id));
        var moved = await Point(question);
        Assert.Equal((null, council.Id, 1, false), (moved.MeetingId, moved.GroupId!.Value, moved.Carried, moved.IsMovedOn));
    }

    [Fact]
    public async Task It_is_raised_by_a_study_too_and_shown_there()
    {
        // The study's own day has been.
        _clock.Now += TimeSpan.FromDays(365);
        var (study, council) = (await _house.Analyst().Import(), _house.Group("Rådet"));

        var form = await OpenForm.At(_house, $"questions/new?from={NetworkStudiesModule.ActivityKey}&id={study.Id}", name: "raise-question");
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("Text", "Varför så få band över gränsen?"), ("OwnerId", council.Id.ToString()))).StatusCode);

        Assert.Contains((await _house.Page($"networks/{study.Id}", Who.Reader)).QuerySelectorAll("#raised-questions ~ .todo a"), a => a.TextContent == "Varför så få band över gränsen?");
        await Assert.ThrowsAsync<NotFoundException>(() => _house.Get<RaiseQuestion>().Handle(new() { Text = "x", OwnerId = council.Id }, source: new(NetworkStudiesModule.ActivityKey, Guid.NewGuid())));
    }

    [Fact]
    public async Task A_group_that_is_removed_leaves_its_questions_without_an_owner()
    {
        var council = _house.Group("Rådet");
        Acting.Agreed(await _house.Get<RaiseQuestion>().Handle(new() { Text = "Vad vill kommunerna?", OwnerId = council.Id }));

        Acting.Agreed(await _house.Get<RemoveGroup>().Handle(council.Id));

        Assert.Equal((null, null), ((await _house.Fresh().OpenQuestions.SingleAsync()).OwnerId, (await _house.Fresh().OpenQuestions.SingleAsync()).PointId));
        Assert.Contains("choose one", (await _house.Page("questions")).QuerySelector(".todo .why")!.TextContent, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();

    private async Task<AgendaPoint> Point(OpenQuestion question) => (await _house.Fresh().OpenQuestions.AsNoTracking().Include(q => q.Point).SingleAsync(q => q.Id == question.Id)).Point!;
}
