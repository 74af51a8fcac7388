using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Samhandling.Platform.Sessions;

/// <summary>What one must hold to be let in: told once, and kept as a hash, so that who reads the database cannot use it.</summary>
public static class Secret
{
    private const int Bytes = 32;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>No salt and one round: nobody guesses 256 bits.</summary>
    public static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
