using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Samhandling.Platform.SecondFactor;

/// <summary>The codes of six digits that an authenticator app shows: RFC 6238 over HMAC-SHA-1, which all such apps know.</summary>
public static class OneTimeCode
{
    public const int KeyBytes = 20;
    public const int Digits = 6;

    private const int SecondsPerStep = 30;
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>The number of the half minute.</summary>
    public static long StepAt(DateTimeOffset time) => time.ToUnixTimeSeconds() / SecondsPerStep;

    public static string At(byte[] key, long step, int digits = Digits)
    {
        Span<byte> moment = stackalloc byte[sizeof(long)], hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
        BinaryPrimitives.WriteInt64BigEndian(moment, step);
#pragma warning disable CA5350 // As a keyed hash SHA-1 holds, and authenticator apps know no other.
        HMACSHA1.HashData(key, moment, hash);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadUInt32BigEndian(hash[(hash[^1] & 0xF)..]) & int.MaxValue;
        return (number % (uint)Math.Pow(10, digits)).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
    }

    /// <summary>The step whose code this is, at most one away from now since clocks differ; null when there is none, or it lies not after the last one used.</summary>
    public static long? StepOf(string code, byte[] key, DateTimeOffset now, long lastUsed)
    {
        var here = StepAt(now);
        long? found = null;
        for (var step = here - 1; step <= here + 1; step++)
            if (step > lastUsed && CryptographicOperations.FixedTimeEquals(System.Text.Encoding.UTF8.GetBytes(At(key, step)), System.Text.Encoding.UTF8.GetBytes(code))) found = step;
        return found;
    }

    /// <summary>The key as apps take it by hand: letters and digits that are not mistaken for one another.</summary>
    public static string InLetters(byte[] key)
    {
        var letters = new char[key.Length * 8 / 5];
        for (var i = 0; i < letters.Length; i++)
        {
            var bit = i * 5;
            var pair = (key[bit / 8] << 8) | (bit / 8 + 1 < key.Length ? key[(bit / 8) + 1] : 0);
            letters[i] = Alphabet[(pair >> (11 - (bit % 8))) & 31];
        }
        return new(letters);
    }

    /// <summary>What the picture holds that the app reads.</summary>
    public static string Address(byte[] key, string email) => $"otpauth://totp/Samhandling:{Uri.EscapeDataString(email)}?secret={InLetters(key)}&issuer=Samhandling";
}
