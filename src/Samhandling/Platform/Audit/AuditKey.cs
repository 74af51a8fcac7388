using System.Security.Cryptography;

namespace Samhandling.Platform.Audit;

/// <summary>The key that seals the event log. In a file, so that who reaches the database alone does not have it; made when it is first needed.</summary>
public sealed class AuditKey(Settings settings)
{
    private readonly Lazy<byte[]> _bytes = new(() => Read(settings.AuditKeyFile) ?? Make(settings.AuditKeyFile));

    public byte[] Bytes => _bytes.Value;

    private static byte[]? Read(string file) => File.Exists(file) ? Convert.FromHexString(File.ReadAllText(file).Trim()) : null;

    // Whole or not at all: of two that start at one time both go on with the key of the first.
    private static byte[] Make(string file)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        Directory.CreateDirectory(folder);
        var written = Path.Combine(folder, Path.GetRandomFileName());
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var stream = new FileStream(written, options))
        {
            stream.Write(System.Text.Encoding.ASCII.GetBytes(Convert.ToHexString(RandomNumberGenerator.GetBytes(32)) + "\n"));
            stream.Flush(flushToDisk: true);
        }
        try { File.Move(written, file); }
        catch (IOException) when (File.Exists(file)) { File.Delete(written); }
        return Read(file)!;
    }
}
