using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Registering;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Platform.Browsing;

namespace Samhandling.Tests.Cooperation.CheckingIn;

/// <summary>The door where the network comes and goes.</summary>
[Collection(nameof(Chromium)), Trait("Needs", "Browser")]
public sealed class CheckInScriptTests(Chromium chromium)
{
    [Fact]
    public async Task Ticks_without_network_are_kept_and_sent_when_it_is_back()
    {
        var page = await chromium.Open(Who.Coordinator, "en", width: 320);
        var edition = chromium.House.Edition(place: chromium.House.MeetingPlace("Utan nät"));
        foreach (var name in new[] { "Anna", "Bo", "Cia" }) chromium.House.Registration(edition, name);
        await page.GotoAsync($"/{House.Ours}/editions/{edition.Id}/check-in");

        await page.Context.SetOfflineAsync(true);
        await page.ClickAsync("tr:has-text('Anna') button");
        await page.ClickAsync("tr:has-text('Bo') button");
        await page.ClickAsync("tr:has-text('Cia') button");
        Assert.StartsWith("3 not yet sent", await page.TextContentAsync(".saved"), StringComparison.Ordinal);
        await page.ClickAsync("tr:has-text('Bo') button");
        Assert.Equal(0, await Came(edition.Id));

        await page.Context.SetOfflineAsync(false);
        await page.WaitForSelectorAsync(".saved:has-text('All is sent')");

        Assert.Equal(2, await Came(edition.Id));
        Assert.Equal("2 have come, 3 have a seat.", await page.TextContentAsync(".lead"));
    }

    [Fact]
    public async Task Who_is_sought_is_shown_and_the_others_are_not()
    {
        var page = await chromium.Open(Who.Coordinator, "en");
        var edition = chromium.House.Edition(place: chromium.House.MeetingPlace("Sökt"));
        foreach (var name in new[] { "Anna", "Bo" }) chromium.House.Registration(edition, name);
        await page.GotoAsync($"/{House.Ours}/editions/{edition.Id}/check-in");

        await page.FillAsync("#sift", "an");

        Assert.True(await page.IsVisibleAsync("tr:has-text('Anna')"));
        Assert.False(await page.IsVisibleAsync("tr:has-text('Bo')"));
    }

    private Task<int> Came(Guid edition) => chromium.House.Fresh().Registrations.CountAsync(r => r.EditionId == edition && r.IsPresent);
}
