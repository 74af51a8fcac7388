using Samhandling.Platform.Operation;

namespace Samhandling.Platform.Commands;

/// <summary>What the doctor finds on the machine that the instance runs on.</summary>
internal static class Machine
{
    private static readonly string[] Chromiums = ["chromium", "chromium-browser", "google-chrome", "chrome.exe"];

    public static Finding Folder(Settings settings)
    {
        var folder = Path.GetFullPath(settings.Folder);
        try
        {
            if (!Directory.Exists(folder)) return new(!File.Exists(folder), $"Data folder: {folder} is not there; it is made at the first start.");
            File.Create(Path.Combine(folder, Path.GetRandomFileName()), 1, FileOptions.DeleteOnClose).Dispose();
            // On one's own machine one looks after one's own files; where others are served, others may have a foot in.
            if (!settings.IsLoopback && !OperatingSystem.IsWindows() && (File.GetUnixFileMode(folder) & (UnixFileMode.OtherRead | UnixFileMode.OtherExecute)) != UnixFileMode.None)
                return new(false, $"Data folder: every user of this machine may look into {folder}. Run: chmod 700 {folder}");
            return new(true, $"Data folder: {folder} can be written.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new(false, $"Data folder: {folder} cannot be written ({error.Message}). Give this user the right to, or choose another with --data.");
        }
    }

    public static Finding Space(DiskSpace disk)
    {
        var free = FormattableString.Invariant($"{disk.Free / 1e9:0.0} GB");
        return disk.Free >= DiskSpace.ForComfort ? new(true, $"Disk: {free} free.")
            : new(false, FormattableString.Invariant($"Disk: {free} free is too little; below {DiskSpace.ForServing / 1e9:0.0} GB it is not ready to serve. Make room."));
    }

    /// <summary>A clock before the program was built is wrong: sessions and links would end at odd times.</summary>
    public static Finding Clock(DateTimeOffset now)
    {
        var built = new DateTimeOffset(File.GetLastWriteTimeUtc(typeof(Machine).Assembly.Location), TimeSpan.Zero);
        return now >= built - TimeSpan.FromDays(1) ? new(true, FormattableString.Invariant($"Clock: {now:u}."))
            : new(false, FormattableString.Invariant($"Clock: {now:u} is before this program was built ({built:u}). Set it, and keep it by NTP."));
    }

    public static Finding Addresses(Settings settings)
    {
        var open = settings.Addresses.Where(url => url.StartsWith("http:", StringComparison.OrdinalIgnoreCase)).Where(_ => !settings.IsLoopback).ToList();
        return open.Count == 0 ? new(true, $"Addresses: {settings.Urls}.")
            : new(false, $"Addresses: {string.Join(' ', open)} takes passwords in plain text from other machines. Listen on http://localhost and let a proxy with TLS stand before it: docs/operation.md.");
    }

    public static Finding Chromium()
    {
        var found = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => Chromiums.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
        return new(true, found is null ? "PDF reports: no Chromium here, so print from the browser. Nothing else needs it." : $"PDF reports: by {found}.");
    }
}
