using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Samhandling.Platform.Commands;

namespace Samhandling.Platform.Backup;

/// <summary>A zip file that proves itself whole: its comment is the hash of all bytes before it.</summary>
public static class SealedFile
{
    private const int SealLength = SHA256.HashSizeInBytes * 2;

    // The earliest that a zip file can tell.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes under another name and takes the final one when all is on the disk; who is cut off leaves nothing of that name.</summary>
    /// <exception cref="RefusedException">A file of that name is there already.</exception>
    public static async Task Write(string file, Func<ZipArchive, Task> fill, CancellationToken cancel)
    {
        if (Path.Exists(file)) throw new RefusedException($"{file} is there already. Choose another name, or move it away.");
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        var part = file + ".part";
        try
        {
            await using (var stream = Create(part))
            {
                await using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
                {
                    zip.Comment = new('0', SealLength);
                    await fill(zip);
                }
                var seal = await SealOf(stream, cancel);
                stream.Position = stream.Length - SealLength;
                await stream.WriteAsync(seal, cancel);
                stream.Flush(flushToDisk: true);
            }
            File.Move(part, file);
        }
        catch
        {
            File.Delete(part);
            throw;
        }
    }

    /// <summary>Opens a file that is whole.</summary>
    /// <exception cref="RefusedException">It is cut off, or was changed since it was written.</exception>
    public static async Task<ZipArchive> Open(string file, CancellationToken cancel)
    {
        var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read);
        try
        {
            var found = new byte[SealLength];
            if (stream.Length > SealLength)
            {
                stream.Position = stream.Length - SealLength;
                await stream.ReadExactlyAsync(found, cancel);
                if ((await SealOf(stream, cancel)).SequenceEqual(found)) return new(stream, ZipArchiveMode.Read);
            }
            throw new RefusedException($"{file} is not whole: it was cut off, or changed since it was written. Use another copy.");
        }
        catch
        {
            await stream.DisposeAsync();
            throw;
        }
    }

    public static Stream Add(this ZipArchive zip, string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = NoTime;
        return entry.Open();
    }

    // It holds hashes of passwords: nobody else on the machine reads it.
    private static FileStream Create(string file)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new(file, options);
    }

    private static async Task<byte[]> SealOf(FileStream stream, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1 << 16];
        stream.Position = 0;
        for (var left = stream.Length - SealLength; left > 0;)
        {
            var read = await stream.ReadAsync(buffer.AsMemory(0, (int)Math.Min(left, buffer.Length)), cancel);
            hash.AppendData(buffer.AsSpan(0, read));
            left -= read;
        }
        return Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
