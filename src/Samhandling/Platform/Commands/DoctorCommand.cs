using System.CommandLine;
using Samhandling.Platform.Data;

namespace Samhandling.Platform.Commands;

/// <summary>Says what is well and what is not, and what to do about it. Changes nothing.</summary>
public static class DoctorCommand
{
    private const long LeastSpace = 500_000_000;
    private static readonly string[] Chromiums = ["chromium", "chromium-browser", "google-chrome", "chrome.exe"];

    public static Command Of(Action<IServiceCollection> capabilities) => new Command("doctor", "Say what is well and what is not.").OnInstance(capabilities, async (services, _, cancel) =>
    {
        var settings = services.GetRequiredService<Settings>();
        var isWell = Folder(settings) & Space(settings) & await Database(services.GetRequiredService<SamhandlingDb>(), settings, cancel);
        Say(true, FindChromium() is { } found ? $"PDF reports: by {found}." : "PDF reports: no Chromium here, so print from the browser. Not needed for anything else.");
        Say(true, "Node: needed to build, not to run.");
        if (!isWell) throw new RefusedException("Something needs you.");
    });

    private static bool Folder(Settings settings)
    {
        var folder = Path.GetFullPath(settings.Folder);
        try
        {
            if (!Directory.Exists(folder)) return Say(true, $"Data folder: {folder} is not there yet and is made at the first start.");
            File.Create(Path.Combine(folder, Path.GetRandomFileName()), 1, FileOptions.DeleteOnClose).Dispose();
            return Say(true, $"Data folder: {folder} can be written.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Say(false, $"Data folder: {folder} cannot be written ({error.Message}). Give this user the right to, or choose another with --data.");
        }
    }

    private static bool Space(Settings settings)
    {
        var drive = new DriveInfo(Path.GetFullPath(settings.Folder));
        var free = $"{drive.AvailableFreeSpace / 1_000_000_000.0:0.0} GB";
        return drive.AvailableFreeSpace >= LeastSpace ? Say(true, $"Disk: {free} free.") : Say(false, $"Disk: {free} free is too little. Make room.");
    }

    private static async Task<bool> Database(SamhandlingDb db, Settings settings, CancellationToken cancel)
    {
        var name = settings.Postgres is null ? settings.SqliteFile : "PostgreSQL";
        if (settings.Postgres is null && !File.Exists(settings.SqliteFile)) return Say(true, $"Database: {name} is not there yet and is made at the first start.");
        if (!await db.Database.CanConnectAsync(cancel)) return Say(false, $"Database: {name} does not answer. Is it running, and is SAMHANDLING_DATABASE right?");
        return await Health.IsReady(db, cancel) ? Say(true, $"Database: {name} answers and is up to date.") : Say(false, $"Database: {name} is of an earlier version. Run migrate.");
    }

    private static string? FindChromium() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => Chromiums.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    private static bool Say(bool isWell, string sentence)
    {
        Console.Out.WriteLine($"{(isWell ? "ok " : "!! ")} {sentence}");
        return isWell;
    }
}
