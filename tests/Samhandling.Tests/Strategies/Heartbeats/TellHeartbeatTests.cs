using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Strategies.Heartbeats;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Heartbeats;

public sealed class TellHeartbeatTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task What_was_held_says_so_on_the_document()
    {
        var heartbeat = _house.Heartbeat();
        var form = await OpenForm.At(_house, $"heartbeats/{heartbeat.Id}", name: "tell-heartbeat");

        Assert.NotNull((await House.Read(await form.SendAll(("What", " ")))).QuerySelector("#what-error"));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("HeldOn", "2024-10-03"), ("Note", "Alla kom"))).StatusCode);

        Assert.Equal(new DateOnly(2024, 10, 3), (await _house.Fresh().Heartbeats.SingleAsync(h => h.Id == heartbeat.Id)).HeldOn);
        Assert.Contains("held 03/10/2024. Alla kom", (await _house.Page($"documents/{heartbeat.DocumentId}", Who.Reader)).QuerySelector("section[aria-labelledby=heartbeats]")!.TextContent, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
