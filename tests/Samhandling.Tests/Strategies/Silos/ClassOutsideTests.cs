using System.Net;
using Samhandling.Strategies.Activities;
using Samhandling.Strategies.Silos;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Cooperation.Plans;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Silos;

public sealed class ClassOutsideTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task What_is_outside_is_classed_with_a_motive_and_stands_so_on_the_page()
    {
        var objective = _house.Objective();
        var (parade, ferry) = (_house.Effort("Paraden"), _house.Effort("Färjan"));
        var form = await OpenForm.At(_house, $"documents/{objective.DocumentId}/outside/new?activity=Effort:{parade.Id}");
        Assert.Equal($"Effort:{parade.Id}", form.Shown["Form.Activity"]);

        Assert.NotNull((await House.Read(await form.SendAll(("Class", "ShouldBeIn"), ("Motive", " ")))).QuerySelector("#motive-error"));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("Class", "ShouldBeIn"), ("Motive", "Den ger arbete året runt"))).StatusCode);

        var outside = (await _house.Page($"documents/{objective.DocumentId}/sectors", Who.Reader)).QuerySelector("[aria-labelledby=outside]")!;
        Assert.Equal(["Should be in (1)", "Nobody has said whether it should be in (1)"], outside.QuerySelectorAll("h3").Select(h => h.TextContent));
        Assert.Contains("Den ger arbete året runt", outside.QuerySelector("li")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Activity", Acting.Refused(await _house.Get<ClassOutside>().Handle(objective.DocumentId, new() { Activity = $"Effort:{parade.Id}", Class = OutsideClass.RightlyOutside, Motive = "x" })).Field);
        Assert.Equal("Class", Acting.Refused(await _house.Get<ClassOutside>().Handle(objective.DocumentId, new() { Activity = $"Effort:{ferry.Id}", Motive = "x" })).Field);
    }

    [Fact]
    public async Task What_is_put_in_since_is_outside_no_more()
    {
        var objective = _house.Objective();
        var outside = _house.Outside(objective.DocumentId);
        Acting.Agreed(await _house.Get<LinkActivity>().Handle(objective.Id, new() { Activity = outside.Key.ToString() }));

        Assert.Null((await _house.Page($"documents/{objective.DocumentId}/sectors")).QuerySelector("[aria-labelledby=outside]"));
    }

    public void Dispose() => _house.Dispose();
}

public sealed class UnclassOutsideTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task What_was_said_can_be_taken_back_and_said_anew()
    {
        var outside = _house.Outside(_house.Objective().DocumentId);

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"outside/{outside.Id}/remove")).Send()).StatusCode);

        Assert.Empty(_house.Fresh().OutsideActivities);
        Acting.Agreed(await _house.Get<ClassOutside>().Handle(outside.DocumentId, new() { Activity = outside.Key.ToString(), Class = OutsideClass.ShouldBeIn, Motive = "Den ger arbete" }));
    }

    public void Dispose() => _house.Dispose();
}
