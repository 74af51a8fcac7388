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

    // What looks in one way keeps styles and scripts from page to page, as a visitor's browser does.
    private static readonly Dictionary<(Who, string, bool, int), IBrowserContext> s_kept = [];

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

    private async Task<IPage> Page(Who who, string language, bool isDark, int width, bool isKept)
    {
        if (!isKept) return await chromium.Open(who, language, isDark, width);
        if (!s_kept.TryGetValue((who, language, isDark, width), out var context)) s_kept[(who, language, isDark, width)] = context = (await chromium.Open(who, language, isDark, width)).Context;
        return await context.NewPageAsync();
    }

    private async Task Look(Who who, string address)
    {
        var faults = new List<string>();
        foreach (var (language, isDark, width) in Ways(address.Length))
        {
            var way = $"{language} {(isDark ? "dark" : "light")} {width}";
            var page = await Page(who, language, isDark, width, Samples.LinkTo(address) is null);
            page.Console += (_, message) => { if (message.Type is "error" or "warning" && !message.Text.Contains("status of 40", StringComparison.Ordinal)) faults.Add($"{way}: console: {message.Text}"); };
            page.PageError += (_, error) => faults.Add($"{way}: script: {error}");
            page.Request += (_, request) => { if (new Uri(request.Url) is { Scheme: not "data" } url && url.Authority != chromium.House.ClientOptions.BaseAddress.Authority) faults.Add($"{way}: asks {request.Url}"); };

            if (Samples.LinkTo(address) is { } link) await page.GotoAsync(link);
            await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load });
            await page.EvaluateAsync("document.querySelectorAll('details.more').forEach(d => d.open = true)");
            if (width < 500) await page.EvaluateAsync("document.querySelectorAll('details.menu').forEach(d => d.open = true)");

            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth") is > 0 and var wider) faults.Add($"{way}: {wider} px too wide");
            await page.EvaluateAsync(Axe);
            // Contrasts take axe the longest and come from the same few colours: at every submission they are looked at on a third of the pages.
            faults.AddRange((await page.EvaluateAsync<string[]>("async contrast => (await axe.run({ resultTypes: ['violations'], rules: { 'color-contrast': { enabled: contrast } } })).violations.map(v => `${v.id}: ${v.nodes.map(n => n.html).join(' | ')}`)", IsRelease || address.Length % 3 == 0)).Select(found => $"{way}: {found}"));
            await page.CloseAsync();
        }
        Assert.True(faults.Count == 0, string.Join("\n", faults));
        Trust.Figure("A-01", "pages looked at in a browser: no fault that axe finds, nothing asked elsewhere, nothing too wide", ++s_seen);
    }
}
