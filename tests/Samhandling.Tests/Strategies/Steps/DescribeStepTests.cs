using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Strategies.Steps;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Steps;

public sealed class DescribeStepTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_step_is_done_only_once_it_has_begun()
    {
        var step = _house.Step(_house.Process());
        var form = await OpenForm.At(_house, $"process-steps/{step.Id}/edit", name: "describe-step");

        Assert.NotNull((await House.Read(await form.SendAll(("DoneOn", "2026-03-02")))).QuerySelector("#startedon-error"));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("StartedOn", "2026-03-01"), ("DoneOn", "2026-03-02"))).StatusCode);

        Assert.False((await _house.Fresh().ProcessSteps.SingleAsync()).IsGoing);
        Assert.Contains("done 02/03/2026", (await _house.Page($"process-steps/{step.Id}", Who.Reader)).QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
