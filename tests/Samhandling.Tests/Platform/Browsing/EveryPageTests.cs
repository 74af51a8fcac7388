using System.Reflection;
using Deque.AxeCore.Commons;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Routing;
using Microsoft.Playwright;

namespace Samhandling.Tests.Platform.Browsing;

/// <summary>Every page in a real browser: no fault that a machine finds for those who see, hear or move otherwise, nothing refused by the content security policy, nothing asked of another machine, nothing wider than the screen.</summary>
[Collection(nameof(Chromium)), Trait("Needs", "Browser")]
public sealed class EveryPageTests(Chromium chromium)
{
    private static int s_seen;

    // What looks in one way goes on in the same page, as a visitor does, and keeps styles and scripts.
    private static readonly Dictionary<(Who, string, bool, int, bool), Looking> s_kept = [];

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private static readonly bool IsRelease = Environment.GetEnvironmentVariable("SAMHANDLING_TEST_TIER") == "REL";

    private static readonly (string Language, bool IsDark, int Width)[] s_few = [("sv", false, 1280), ("nb", true, 390), ("en", false, 390), ("sv", true, 1280)];

    private static readonly string[] s_languages = ["sv", "nb", "en"];

    private static readonly int[] s_widths = [1280, 320, 768];

    /// <summary>One way of looking at a page, by the length of its address. Before a release each language, each width and each light once a page: over the pages every two of them meet.</summary>
    private static IEnumerable<(string Language, bool IsDark, int Width)> Ways(int turn) => !IsRelease
        ? [s_few[turn % s_few.Length]]
        : s_languages.Select((language, i) => (language, (turn + i) % 2 == 1, s_widths[(turn + i) % 3]));

    /// <summary>Open in the middle of something only: the tests of signing in and of passkeys draw them.</summary>
    private static readonly string[] InTheMiddle = ["/second-factor", "/account/passkeys/remove"];

    public static TheoryData<string> Pages =>
        [.. typeof(Program).Assembly.GetTypes().SelectMany(t => t.GetCustomAttributes<RouteAttribute>()).Select(route => route.Template).Except(InTheMiddle).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_is_for_everyone(string template)
    {
        var route = Routes.Of(chromium.House).Single(r => r.RoutePattern.RawText == template);
        var address = Samples.Addresses(chromium.House, [route])[route];
        await Look(await WhoMay(address), address);
    }

    [Theory]
    [InlineData(Who.Coordinator, "/no/such/page")]
    [InlineData(Who.Stranger, $"/{House.Ours}")]
    public Task A_page_that_cannot_be_shown_is_for_everyone(Who who, string address) => Look(who, address);

    private async Task<Who> WhoMay(string address)
    {
        // A respondent is let in by a link, which the browser opens first.
        if (address.Contains("/respond", StringComparison.Ordinal)) return Who.Anonymous;
        foreach (var who in new[] { Who.Analyst, Who.Coordinator, Who.Operator, Who.Anonymous })
            if ((await chromium.House.Browser(who).GetAsync(address)).StatusCode is System.Net.HttpStatusCode.OK) return who;
        throw new InvalidOperationException($"{address} opens for nobody.");
    }

    private async Task<Looking> Open(Who who, string language, bool isDark, int width, bool draws)
    {
        var page = await chromium.Open(who, language, isDark, width, draws: draws);
        // Once a browser rather than once a page: it is half a megabyte.
        await page.Context.AddInitScriptAsync(Axe);
        var faults = new List<string>();
        page.Console += (_, message) => { if (message.Type is "error" or "warning" && !message.Text.Contains("status of 40", StringComparison.Ordinal)) faults.Add($"console: {message.Text}"); };
        page.PageError += (_, error) => faults.Add($"script: {error}");
        page.Request += (_, request) => { if (new Uri(request.Url) is { Scheme: not "data" } url && url.Authority != chromium.House.ClientOptions.BaseAddress.Authority) faults.Add($"asks {request.Url}"); };
        return new(page, faults);
    }

    private async Task Look(Who who, string address)
    {
        var found = new List<string>();
        foreach (var (language, isDark, width) in Ways(address.Length))
        {
            // A link signs in, which must not stay for the pages after it.
            var (link, draws) = (Samples.LinkTo(address), address.EndsWith("/explore", StringComparison.Ordinal));
            if (link is not null || !s_kept.TryGetValue((who, language, isDark, width, draws), out var looking)) looking = await Open(who, language, isDark, width, draws);
            var (page, faults) = looking;
            if (link is null) s_kept[(who, language, isDark, width, draws)] = looking;
            else await page.GotoAsync(link);

            faults.Clear();
            await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load });
            await page.EvaluateAsync("document.querySelectorAll('details.more').forEach(d => d.open = true)");
            if (width < 500) await page.EvaluateAsync("document.querySelectorAll('details.menu').forEach(d => d.open = true)");

            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth") is > 0 and var wider) faults.Add($"{wider} px too wide");
            // Contrasts take axe the longest and come from the same few colours: at every submission they are looked at on a third of the pages.
            faults.AddRange(await page.EvaluateAsync<string[]>("async contrast => (await axe.run({ resultTypes: ['violations'], rules: { 'color-contrast': { enabled: contrast } } })).violations.map(v => `${v.id}: ${v.nodes.map(n => n.html).join(' | ')}`)", IsRelease || address.Length % 3 == 0));
            found.AddRange(faults.Select(fault => $"{language} {(isDark ? "dark" : "light")} {width}: {fault}"));
            if (link is not null) await page.CloseAsync();
        }
        Assert.True(found.Count == 0, string.Join("\n", found));
        Trust.Figure("A-01", "pages looked at in a browser: no fault that axe finds, nothing asked elsewhere, nothing too wide", ++s_seen);
    }

    /// <summary>A page in the browser and what was wrong on what it shows.</summary>
    private sealed record Looking(IPage Page, List<string> Faults);
}
