using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Digests;
using Samhandling.Platform.Sessions;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Digests;

public sealed class ChooseDigestTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;
    private readonly Person _anna;

    public ChooseDigestTests()
    {
        _house = _clock.House();
        _anna = _house.Person("Anna Ek");
    }

    [Fact]
    public async Task Opening_the_link_changes_nothing_and_one_press_switches_all_of_it_off()
    {
        var (address, browser) = ($"/{House.Ours}/digest/{_house.DigestToken(_anna)}", _house.Browser(Who.Anonymous));
        var form = await OpenForm.At(browser, address);
        Assert.Empty(await _house.Fresh().DigestChoices.ToListAsync());

        Assert.Equal(HttpStatusCode.Redirect, (await form.SendPlain(("Form.IsOff", "true"))).StatusCode);

        Assert.Equal(Rhythm.Never, (await Kept()).Rhythm);
        Assert.Equal("You get no letters that gather news", (await House.Read(await browser.GetAsync(address))).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Topics_rhythm_and_clock_are_chosen_and_stand_there_the_next_time()
    {
        var (address, browser) = ($"/{House.Ours}/digest/{_house.DigestToken(_anna)}", _house.Browser(Who.Anonymous));
        var form = await OpenForm.At(browser, address);
        Assert.Equal(("Weekly", "Europe/Stockholm"), (form.Shown["Form.Rhythm"], form.Shown["Form.Zone"]));

        Assert.Equal(HttpStatusCode.Redirect, (await form.SendPlain(("Form.Rhythm", "Daily"), ("Form.Zone", "Europe/Helsinki"), ("Form.Topics", "promises"), ("Form.Topics", "minutes"))).StatusCode);

        Assert.Equal((Rhythm.Daily, "Europe/Helsinki", "meetings,mandates,reports,questions"), ((await Kept()).Rhythm, (await Kept()).Zone, (await Kept()).Off));
        var page = await House.Read(await browser.GetAsync(address));
        Assert.Equal(["promises", "minutes"], page.QuerySelectorAll("input[name='Form.Topics'][checked]").Select(i => i.GetAttribute("value")));
        Assert.NotNull(page.QuerySelector("input[name='Form.Rhythm'][value=Daily][checked]"));
        var refused = await House.Read(await form.SendPlain(("Form.Rhythm", "Daily"), ("Form.Zone", "Mars/Olympus")));
        Assert.NotNull(refused.QuerySelector(".message.bad"));
    }

    [Fact]
    public async Task A_link_that_is_too_old_or_another_partnership_s_or_none_is_not_found()
    {
        var (address, browser) = ($"/{House.Ours}/digest/{_house.DigestToken(_anna)}", _house.Browser(Who.Anonymous));

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(address.Replace(House.Ours, House.Another, StringComparison.Ordinal))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/{House.Ours}/digest/guess")).StatusCode);
        _clock.Now += DigestLink.Lasts;
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(address)).StatusCode);
    }

    public void Dispose() => _house.Dispose();

    private Task<DigestChoice> Kept() => _house.Fresh().DigestChoices.AsNoTracking().SingleAsync();
}
