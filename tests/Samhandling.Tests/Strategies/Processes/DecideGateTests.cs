using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Strategies.Processes;
using Samhandling.Strategies.Steps;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Processes;

public sealed class DecideGateTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_page_says_what_is_missing_and_a_gate_is_decided_once()
    {
        var process = _house.Process();
        var form = await OpenForm.At(_house, $"processes/{process.Id}/decide", name: "decide-gate");
        Assert.Contains("money", (await House.Read(await form.SendAll(("DecidedOn", "2026-03-02")))).QuerySelector(".message.bad")!.TextContent, StringComparison.Ordinal);

        await (await OpenForm.At(_house, $"processes/{process.Id}/edit", name: "describe-process")).SendAll(("Money", "Inget"), ("Staff", "Två"), ("Competence", "Egen"), ("Time", "Ett år"));
        var (one, other) = (await OpenForm.At(_house, $"processes/{process.Id}/decide", name: "decide-gate"), await OpenForm.At(_house, $"processes/{process.Id}/decide", name: "decide-gate"));
        Assert.NotNull((await House.Read(await one.SendAll(("DecidedOn", "")))).QuerySelector("#decidedon-error"));
        Assert.Equal(HttpStatusCode.Redirect, (await one.SendAll(("DecidedOn", "2026-03-02"), ("DecidedBy", "Styrgruppen, § 2"))).StatusCode);
        Assert.Contains("meanwhile", (await House.Read(await other.SendAll(("DecidedOn", "2026-03-03")))).QuerySelector(".message.bad")!.TextContent, StringComparison.Ordinal);

        Assert.Equal((Gate.Conditions, new DateOnly(2026, 3, 2)), await _house.Fresh().GateDecisions.Select(g => new { g.Gate, g.DecidedOn }).SingleAsync() is var kept ? (kept.Gate, kept.DecidedOn) : default);
        Assert.Contains("Styrgruppen, § 2", (await _house.Page($"processes/{process.Id}", Who.Reader)).QuerySelector("aside")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_that_is_open_to_many_waits_for_the_second_gate_and_then_begins()
    {
        var process = _house.Process(isReady: true);
        var step = _house.Step(process, "Samtal i länet", isWide: true);
        var form = await OpenForm.At(_house, $"process-steps/{step.Id}/edit", name: "describe-step");

        Assert.Contains("What is in and what is out", (await House.Read(await form.SendAll(("StartedOn", "2026-03-02")))).QuerySelector("#startedon-error")!.TextContent, StringComparison.Ordinal);
        _house.Issue(process);
        foreach (var gate in new[] { Gate.Conditions, Gate.Scope }) Acting.Agreed(await _house.Get<DecideGate>().Handle(process.Id, new() { DecidedOn = "2026-03-02", Gate = gate }));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("StartedOn", "2026-03-02"))).StatusCode);

        Assert.Contains("going on", (await _house.Page($"processes/{process.Id}", Who.Reader)).QuerySelector("section[aria-labelledby=steps]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("has begun", Acting.Refused(await _house.Get<RemoveStep>().Handle(step.Id)).Reason, StringComparison.Ordinal);
        Assert.Equal("Samtal i länet", (await _house.Page($"process-steps/{step.Id}", Who.Reader)).QuerySelector("h1")!.TextContent);
    }

    public void Dispose() => _house.Dispose();
}
