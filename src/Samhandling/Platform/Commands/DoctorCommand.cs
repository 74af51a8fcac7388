using System.CommandLine;
using Samhandling.Platform.Data;

namespace Samhandling.Platform.Commands;

/// <summary>Says what is well and what is not, and what to do about it. Changes nothing.</summary>
public static class DoctorCommand
{
    private const long LeastSpace = 500_000_000;
    private static readonly string[] Chromiums = ["chromium", "chromium-browser", "google-chrome", "chrome.exe"];

    public static Command Of(Action<IServiceCollection> capabilities) =>
        new Command("doctor", "Say what is well and what is not.").OnInstance(capabilities, async (services, parsed, cancel) =>
        {
            var settings = services.GetRequiredService<Settings>();
            Finding[] findings = [Folder(settings), Space(settings), await Database(services.GetRequiredService<SamhandlingDb>(), settings, cancel), Chromium(), new(true, "Node: needed to build, not to run.")];
            foreach (var finding in findings) await parsed.Say($"{(finding.IsWell ? "ok" : "!!")}  {finding.Sentence}");
            if (!findings.All(finding => finding.IsWell)) throw new RefusedException("Something needs you.");
        });

    private static Finding Folder(Settings settings)
    {
        var folder = Path.GetFullPath(settings.Folder);
        try
        {
            if (!Directory.Exists(folder)) return new(!File.Exists(folder), $"Data folder: {folder} is not there; it is made at the first start.");
            File.Create(Path.Combine(folder, Path.GetRandomFileName()), 1, FileOptions.DeleteOnClose).Dispose();
            return new(true, $"Data folder: {folder} can be written.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new(false, $"Data folder: {folder} cannot be written ({error.Message}). Give this user the right to, or choose another with --data.");
        }
    }

    private static Finding Space(Settings settings)
    {
        var bytes = new DriveInfo(Path.GetFullPath(settings.Folder)).AvailableFreeSpace;
        var free = FormattableString.Invariant($"{bytes / 1e9:0.0} GB");
        return bytes >= LeastSpace ? new(true, $"Disk: {free} free.") : new(false, $"Disk: {free} free is too little. Make room.");
    }

    private static async Task<Finding> Database(SamhandlingDb db, Settings settings, CancellationToken cancel)
    {
        var name = settings.Postgres is null ? settings.SqliteFile : "PostgreSQL";
        if (settings.Postgres is null && !File.Exists(settings.SqliteFile)) return new(true, $"Database: {name} is not there yet; it is made at the first start.");
        if (!await db.Database.CanConnectAsync(cancel)) return new(false, $"Database: {name} does not answer. Is it running, and is SAMHANDLING_DATABASE right?");
        return await Health.IsReady(db, cancel) ? new(true, $"Database: {name} answers and is up to date.") : new(false, $"Database: {name} is of an earlier version. Run migrate.");
    }

    private static Finding Chromium()
    {
        var found = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => Chromiums.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
        return new(true, found is null ? "PDF reports: no Chromium here, so print from the browser. Nothing else needs it." : $"PDF reports: by {found}.");
    }

    private sealed record Finding(bool IsWell, string Sentence);
}
