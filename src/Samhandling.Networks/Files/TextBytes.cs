using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Samhandling.Networks.Files;

/// <summary>A text file in memory with the encoding that was found, to be read as often as needed.</summary>
internal sealed class TextBytes
{
    private readonly byte[] _bytes;
    private readonly int _count;
    private readonly int _start;
    private readonly Encoding _encoding;

    private TextBytes(byte[] bytes, int count, int start, Encoding encoding) => (_bytes, _count, _start, _encoding) = (bytes, count, start, encoding);

    /// <summary>The encoding's name on the web.</summary>
    public string Encoding => _encoding.WebName;

    public TextReader Open() => new StreamReader(new MemoryStream(_bytes, _start, _count - _start, writable: false), _encoding, detectEncodingFromByteOrderMarks: false);

    /// <summary>Reads all of a stream as text.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="asked">The encoding, if somebody chose it.</param>
    public static TextBytes Read(BoundedStream content, string? asked)
    {
        content.Breaks = "\n\r"u8.ToArray();
        var buffer = new MemoryStream();
        content.CopyTo(buffer);
        var bytes = buffer.GetBuffer();
        var all = bytes.AsSpan(0, (int)buffer.Length);
        var (found, start) = Find(all);
        var encoding = asked is null ? found : Named(asked);
        if (encoding is UTF8Encoding && !Utf8.IsValid(all)) throw new UnreadableException(0, FaultKind.WrongEncoding, encoding.WebName);
        if (encoding is not UnicodeEncoding && all.IndexOf((byte)0) is >= 0 and var at)
            throw new UnreadableException(0, FaultKind.NotText, (at + 1).ToString(CultureInfo.InvariantCulture));
        return new(bytes, all.Length, start, encoding);
    }

    /// <summary>An encoding by its name, also those of old Windows and DOS.</summary>
    public static Encoding Named(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? System.Text.Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            throw new UnreadableException(0, FaultKind.WrongEncoding, name);
        }
    }

    private static (Encoding Encoding, int Start) Find(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(System.Text.Encoding.UTF8.Preamble)) return (System.Text.Encoding.UTF8, 3);
        if (bytes.StartsWith(System.Text.Encoding.Unicode.Preamble)) return (System.Text.Encoding.Unicode, 2);
        if (bytes.StartsWith(System.Text.Encoding.BigEndianUnicode.Preamble)) return (System.Text.Encoding.BigEndianUnicode, 2);
        if (Utf8.IsValid(bytes)) return (System.Text.Encoding.UTF8, 0);
        return (Named(IsDos(bytes) ? "ibm850" : "windows-1252"), 0);
    }

    /// <summary>Letters beyond ASCII lie below A0 in DOS (å 86, ä 84, ö 94, ø 9B) and above C0 in Windows, where 80–9F holds little more than quotes and dashes.</summary>
    private static bool IsDos(ReadOnlySpan<byte> bytes)
    {
        var (low, high) = (0, 0);
        foreach (var b in bytes)
        {
            if (b is >= 0x80 and < 0xA0) low++;
            else if (b >= 0xC0) high++;
        }

        return low > high;
    }
}
