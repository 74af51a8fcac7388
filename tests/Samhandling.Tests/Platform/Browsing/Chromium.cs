using Microsoft.Playwright;
using Samhandling.Platform.SignIn;

namespace Samhandling.Tests.Platform.Browsing;

/// <summary>One headless browser for all tests that need one, and a house that listens.</summary>
[CollectionDefinition(nameof(Chromium))]
public sealed class OneChromium : ICollectionFixture<Chromium>;

/// <inheritdoc cref="OneChromium"/>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Words = ["--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    // What draws by WebGL draws by software, which takes a third of the processor time of every page it shows.
    private static readonly string[] Drawing = [.. Words, "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--ignore-gpu-blocklist"];

    private static readonly string[] Reading = [.. Words, "--disable-gpu"];

    private static readonly string Path = Environment.GetEnvironmentVariable("SAMHANDLING_TEST_CHROMIUM") ?? "/usr/bin/chromium";

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private IBrowser? _drawing;

    public House House { get; } = new(listens: true);

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Path)) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path, Args = Reading });
    }

    /// <summary>Another browser, as on another machine, which can be killed.</summary>
    public async Task<OwnBrowser> Another()
    {
        Assert.SkipWhen(_playwright is null, $"There is no Chromium at {Path}; SAMHANDLING_TEST_CHROMIUM says where another is.");
        var mark = $"--mark={Guid.NewGuid():N}";
        return new(await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path, Args = [.. Reading, mark] }), mark, House.ClientOptions.BaseAddress);
    }

    /// <summary>A page in a browser of its own, signed in as that visitor.</summary>
    public async Task<IPage> Open(Who who, string language = "sv", bool isDark = false, int width = 1280, string? host = null, bool draws = false)
    {
        Assert.SkipWhen(_playwright is null || _browser is null, $"There is no Chromium at {Path}; SAMHANDLING_TEST_CHROMIUM says where another is.");
        var here = host is null ? House.ClientOptions.BaseAddress : new UriBuilder(House.ClientOptions.BaseAddress) { Host = host }.Uri;
        if (draws) _drawing ??= await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path, Args = Drawing });
        var context = await (draws ? _drawing! : _browser).NewContextAsync(new()
        {
            BaseURL = here.ToString(),
            Locale = language,
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
            ViewportSize = new() { Width = width, Height = 900 },
        });
        if (who is not Who.Anonymous)
            await context.AddCookiesAsync([new() { Name = VisitorCookie.NameOn(https: false), Value = House.Cookie(who), Url = here.ToString() }]);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        if (_drawing is not null) await _drawing.DisposeAsync();
        _playwright?.Dispose();
        await House.DisposeAsync();
    }
}
