using System.Security.Cryptography;

namespace Samhandling.Platform.Audit;

/// <summary>The key that seals the event log. In a file, so that who reaches the database alone does not have it; made when it is first needed.</summary>
public sealed class AuditKey(Settings settings)
{
    private const int Tries = 500;
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(10);

    private readonly Lazy<byte[]> _bytes = new(() => Read(settings.AuditKeyFile) ?? Make(settings.AuditKeyFile));

    public byte[] Bytes => _bytes.Value;

    private static byte[]? Read(string file) => File.Exists(file) ? Convert.FromHexString(File.ReadAllText(file).Trim()) : null;

    // Whole or not at all, and by one at a time: of many that start at one moment all go on with the key of the first.
    // Moving without writing over is no way to be the first: two may both see that nothing is there.
    private static byte[] Make(string file)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        Directory.CreateDirectory(folder);
        using var turn = Turn($"{file}.making");
        if (Read(file) is { } made) return made;
        var written = Path.Combine(folder, Path.GetRandomFileName());
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var stream = new FileStream(written, options))
        {
            stream.Write(System.Text.Encoding.ASCII.GetBytes(Convert.ToHexString(RandomNumberGenerator.GetBytes(32)) + "\n"));
            stream.Flush(flushToDisk: true);
        }
        File.Move(written, file);
        return Read(file)!;
    }

    /// <summary>Waits until no other program holds the file; one that is killed lets go of it.</summary>
    private static FileStream Turn(string file)
    {
        for (var tries = 1; ; tries++)
        {
            try { return new(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose); }
            catch (IOException) when (tries < Tries && File.Exists(file)) { Thread.Sleep(s_pause); }
            // Let go of between our try and our look.
            catch (IOException) when (tries < Tries) { }
        }
    }
}
