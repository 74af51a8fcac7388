using System.Net;
using Samhandling.Platform.Commands;
using Samhandling.Studies.RoundSteps;
using Samhandling.Studies.Rounds;
using Samhandling.Tests.Administration;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.Rounds;

namespace Samhandling.Tests.Studies.RoundSteps;

public sealed class DescribeRoundTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Who_counts_as_within_is_written_freely_before_opening_and_with_a_note_after_it()
    {
        var round = await _house.Round();
        (await (await _house.As<DescribeRound>(Who.Analyst)).Handle(round.Id, Form(0, "Alla i kommunen"))).Agreed();
        (await (await _house.As<OpenRound>(Who.Analyst)).Handle(round.Id)).Agreed();

        Assert.False((await (await _house.As<DescribeRound>(Who.Analyst)).Handle(round.Id, Form(2, "Alla i länet"))).Try(out _, out var refusal));
        Assert.Equal("Note", refusal.Field);
        var changed = (await (await _house.As<DescribeRound>(Who.Analyst)).Handle(round.Id, Form(2, "Alla i länet", "Grannarna är med"))).Agreed();

        Assert.StartsWith("Alla i länet\n", changed.Boundary, StringComparison.Ordinal);
        Assert.EndsWith(": Grannarna är med", changed.Boundary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Saved_anew_as_it_stands_an_opened_rounds_rule_asks_for_no_note()
    {
        var round = await _house.Round();
        (await (await _house.As<DescribeRound>(Who.Analyst)).Handle(round.Id, Form(0, "Alla\ni kommunen"))).Agreed();
        (await (await _house.As<OpenRound>(Who.Analyst)).Handle(round.Id)).Agreed();

        var answer = await (await OpenForm.At(_house, $"rounds/{round.Id}/edit", Who.Analyst)).SendAll(("Name", "Hösten"), ("Boundary", "Alla\r\ni kommunen"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("Hösten", (await _house.Page($"rounds/{round.Id}", Who.Analyst)).QuerySelector(".crumbs")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_partnerships_round_is_not_there()
    {
        var theirs = await _house.TheirRound();

        foreach (var path in new[] { "", "/edit", "/questions", "/questions/new", "/question/whom", "/question/whom/remove", "/pages/1" })
            Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser(Who.Analyst).GetAsync($"/{House.Ours}/rounds/{theirs.Id}{path}")).StatusCode);
    }

    public void Dispose() => _house.Dispose();

    private static DescribeRound.Form Form(int version, string boundary, string? note = null) => new() { Name = "2026", ClosesOn = "2999-06-30", Boundary = boundary, Note = note, Suggests = Suggested.Asked, Version = version };
}
