using System.Diagnostics;
using System.Globalization;

namespace Samhandling.Tests.Platform.Commands;

/// <summary>A disk that fails once, as one program sees it: strace lets the N-th of some calls of each thread fail.</summary>
internal static class FailingDisk
{
    public const string Strace = "/usr/bin/strace";

    /// <summary>Does something while the disk fails at that call.</summary>
    /// <param name="calls">The system calls, parted by commas.</param>
    /// <param name="error">What they fail with, such as EIO.</param>
    /// <param name="at">Which of each thread's calls fails, from 1.</param>
    /// <returns>Whether so many were made that one failed.</returns>
    public static async Task<bool> Fails(StartedProgram program, string folder, string calls, string error, int at, Func<Task> meanwhile)
    {
        var seen = Path.Combine(folder, "strace.txt");
        using var strace = Process.Start(new ProcessStartInfo(Strace, ["-f", "-e", $"trace={calls}", "-e", $"inject={calls}:error={error}:when={at.ToString(CultureInfo.InvariantCulture)}", "-o", seen, "-p", program.Id.ToString(CultureInfo.InvariantCulture)])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
        })!;
        // It says so when it holds every thread.
        var said = await strace.StandardError.ReadLineAsync();
        Assert.SkipUnless(said?.Contains("attached", StringComparison.Ordinal) == true, $"strace may not look at another process here: {said}");
        var more = strace.StandardError.ReadToEndAsync();
        try { await meanwhile(); }
        finally
        {
            using (var kill = Process.Start("kill", ["-INT", strace.Id.ToString(CultureInfo.InvariantCulture)])) await kill.WaitForExitAsync();
            await more;
            await strace.WaitForExitAsync();
        }
        return (await File.ReadAllTextAsync(seen)).Contains("(INJECTED)", StringComparison.Ordinal);
    }
}
