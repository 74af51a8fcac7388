using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Promises;
using Samhandling.Strategies.Leading;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Cooperation;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Leading;

public sealed class GiveResponsibilityTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public GiveResponsibilityTests() => _house = _clock.House();

    [Fact]
    public async Task One_leads_at_a_time_others_beside_and_who_is_not_sure_is_asked_again()
    {
        var (region, objective) = (_house.Organisation("Regionen"), _house.Objective());
        var (anna, bo) = (_house.Person("Anna Ek", region), _house.Person("Bo Ek", region));
        Assert.Contains("Nobody has said yes", (await _house.Page($"objectives/{objective.Id}")).QuerySelector("section[aria-labelledby=who-leads]")!.TextContent, StringComparison.Ordinal);
        var form = await OpenForm.At(_house, $"responsibilities/objective/{objective.Id}/new", name: "give-responsibility");

        Assert.NotNull((await House.Read(await form.SendAll(("IsUnsure", "true"), ("Who", Givers.Key(anna.Id, region.Id))))).QuerySelector("#followupon-error"));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("Who", Givers.Key(anna.Id, region.Id)))).StatusCode);
        Assert.NotNull((await House.Read(await form.SendAll(("Who", Givers.Key(anna.Id, region.Id)), ("Part", "Deputy")))).QuerySelector("#who-error"));
        Assert.Contains("Anna Ek", (await House.Read(await form.SendAll(("Who", Givers.Key(bo.Id, region.Id))))).QuerySelector("#part-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("Who", Givers.Key(bo.Id, region.Id)), ("Part", "Deputy"), ("IsUnsure", "true"), ("FollowUpOn", "2026-03-20"))).StatusCode);

        var shown = (await _house.Page($"objectives/{objective.Id}")).QuerySelector("section[aria-labelledby=who-leads]")!.TextContent;
        Assert.Contains("Anna Ek", shown, StringComparison.Ordinal);
        Assert.Contains("not sure yet, to be asked again 20/03/2026", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Anna Ek", (await _house.Page($"objectives/{objective.Id}", Who.Reader)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser(Who.Coordinator).GetAsync($"/{House.Ours}/responsibilities/7/{objective.Id}/new")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser(Who.Coordinator).GetAsync($"/{House.Ours}/responsibilities/group/{objective.Id}/new")).StatusCode);

        Assert.Null((await _house.Page("")).QuerySelector("section[aria-labelledby=unsure-leaders]"));
        _clock.Now = new(2026, 3, 20, 8, 0, 0, TimeSpan.Zero);
        Assert.NotNull((await _house.Page("")).QuerySelector("section[aria-labelledby=unsure-leaders]"));
    }

    [Fact]
    public async Task What_is_led_can_be_removed_and_what_led_it_goes_with_it()
    {
        var (region, process) = (_house.Organisation("Regionen"), _house.Process());
        var step = _house.Step(process);
        foreach (var (kind, id) in new[] { (LedKind.Step, step.Id), (LedKind.Document, process.DocumentId), (LedKind.Group, _house.Group().Id) })
            Acting.Agreed(await _house.Get<GiveResponsibility>().Handle(kind, id, new() { Who = Givers.Key(_house.Person($"Anna {kind}", region).Id, region.Id), From = "2026-03-01" }));

        Acting.Agreed(await _house.Get<Samhandling.Strategies.Steps.RemoveStep>().Handle(step.Id));

        Assert.Equal([LedKind.Document, LedKind.Group], (await _house.Fresh().Responsibilities.ToListAsync()).Select(r => r.Kind).Order());
    }

    public void Dispose() => _house.Dispose();
}
