using System.Net;
using Samhandling.Platform;
using Samhandling.Strategies.Activities;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Cooperation;
using Samhandling.Tests.Cooperation.Initiatives;
using Samhandling.Tests.Cooperation.Plans;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Activities;

public sealed class LinkActivityTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task What_is_done_for_an_objective_stands_on_its_page_with_who_does_it()
    {
        var (objective, effort) = (_house.Objective(), _house.Effort("Mässan"));
        var form = await OpenForm.At(_house, $"objectives/{objective.Id}/activities/new");

        Assert.Equal(HttpStatusCode.Redirect, (await form.Send(("Activity", $"Effort:{effort.Id}"))).StatusCode);

        var panel = (await _house.Page($"objectives/{objective.Id}")).QuerySelector("[aria-labelledby=activities]")!;
        Assert.Equal(("Mässan", $"/{House.Ours}/efforts/{effort.Id}"), (panel.QuerySelector("li a")!.TextContent, panel.QuerySelector("li a")!.GetAttribute("href")));
        Assert.Contains("Mässan AB", panel.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Efforts_initiatives_and_promises_are_to_choose_among()
    {
        var objective = _house.Objective();
        _house.Effort("Mässan");
        _house.Initiative("Gemensam resa");
        _house.Promise(organisation: _house.Organisation("Banken"));

        var groups = (await _house.Page($"objectives/{objective.Id}/activities/new")).QuerySelectorAll("optgroup");

        Assert.Equal(["Effort of the plan", "Initiative", "Promise"], groups.Select(g => g.GetAttribute("label")));
    }

    [Fact]
    public async Task The_same_is_not_said_twice_and_what_is_not_here_is_not_found()
    {
        var objective = _house.Objective();
        var form = new LinkActivity.Form { Activity = new ActivityKey(ActivityOf.Effort, _house.Effort().Id).ToString() };
        Acting.Agreed(await _house.Get<LinkActivity>().Handle(objective.Id, form));

        Assert.Equal("That is said of this objective already.", Acting.Refused(await _house.Get<LinkActivity>().Handle(objective.Id, form)).Reason);
        Assert.Equal("Choose what is done.", Acting.Refused(await _house.Get<LinkActivity>().Handle(objective.Id, new() { Activity = "Effort:x" })).Reason);
        await Assert.ThrowsAsync<NotFoundException>(() => _house.Get<LinkActivity>().Handle(objective.Id, new() { Activity = $"Promise:{Guid.NewGuid()}" }));
    }

    public void Dispose() => _house.Dispose();
}
