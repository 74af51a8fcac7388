using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Ideas;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.IdeaDoors;

public sealed class ForgetSenderTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_sender_takes_the_own_name_away_and_the_idea_stays()
    {
        var idea = _house.Idea(name: "Sven Svensson", email: "sven@example.org");
        var (address, browser) = ($"/{House.Ours}/idea-door/{_house.IdeaToken(idea)}", _house.Browser(Who.Anonymous));

        Assert.Contains("Senders of ideas", (await _house.Page("privacy", Who.Reader)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(browser, address, "forget-sender")).Send()).StatusCode);

        var kept = await _house.Fresh().Ideas.SingleAsync();
        Assert.Equal(("En bastu vid leden", null, null), (kept.What, kept.SenderName, kept.SenderEmail));
        Assert.DoesNotContain("Senders of ideas", (await _house.Page("privacy", Who.Reader)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var page = await House.Read(await browser.GetAsync(address));
        Assert.DoesNotContain("Sven", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
