using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;

namespace Samhandling.Tests.Platform.Browsing;

/// <summary>A browser of a test's own, whose processes are found by a word that they alone were started with.</summary>
public sealed class OwnBrowser(IBrowser browser, string mark, Uri here) : IAsyncDisposable
{
    /// <summary>A page whose clock stands still but when the test lets it go, and which tells when what it asked for has been answered.</summary>
    public async Task<IPage> Open(string language)
    {
        var context = await browser.NewContextAsync(new() { BaseURL = here.ToString(), Locale = language });
        var now = new DateTime(2026, 1, 1, 12, 0, 0, DateTimeKind.Utc);
        await context.Clock.InstallAsync(new() { TimeDate = now });
        await context.Clock.PauseAtAsync(now.AddHours(1));
        await context.AddInitScriptAsync("""
            {
              const ask = fetch;
              window.answered = Promise.resolve();
              window.fetch = (...what) => {
                const answer = ask(...what);
                window.answered = Promise.allSettled([window.answered, answer.then((a) => a.clone().text())]);
                return answer;
              };
              AbortSignal.timeout = () => new AbortController().signal;
            }
            """);
        return await context.NewPageAsync();
    }

    /// <summary>As when the battery is empty: nothing in it has time to say goodbye.</summary>
    public async Task Kill()
    {
        Assert.SkipUnless(Directory.Exists("/proc"), "Whose processes are whose is not told here.");
        var killed = Directory.GetDirectories("/proc").Select(Path.GetFileName).Where(name => name!.All(char.IsAsciiDigit) && IsOurs(name!)).Select(name => Process.GetProcessById(int.Parse(name!, CultureInfo.InvariantCulture))).ToList();
        Assert.NotEmpty(killed);
        foreach (var process in killed)
        {
            process.Kill();
            await process.WaitForExitAsync();
            process.Dispose();
        }
    }

    public ValueTask DisposeAsync() => browser.DisposeAsync();

    private bool IsOurs(string process)
    {
        try { return File.ReadAllText($"/proc/{process}/cmdline").Contains(mark, StringComparison.Ordinal); }
        // It ended while it was read.
        catch (IOException) { return false; }
    }
}
