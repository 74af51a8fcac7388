using System.Diagnostics;
using Samhandling.Platform.Limiting;

namespace Samhandling.Platform.Print;

/// <summary>Makes PDF of a page by a Chromium of its own for each, which reaches no network, runs no script, knows nothing of the instance's environment and is gone afterwards with all it wrote.</summary>
/// <param name="chromium">Where Chromium is; null where it is not to be used.</param>
public sealed class Printer(string? chromium) : IDisposable
{
    /// <summary>Each needs a core and some hundred megabytes.</summary>
    public const int AtOnce = 2;

    private static readonly TimeSpan s_again = TimeSpan.FromSeconds(10);
    private readonly SemaphoreSlim _free = new(AtOnce);

    /// <summary>Where Linux distributions and Docker images have it.</summary>
    public static IReadOnlyList<string> UsualPlaces { get; } = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/lib/chromium/chromium"];

    public bool IsThere { get; } = File.Exists(chromium);

    /// <summary>How long one page may take before Chromium and all that it started is ended.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long one waits for others to be done.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(10);

    /// <param name="html">A page that needs nothing but itself.</param>
    /// <exception cref="LaterException">Too many want one now, or it took too long.</exception>
    public async Task<byte[]> Print(string html, CancellationToken cancel)
    {
        if (!await _free.WaitAsync(Patience, cancel)) throw new LaterException(StatusCodes.Status503ServiceUnavailable, s_again);
        var folder = Directory.CreateTempSubdirectory("samhandling-print-");
        try
        {
            var (page, paper) = (Path.Combine(folder.FullName, "page.html"), Path.Combine(folder.FullName, "page.pdf"));
            await File.WriteAllTextAsync(page, html, cancel);
            await Run(folder.FullName, page, paper, cancel);
            return await File.ReadAllBytesAsync(paper, cancel);
        }
        finally
        {
            await Discard(folder);
            _free.Release();
        }
    }

    public void Dispose() => _free.Dispose();

    private async Task Run(string folder, string page, string paper, CancellationToken cancel)
    {
        ProcessStartInfo start = new(chromium!,
        [
            // Its own walls cannot be built inside those of a service. What it draws is ours, without script and network.
            "--headless", "--no-sandbox", "--no-zygote", "--disable-gpu", "--disable-dev-shm-usage", "--disable-extensions", "--disable-crash-reporter",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            // All it might ask for goes to a port at which nobody answers, this machine's own addresses too.
            "--proxy-server=http://127.0.0.1:9", "--proxy-bypass-list=<-loopback>",
            $"--user-data-dir={Path.Combine(folder, "profile")}", "--no-pdf-header-footer", $"--print-to-pdf={paper}", new Uri(page).AbsoluteUri,
        ])
        { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
        // The environment of the instance holds its secrets.
        start.Environment.Clear();
        foreach (var (name, value) in new[] { ("PATH", "/usr/local/bin:/usr/bin:/bin"), ("HOME", folder), ("TMPDIR", folder), ("LANG", "C.UTF-8") }) start.Environment[name] = value;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Limit);
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{chromium} was not started.");
        try
        {
            var said = process.StandardError.ReadToEndAsync(limit.Token);
            await Task.WhenAll(said, process.StandardOutput.ReadToEndAsync(limit.Token), process.WaitForExitAsync(limit.Token));
            if (!File.Exists(paper)) throw new InvalidOperationException($"{chromium} made no PDF and ended with {process.ExitCode}: {await said}");
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            throw new LaterException(StatusCodes.Status503ServiceUnavailable, s_again);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync(CancellationToken.None);
            }
        }
    }

    // What was killed may write for a moment still.
    private static async Task Discard(DirectoryInfo folder)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                folder.Delete(recursive: true);
                return;
            }
            catch (IOException) when (tries < 10)
            {
                await Task.Delay(100);
            }
        }
    }
}
