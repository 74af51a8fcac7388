using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Seats;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Groups;

public sealed class CloseGroupTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task It_stays_with_what_was_won_by_it_and_who_sat_there_does_so_no_more()
    {
        var group = _house.Group();
        _house.GroupSeat(group, _house.Organisation("Banken"), _house.Person("Åsa Ek"));
        var form = await OpenForm.At(_house, $"groups/{group.Id}/close");

        var answer = await form.Send(("Benefit", "En gemensam bokning"), ("LastDay", "2026-01-31"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(new DateOnly(2026, 1, 31), (await _house.Fresh().GroupSeats.SingleAsync()).To);
        Assert.Contains("En gemensam bokning", (await _house.Page($"groups/{group.Id}")).QuerySelector("section.band")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await _house.Page("groups")).QuerySelectorAll("main tbody tr"));
        Assert.Single((await _house.Page("groups?over=too")).QuerySelectorAll("main tbody tr"));
    }

    [Fact]
    public async Task Nothing_told_of_what_was_won_leaves_it_open()
    {
        var group = _house.Group();

        var page = await House.Read(await (await OpenForm.At(_house, $"groups/{group.Id}/close")).Send(("Benefit", "\u200B"), ("LastDay", "2026-01-31")));

        Assert.StartsWith("Write what was won", page.QuerySelector("#benefit-error")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Null((await _house.Fresh().Groups.SingleAsync()).ClosedOn);
    }

    public void Dispose() => _house.Dispose();
}
