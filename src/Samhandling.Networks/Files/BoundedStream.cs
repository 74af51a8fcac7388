using System.Globalization;

namespace Samhandling.Networks.Files;

/// <summary>A stream that ends the reading when the file, or a line of it, is too long; and that can be looked into before it is read. Reads forward only.</summary>
/// <param name="inner">Where the bytes come from; not closed.</param>
/// <param name="packed">The packed form, if the bytes come out of one.</param>
internal sealed class BoundedStream(Stream inner, BoundedStream? packed = null) : Stream
{
    private const int LookAtInflationFrom = 1_000_000;
    private byte[] _ahead = [];
    private int _sinceBreak;
    private int _lines = 1;

    /// <summary>How many bytes were read from the inner stream.</summary>
    public long Taken { get; private set; }

    /// <summary>The bytes that end a line (or, in XML, a tag or a text); no line is measured before they are set.</summary>
    public byte[] Breaks { get; set; } = [];

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>The first bytes, as many as there are up to a number, without taking them. Asked once, before reading.</summary>
    public ReadOnlySpan<byte> LookAhead(int count)
    {
        var ahead = new byte[count];
        var got = Take(ahead, fill: true);
        return _ahead = ahead[..got];
    }

    public override int Read(Span<byte> buffer)
    {
        int got;
        if (_ahead.Length > 0)
        {
            got = Math.Min(buffer.Length, _ahead.Length);
            _ahead.AsSpan(0, got).CopyTo(buffer);
            _ahead = _ahead[got..];
        }
        else
        {
            got = Take(buffer, fill: false);
        }

        Measure(buffer[..got]);
        return got;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int Take(Span<byte> buffer, bool fill)
    {
        int got;
        try
        {
            got = fill ? inner.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false) : inner.Read(buffer);
        }
        catch (Exception damaged) when (packed is not null && damaged is InvalidDataException or EndOfStreamException)
        {
            throw new UnreadableException(0, FaultKind.Damaged, damaged.Message);
        }

        Taken += got;
        if (Taken > FileLimits.Bytes) throw new UnreadableException(0, FaultKind.TooLarge, Text(FileLimits.Bytes / 1_000_000));
        if (packed is not null && Taken > LookAtInflationFrom && Taken > FileLimits.Inflation * packed.Taken)
            throw new UnreadableException(0, FaultKind.Inflates, Text(FileLimits.Inflation));
        return got;
    }

    /// <summary>Looks at the ends of pieces that are shorter than the longest line: only a line that goes over from one to the next can be too long.</summary>
    private void Measure(ReadOnlySpan<byte> bytes)
    {
        const int pieceLength = 1 << 16;
        if (Breaks.Length == 0) return;
        while (!bytes.IsEmpty)
        {
            var piece = bytes[..Math.Min(bytes.Length, pieceLength)];
            var first = piece.IndexOfAny(Breaks);
            if (_sinceBreak + (first < 0 ? piece.Length : first) > FileLimits.Line)
                throw new UnreadableException(_lines, FaultKind.LineTooLong, Text(FileLimits.Line));
            _sinceBreak = first < 0 ? _sinceBreak + piece.Length : piece.Length - 1 - piece.LastIndexOfAny(Breaks);
            _lines += piece.Count((byte)'\n');
            bytes = bytes[piece.Length..];
        }
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
