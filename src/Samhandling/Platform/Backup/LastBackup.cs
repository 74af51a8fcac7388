using System.Globalization;

namespace Samhandling.Platform.Backup;

/// <summary>When a backup was last taken on this machine, and where it was put: for the doctor, who asks for one each week.</summary>
public static class LastBackup
{
    private const string Name = "last-backup";

    public static void Note(Settings settings, DateTimeOffset now, string file)
    {
        Directory.CreateDirectory(settings.Folder);
        File.WriteAllLines(Path.Combine(settings.Folder, Name), [now.UtcDateTime.ToString("O", CultureInfo.InvariantCulture), Path.GetFullPath(file)]);
    }

    /// <returns>Null when none was taken here.</returns>
    public static DateTimeOffset? On(Settings settings) =>
        Path.Combine(settings.Folder, Name) is var note && File.Exists(note) && DateTimeOffset.TryParse(File.ReadLines(note).FirstOrDefault(), CultureInfo.InvariantCulture, out var day) ? day : null;
}
