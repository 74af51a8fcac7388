using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Samhandling.Reporting.Cases;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Platform.Browsing;

namespace Samhandling.Tests.Reporting.Cases;

/// <summary>Advice is logged in a real browser on a phone's width, by the keyboard alone.</summary>
[Collection(nameof(Chromium)), Trait("Needs", "Browser")]
public sealed class KeyboardTests(Chromium chromium)
{
    [Fact]
    public async Task Advice_is_logged_with_a_few_keys_and_the_same_firm_again_with_fewer()
    {
        var (name, firm) = ($"Xby {Guid.NewGuid():N}"[..12], $"Bolaget {Guid.NewGuid():N}"[..16]);
        var place = chromium.House.Municipality(name);
        var page = await chromium.Open(Who.Partner, "en", width: 390);
        var begun = Stopwatch.GetTimestamp();
        await page.GotoAsync($"/{House.Ours}/cases/new");
        await page.WaitForSelectorAsync("#placeid:focus");

        // A letter or two choose from each list; Enter sends from the field with the minutes.
        var keys = await Press(page, "x", "b", "y", "Tab", "m", "o", "n", "Tab", "o", "n", "e", "Tab", "Enter");
        await page.WaitForURLAsync(url => Guid.TryParse(url[(url.LastIndexOf('/') + 1)..], out _));
        var took = Stopwatch.GetElapsedTime(begun);

        var first = await chromium.House.Fresh().AdviceCases.SingleAsync(c => c.PlaceId == place.Id);
        Assert.Equal((AdviceTopic.Money, FirmSize.Alone, 15), (first.Topic, first.Size, first.Minutes));
        chromium.House.Case(place, firm, first.Day, FirmSize.TwoToNine);
        await page.GotoAsync($"/{House.Ours}/cases/new");
        await page.WaitForSelectorAsync("#placeid:focus");
        await page.Locator($"nav[aria-labelledby=again] a:has-text('{firm}')").FocusAsync();
        var again = await Press(page, "Enter");
        await page.WaitForSelectorAsync("#topic:focus");
        again += await Press(page, "p", "e", "r", "Tab", "Tab", "Enter");
        await page.WaitForURLAsync(url => Guid.TryParse(url[(url.LastIndexOf('/') + 1)..], out _));

        Assert.Equal((AdviceTopic.Permits, FirmSize.TwoToNine), await chromium.House.Fresh().AdviceCases.Where(c => c.FirmName == firm).OrderByDescending(c => c.Id).Select(c => ValueTuple.Create(c.Topic, c.Size)).FirstAsync());
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= 390"), "It scrolls sideways.");
        TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant($"{keys} keys for a new firm, {again} and the way to its name for one that was there, {took.TotalSeconds:0.0} s at a machine's pace."));
        Assert.True(keys <= 15 && again <= 10);
    }

    private static async Task<int> Press(Microsoft.Playwright.IPage page, params string[] keys)
    {
        foreach (var key in keys) await page.Keyboard.PressAsync(key);
        return keys.Length;
    }
}
