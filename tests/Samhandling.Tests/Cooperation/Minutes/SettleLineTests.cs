using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Minutes;
using Samhandling.Cooperation.Reading;
using Samhandling.Platform;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Minutes;

public sealed class SettleLineTests : IDisposable
{
    private readonly House _house = new();

    [Theory]
    [InlineData(0, LineKind.Promise)]
    [InlineData(1, LineKind.Note)]
    public async Task What_a_line_seems_to_be_is_asked_and_one_press_answers(int button, LineKind kind)
    {
        var meeting = _house.Meeting(points: "Aktuellt");
        var line = _house.Line(meeting.Points[0], "Kolla datum för mässan senast 12 mars");
        var address = $"meetings/{meeting.Id}/minutes";
        var page = await _house.Page(address);
        Assert.Equal("Kolla", page.QuerySelector(".lines mark")!.TextContent);
        var buttons = page.QuerySelectorAll(".caught button");
        Assert.Equal(["Yes, promise", "No, only text"], buttons.Select(b => b.TextContent));

        var answer = await (await OpenForm.At(_house, address, name: "settle-line")).SendPlain(("Settled.Choice", buttons[button].GetAttribute("value")!));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var kept = await _house.Fresh().MinutesLines.SingleAsync(l => l.Id == line.Id);
        Assert.Equal((kind, true), (kept.Kind, kept.IsTold));
        // It is not asked again; a promise asks who and when instead.
        var caught = (await _house.Page(address)).QuerySelectorAll(".caught");
        Assert.Equal(kind is LineKind.Promise ? 1 : 0, caught.Length);
        Assert.All(caught, c => Assert.Contains("Who? By when?", c.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_choice_that_is_none_is_not_found()
    {
        foreach (var choice in new[] { null, "", "x:Promise", $"{Guid.NewGuid()}:Promise", $"{_house.Line().Id}:99", $"{_house.Line().Id}:Nothing" })
            await Assert.ThrowsAsync<NotFoundException>(() => _house.Get<SettleLine>().Handle(new() { Choice = choice }));
    }

    public void Dispose() => _house.Dispose();
}
