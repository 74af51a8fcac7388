using System.IO.Compression;

namespace Samhandling.Platform.Backup;

/// <summary>A key that lies beside the database on purpose, so that who has the database alone does not have it.</summary>
internal sealed record KeyFile(string Path)
{
    private const string Folder = "keys/";

    public static IEnumerable<KeyFile> Of(Settings settings) => !Directory.Exists(settings.Folder) ? []
        : Directory.EnumerateFiles(settings.Folder, "*.key").Order(StringComparer.Ordinal).Select(path => new KeyFile(path));

    public async Task Into(ZipArchive zip, CancellationToken cancel)
    {
        await using var entry = zip.Add(Folder + System.IO.Path.GetFileName(Path));
        await entry.WriteAsync(await File.ReadAllBytesAsync(Path, cancel), cancel);
    }

    /// <summary>Puts the keys of a file where this instance looks for them.</summary>
    public static async Task Restore(ZipArchive zip, Settings settings, CancellationToken cancel)
    {
        foreach (var entry in zip.Entries.Where(entry => entry.FullName.StartsWith(Folder, StringComparison.Ordinal)))
        {
            await using var from = await entry.OpenAsync(cancel);
            var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            await using var to = new FileStream(System.IO.Path.Combine(settings.Folder, entry.Name), options);
            await from.CopyToAsync(to, cancel);
        }
    }
}
