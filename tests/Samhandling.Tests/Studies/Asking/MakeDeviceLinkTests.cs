using System.Net;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.Responding;

namespace Samhandling.Tests.Studies.Asking;

public sealed class MakeDeviceLinkTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;
    private readonly AskedRound _round;

    public MakeDeviceLinkTests()
    {
        _house = _clock.House();
        _round = new(_house);
    }

    [Fact]
    public async Task A_code_opens_the_same_answers_on_another_device_for_a_day()
    {
        var (browser, _) = await _round.Come();

        var code = await Make(browser);

        var elsewhere = _house.Browser(Who.Anonymous);
        Assert.Equal(_round.Address, AskedRound.Led(await (await OpenForm.At(elsewhere, $"/{House.Ours}/respond", "code")).Send(("Code", code))));
        Assert.Equal(HttpStatusCode.OK, (await elsewhere.GetAsync(_round.Address)).StatusCode);
        Assert.Equal(_round.Address, AskedRound.Led(await _house.Browser(Who.Anonymous).GetAsync($"/{House.Ours}/respond/{code}")));

        _clock.Now += TimeSpan.FromHours(24);
        Assert.Equal(HttpStatusCode.Forbidden, (await elsewhere.GetAsync(_round.Address)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(_round.Address)).StatusCode);
        var late = await (await OpenForm.At(_house.Browser(Who.Anonymous), $"/{House.Ours}/respond", "code")).Send(("Code", code));
        Assert.Contains("does not work any more", (await House.Read(late)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_code_ends_the_one_before_and_is_not_shown_again()
    {
        var (browser, _) = await _round.Come();
        var (first, second) = (await Make(browser), await Make(browser));

        Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(Who.Anonymous).GetAsync($"/{House.Ours}/respond/{first}")).StatusCode);
        Assert.Equal(_round.Address, AskedRound.Led(await _house.Browser(Who.Anonymous).GetAsync($"/{House.Ours}/respond/{second}")));
        Assert.DoesNotContain(second, await browser.GetStringAsync($"{_round.Address}/later"), StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();

    private async Task<string> Make(HttpClient browser) =>
        (await House.Read(await (await OpenForm.At(browser, $"{_round.Address}/later", "make-code")).SendPlain())).QuerySelector("#code")!.TextContent;
}
