using System.Net;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.RaisedQuestions;
using Samhandling.Cooperation.Removing;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Removing;

public sealed class RemoveOpenQuestionTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public RemoveOpenQuestionTests() => _house = _clock.House();

    [Fact]
    public async Task A_question_raised_by_mistake_leaves_the_agenda_too()
    {
        var question = Acting.Agreed(await _house.Get<RaiseQuestion>().Handle(new() { Text = "Vem betalar?", OwnerId = _house.Group().Id }));
        Assert.Single(_house.Fresh().AgendaPoints);

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"questions/{question.Id}/remove")).Send()).StatusCode);

        Assert.Empty(_house.Fresh().OpenQuestions);
        Assert.Empty(_house.Fresh().AgendaPoints);
    }

    [Fact]
    public async Task A_point_under_which_something_was_written_stays_on_its_agenda()
    {
        var group = _house.Group();
        var meeting = _house.Meeting(day: new(2026, 3, 20), group: group, points: "Inledning");
        var question = Acting.Agreed(await _house.Get<RaiseQuestion>().Handle(new() { Text = "Vem betalar?", OwnerId = group.Id }));
        _house.Line(_house.Fresh().AgendaPoints.Single(p => p.Title == "Vem betalar?"), "Vi vet inte");
        var unwritten = Acting.Agreed(await _house.Get<RaiseQuestion>().Handle(new() { Text = "Vem bjuder?", OwnerId = group.Id }));

        foreach (var one in new[] { question, unwritten }) Acting.Agreed(await _house.Get<RemoveOpenQuestion>().Handle(one.Id));

        Assert.Equal(["Inledning", "Vem betalar?"], _house.Fresh().AgendaPoints.Where(p => p.MeetingId == meeting.Id).OrderBy(p => p.Number).Select(p => p.Title));
    }

    [Fact]
    public async Task One_that_has_an_answer_stays_and_offers_no_way_to_remove_it()
    {
        var question = _house.OpenQuestion();
        Assert.NotNull((await _house.Page($"questions/{question.Id}")).QuerySelector("main a[href$='/remove']"));
        Assert.Null((await _house.Page($"questions/{question.Id}", Who.Partner)).QuerySelector("main a[href$='/remove']"));
        var form = await OpenForm.At(_house, $"questions/{question.Id}/remove");
        Acting.Agreed(await _house.Get<AnswerQuestion>().Handle(question.Id, new() { Answer = "Ett svar", Version = 0 }));

        Assert.Contains("has an answer", (await House.Read(await form.Send())).QuerySelector(".message.bad")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await _house.Page($"questions/{question.Id}")).QuerySelector("main a[href$='/remove']"));
    }

    public void Dispose() => _house.Dispose();
}
