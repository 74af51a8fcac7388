using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Minutes;
using Samhandling.Cooperation.Reading;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Minutes;

public sealed class DescribeLineTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Words_and_kind_are_changed()
    {
        var line = _house.Line("Vi lär oss");
        var form = await OpenForm.At(_house, $"lines/{line.Id}", name: "describe-line");

        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("Text", "Vi lärde oss"), ("Kind", "Insight"))).StatusCode);

        var kept = await _house.Fresh().MinutesLines.SingleAsync();
        Assert.Equal(("Vi lärde oss", LineKind.Insight), (kept.Text, kept.Kind));
    }

    [Fact]
    public async Task Where_two_wrote_the_same_line_the_later_sees_both_and_nothing_is_lost()
    {
        var line = _house.Line("Vi lär oss");
        var (one, two) = (await OpenForm.At(_house, $"lines/{line.Id}", name: "describe-line"), await OpenForm.At(_house, $"lines/{line.Id}", Who.Partner, "describe-line"));
        await one.SendAll(("Text", "Den enas ord"));

        var page = await House.Read(await two.SendAll(("Text", "Den andras ord")));

        var cells = page.QuerySelectorAll(".message.warn td").Select(c => c.TextContent).ToList();
        Assert.Equal(["Den enas ord", "Den andras ord"], cells);
        Assert.Equal("Den enas ord", (await _house.Fresh().MinutesLines.SingleAsync()).Text);
    }

    [Fact]
    public async Task An_empty_line_is_refused_at_its_field_and_an_unknown_one_is_not_found()
    {
        var form = await OpenForm.At(_house, $"lines/{_house.Line().Id}", name: "describe-line");
        Assert.NotNull((await House.Read(await form.SendAll(("Text", " ")))).QuerySelector("#text-error"));
        Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser().GetAsync($"/{House.Ours}/lines/{Guid.NewGuid()}")).StatusCode);
    }

    public void Dispose() => _house.Dispose();
}
