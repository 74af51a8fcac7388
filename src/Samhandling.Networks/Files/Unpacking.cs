using System.Globalization;
using System.IO.Compression;

namespace Samhandling.Networks.Files;

/// <summary>Opens a file that may be packed with gzip, or lie alone in a zip.</summary>
internal static class Unpacking
{
    private static readonly byte[] s_gzip = [0x1F, 0x8B];
    private static readonly byte[] s_zip = [(byte)'P', (byte)'K', 3, 4];
    private static readonly byte[] s_emptyZip = [(byte)'P', (byte)'K', 5, 6];

    /// <summary>The file's own bytes with the first of them to look at, and its name.</summary>
    public static (BoundedStream Content, byte[] Start, string Name) Open(Stream stream, string fileName)
    {
        const int ahead = 4096;
        var file = new BoundedStream(stream);
        var start = file.LookAhead(ahead).ToArray();
        if (!IsPacked(start)) return (file, start, fileName);

        var (inner, name) = start.AsSpan().StartsWith(s_gzip) ? (new GZipStream(file, CompressionMode.Decompress), NameWithoutEnding(fileName)) : TheOneIn(file);
        var content = new BoundedStream(inner, file);
        start = content.LookAhead(ahead).ToArray();
        return IsPacked(start) ? throw new UnreadableException(0, FaultKind.PackedTwice) : (content, start, name);
    }

    /// <summary>The file's name without its ending, and without that of its packing.</summary>
    public static string NameWithoutEnding(string fileName) => Path.GetFileNameWithoutExtension(fileName);

    private static bool IsPacked(ReadOnlySpan<byte> start) => start.StartsWith(s_gzip) || start.StartsWith(s_zip) || start.StartsWith(s_emptyZip);

    private static (Stream Content, string Name) TheOneIn(BoundedStream file)
    {
        var bytes = new MemoryStream();
        file.CopyTo(bytes);
        try
        {
            var zip = new ZipArchive(bytes, ZipArchiveMode.Read);
            if (zip.Entries.Any(e => e.FullName is "[Content_Types].xml")) throw new UnreadableException(0, FaultKind.OtherFormat, "a workbook or another office document");
            // macOS adds its own files to what it packs.
            var files = zip.Entries.Where(e => e.Name.Length > 0 && e.Name is not ".DS_Store" && !e.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal)).ToList();
            if (files.Count != 1)
                throw new UnreadableException(0, FaultKind.ZipHolds, files.Count.ToString(CultureInfo.InvariantCulture), FileTexts.Few(files.Select(f => f.Name)));
            if (files[0].IsEncrypted) throw new InvalidDataException("It has a password.");
            return (files[0].Open(), files[0].Name);
        }
        catch (InvalidDataException damaged)
        {
            throw new UnreadableException(0, FaultKind.Damaged, damaged.Message);
        }
    }
}
