using System.Net;
using Samhandling.Cooperation.Meetings;
using Samhandling.Strategies.Decisions;
using Samhandling.Strategies.Objectives;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Cooperation;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Decisions;

public sealed class RecordDecisionTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_decision_of_minutes_is_recorded_with_what_it_does_and_stands_with_the_objective()
    {
        var objective = _house.Objective();
        var line = _house.Line("! Vi bygger cykelvägen");
        var form = await OpenForm.At(_house, $"decisions/new?line={line.Id}", name: "record-decision");
        Assert.Equal("Vi bygger cykelvägen", form.Shown["Form.Title"]);

        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("ObjectiveId", $"{objective.Id}"), ("Kind", "Supports"), ("Words", "Fler kan ta sig till arbetet"))).StatusCode);

        Assert.Equal("1 of 1 decisions say what they do for our objectives", (await _house.Page("decisions")).QuerySelector("h1")!.TextContent);
        Assert.Contains("Fler kan ta sig till arbetet", (await _house.Page($"objectives/{objective.Id}")).QuerySelector("[aria-labelledby=decisions]")!.TextContent, StringComparison.Ordinal);
        var decision = _house.Fresh().TakenDecisions.Single();
        var meeting = _house.Fresh().Meetings.Single().Id;
        Assert.NotNull((await _house.Page($"decisions/{decision.Id}")).QuerySelector($"a[href='/{House.Ours}/meetings/{meeting}/minutes']"));
        Assert.Equal("The line is recorded already.", Acting.Refused(await _house.Get<RecordDecision>().Handle(line.Id, new() { Title = "x", DecidedOn = "2026-03-01", ObjectiveId = objective.Id, Kind = EffectKind.Neutral })).Reason);
    }

    [Fact]
    public async Task Without_its_effect_it_is_refused_and_what_was_written_is_shown_back()
    {
        var objective = _house.Objective();
        var form = await OpenForm.At(_house, "decisions/new", name: "record-decision");

        var page = await House.Read(await form.SendAll(("Title", "Vi bygger"), ("DecidedOn", "2026-03-01"), ("ObjectiveId", $"{objective.Id}"), ("Kind", "Against")));

        Assert.Equal("Write in what way.", page.QuerySelector("#words-error span")!.TextContent);
        Assert.Equal(("Vi bygger", "Against"), (page.QuerySelector("#title")!.TextContent.Trim(), page.QuerySelector("#kind option[selected]")!.GetAttribute("value")));
        Assert.NotNull((await House.Read(await form.SendAll(("Title", "Vi bygger"), ("ObjectiveId", "")))).QuerySelector("#objectiveid-error"));
        Assert.Empty(_house.Fresh().TakenDecisions);
    }

    public void Dispose() => _house.Dispose();
}

public sealed class DescribeDecisionTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task What_is_put_right_stands_there()
    {
        var decision = _house.Decision();

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"decisions/{decision.Id}/edit")).SendAll(("Title", "Vi bygger två"))).StatusCode);

        Assert.Equal("Vi bygger två", (await _house.Page($"decisions/{decision.Id}")).QuerySelector("h1")!.TextContent);
    }

    public void Dispose() => _house.Dispose();
}

public sealed class AddEffectTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_decision_does_something_for_several_and_one_thing_for_each()
    {
        var decision = _house.Decision();
        var other = _house.Objective(_house.Document("Planen"), "Natur");
        var form = await OpenForm.At(_house, $"decisions/{decision.Id}/effects/new?document={other.DocumentId}", name: "add-effect");

        Assert.Equal(HttpStatusCode.Redirect, (await form.Send(("ObjectiveId", $"{other.Id}"), ("Kind", "Against"), ("Words", "Vägen går genom skogen"))).StatusCode);

        Assert.Equal(["Supports", "Works against"], (await _house.Page($"decisions/{decision.Id}")).QuerySelectorAll("[aria-labelledby=effects] .state").Select(s => s.TextContent.Trim()));
        Assert.Equal("That is said of this objective already.", Acting.Refused(await _house.Get<AddEffect>().Handle(decision.Id, new() { ObjectiveId = other.Id })).Reason);
    }

    public void Dispose() => _house.Dispose();
}

public sealed class RemoveEffectTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task All_but_the_last_can_be_taken_back()
    {
        var decision = _house.Decision();
        var second = Acting.Agreed(await _house.Get<AddEffect>().Handle(decision.Id, new() { ObjectiveId = _house.Objective(_house.Document("Planen"), "Natur").Id, Kind = EffectKind.Neutral }));

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"decision-effects/{second.Id}/remove")).SendAll()).StatusCode);

        Assert.StartsWith("It is the only one.", Acting.Refused(await _house.Get<RemoveEffect>().Handle(_house.Fresh().DecisionEffects.Single().Id)).Reason, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}

public sealed class RemoveDecisionTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task It_goes_with_its_effects_and_an_objective_it_spoke_of_stays()
    {
        var decision = _house.Decision();
        var objective = _house.Fresh().Objectives.Single();
        Assert.NotNull(Acting.Agreed(await _house.Get<RetireObjective>().Handle(objective.Id)).RetiredOn);

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"decisions/{decision.Id}/remove")).SendAll()).StatusCode);

        Assert.Empty(_house.Fresh().DecisionEffects);
        Assert.Single(_house.Fresh().Objectives);
    }

    public void Dispose() => _house.Dispose();
}

public sealed class DecisionQuartersTests
{
    [Fact]
    public void Quarters_count_those_that_cite_an_objective_of_all()
    {
        var decided = new[] { new DateOnly(2026, 3, 31), new(2026, 4, 1), new(2026, 6, 30) }.Select(day => Acting.Agreed(TakenDecision.Of(new("x", day, null, null)))).ToList();
        Acting.Agreed(decided[0].Affect(Guid.NewGuid(), EffectKind.Supports, "x"));
        Acting.Agreed(decided[1].Affect(Guid.NewGuid(), EffectKind.Neutral, null));
        Acting.Agreed(decided[2].Affect(Guid.NewGuid(), EffectKind.Against, "x"));

        var quarters = ReadDecisions.Quarters(decided, [(new(2026, 5, 1), 3), (new(2025, 12, 31), 1)]);

        DecisionQuarter[] expected = [new(2026, 2, 5, 2, 0, 1), new(2026, 1, 1, 1, 1, 0), new(2025, 4, 1, 0, 0, 0)];
        Assert.Equal(expected, quarters);
    }
}
