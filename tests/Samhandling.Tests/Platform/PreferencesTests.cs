namespace Samhandling.Tests.Platform;

public sealed class PreferencesTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_chosen_language_is_kept_and_the_address_stays()
    {
        var browser = _house.CreateClient();
        var link = (await House.Read(await browser.GetAsync("/sign-in?to=%2Fx&language=nb"))).QuerySelector("nav.langs a[lang=sv]")!;

        Assert.Equal("/sign-in?to=%2Fx&language=sv", link.GetAttribute("href"));
        Assert.Equal("nb", (await House.Read(await browser.GetAsync("/help"))).DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task A_chosen_light_is_kept()
    {
        var browser = _house.CreateClient();
        await browser.GetAsync("/?scheme=dark");

        var page = await House.Read(await browser.GetAsync("/help"));

        Assert.Equal("dark", page.DocumentElement.GetAttribute("data-color-scheme"));
        Assert.Equal("Dark", page.QuerySelector("footer [aria-current]")!.TextContent);
    }

    [Theory]
    [InlineData("/?language=fi")]
    [InlineData("/?language=sv&language=nb")]
    [InlineData("/?scheme=%22%3E%3Cscript%3E")]
    public async Task What_cannot_be_chosen_is_not_kept(string address)
    {
        var answer = await _house.Browser(Who.Anonymous).GetAsync(address);

        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Equal(("en", "auto"), ((await House.Read(answer)).DocumentElement.GetAttribute("lang"), (await House.Read(answer)).DocumentElement.GetAttribute("data-color-scheme")));
    }

    public void Dispose() => _house.Dispose();
}
