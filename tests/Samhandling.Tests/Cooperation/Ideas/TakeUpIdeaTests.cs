using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Ideas;
using Samhandling.Cooperation.Minutes;
using Samhandling.Cooperation.Reading;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Ideas;

public sealed class TakeUpIdeaTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public TakeUpIdeaTests() => _house = _clock.House();

    [Fact]
    public async Task A_line_of_minutes_becomes_an_idea_and_each_leads_to_the_other()
    {
        var (meeting, place) = (_house.Meeting(points: "Aktuellt"), _house.Municipality("Fjällvik"));
        var line = _house.Line(meeting.Points[0], "* En gemensam monter");
        Assert.Contains((await _house.Page($"meetings/{meeting.Id}")).QuerySelectorAll("a"), a => a.GetAttribute("href") == $"/{House.Ours}/lines/{line.Id}/idea");

        var form = await OpenForm.At(_house, $"lines/{line.Id}/idea", name: "take-up-idea");
        Assert.Equal("En gemensam monter", form.Shown["Form.What"]);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("PlaceId", place.Id.ToString()))).StatusCode);

        var idea = await _house.Fresh().Ideas.SingleAsync();
        Assert.Equal((line.Id, Met.Day, null, place.Id), (idea.LineId!.Value, idea.SentOn, idea.AnswerBy, idea.PlaceId!.Value));
        Assert.Contains((await _house.Page($"meetings/{meeting.Id}")).QuerySelectorAll("#ideas ~ .todo a"), a => a.TextContent == "En gemensam monter");
        Assert.Contains((await _house.Page($"ideas/{idea.Id}")).QuerySelectorAll("main a"), a => a.TextContent == "Rådets möte");
        Assert.Contains((await _house.Page($"places/{place.Id}")).QuerySelectorAll("main a"), a => a.TextContent == "En gemensam monter");
        Assert.Contains("already", (await House.Read(await form.SendAll())).QuerySelector(".message.bad")!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/{House.Ours}/ideas/{idea.Id}", (await _house.Browser().GetAsync($"/{House.Ours}/lines/{line.Id}/idea")).Headers.Location!.ToString().Replace("https://localhost", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task In_approved_minutes_an_idea_can_be_taken_up_and_no_other_line_becomes_one()
    {
        var meeting = _house.Meeting(points: "Aktuellt");
        var (idea, note) = (_house.Line(meeting.Points[0], "* En monter"), _house.Line(meeting.Points[0], "En rad", 2));
        Acting.Agreed(await _house.Get<LockMinutes>().Handle(meeting.Id));

        Assert.Contains("approved", Acting.Refused(await _house.Get<TakeUpIdea>().Handle(note.Id, new() { What = "x" })).Reason, StringComparison.Ordinal);
        Acting.Agreed(await _house.Get<TakeUpIdea>().Handle(idea.Id, new() { What = "x" }));
    }

    [Fact]
    public async Task A_line_that_is_removed_leaves_its_idea()
    {
        var line = _house.Line("En rad");
        Acting.Agreed(await _house.Get<TakeUpIdea>().Handle(line.Id, new() { What = "En monter" }));
        Assert.Equal(LineKind.Idea, (await _house.Fresh().MinutesLines.SingleAsync()).Kind);

        Acting.Agreed(await _house.Get<RemoveLine>().Handle(line.Id));

        Assert.Null((await _house.Fresh().Ideas.SingleAsync()).LineId);
    }

    public void Dispose() => _house.Dispose();
}
