using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Samhandling.Platform.Audit;

/// <summary>How a link is hashed. Whoever changes this encoding breaks every chain there is; a test pins it.</summary>
public static class AuditChain
{
    public const int HashLength = 32;

    public static byte[] Beginning => new byte[HashLength];

    /// <summary>SHA-256 of the hash before and of each field behind its length.</summary>
    public static byte[] HashOf(Guid partnershipId, AuditEntry entry)
    {
        var text = new ArrayBufferWriter<byte>(256);
        text.Write(entry.Previous);
        Put(text, partnershipId);
        Put(text, entry.Sequence);
        Put(text, Microseconds(entry.At));
        Put(text, entry.UserId);
        Put(text, entry.Deed);
        Put(text, entry.Kind);
        if (entry.RowId is { } row) Put(text, row);
        else Length(text, 0);
        Put(text, (long)entry.Change);
        Put(text, entry.Count);
        Length(text, entry.Values.Length);
        text.Write(entry.Values);
        return SHA256.HashData(text.WrittenSpan);
    }

    public static byte[] SealOf(byte[] hash, byte[] key) => HMACSHA256.HashData(key, hash);

    public static DateTime InMicroseconds(DateTime time) => time.AddTicks(-(time.Ticks % TimeSpan.TicksPerMicrosecond));

    // SQLite gives times back without saying that they are UTC, so they are counted and not converted.
    private static long Microseconds(DateTime time) => (time.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;

    private static void Put(ArrayBufferWriter<byte> text, Guid value)
    {
        Length(text, 16);
        value.TryWriteBytes(text.GetSpan(16), bigEndian: true, out _);
        text.Advance(16);
    }

    private static void Put(ArrayBufferWriter<byte> text, long value)
    {
        Length(text, 8);
        BinaryPrimitives.WriteInt64BigEndian(text.GetSpan(8), value);
        text.Advance(8);
    }

    private static void Put(ArrayBufferWriter<byte> text, string value)
    {
        Length(text, Encoding.UTF8.GetByteCount(value));
        Encoding.UTF8.GetBytes(value, text);
    }

    private static void Length(ArrayBufferWriter<byte> text, int length)
    {
        BinaryPrimitives.WriteInt32BigEndian(text.GetSpan(4), length);
        text.Advance(4);
    }
}
