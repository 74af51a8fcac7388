using System.Globalization;
using System.IO.Compression;

namespace Samhandling.Surveys.Reading;

/// <summary>Reads a file whole within bounds, also out of gzip and zip.</summary>
internal static class Packed
{
    /// <summary>The most bytes of a file, packed or unpacked.</summary>
    public const int MostBytes = 50_000_000;

    private const int MostEntries = 2000;

    /// <summary>The file's own bytes, or what gzip holds.</summary>
    public static byte[] Read(Stream stream)
    {
        var bytes = Take(stream);
        if (bytes.Length == 0) throw new UnreadableException(ReadingFaultKind.Empty);
        if (!bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B])) return bytes;
        using var inner = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        return Take(inner);
    }

    public static bool IsZip(ReadOnlySpan<byte> bytes) => bytes.StartsWith("PK\u0003\u0004"u8);

    /// <summary>The files of a zip by name that a test of names lets through.</summary>
    public static IReadOnlyDictionary<string, byte[]> Entries(byte[] bytes, Func<string, bool> isWanted)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            if (zip.Entries.Count > MostEntries) throw new UnreadableException(ReadingFaultKind.TooMany, MostEntries.ToString(CultureInfo.InvariantCulture));
            var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
            var left = MostBytes;
            foreach (var entry in zip.Entries.Where(e => e.Name.Length > 0 && isWanted(e.Name)))
            {
                using var content = entry.Open();
                files[entry.FullName] = Take(content, left);
                left -= files[entry.FullName].Length;
            }
            return files;
        }
        catch (InvalidDataException damaged)
        {
            throw new UnreadableException(ReadingFaultKind.Damaged, damaged.Message);
        }
    }

    private static byte[] Take(Stream stream, int most = MostBytes)
    {
        var all = new MemoryStream();
        var buffer = new byte[81920];
        try
        {
            while (stream.Read(buffer) is > 0 and var got)
            {
                if (all.Length + got > most) throw new UnreadableException(ReadingFaultKind.TooLarge, (MostBytes / 1_000_000).ToString(CultureInfo.InvariantCulture));
                all.Write(buffer, 0, got);
            }
        }
        catch (InvalidDataException damaged)
        {
            throw new UnreadableException(ReadingFaultKind.Damaged, damaged.Message);
        }
        return all.ToArray();
    }
}
