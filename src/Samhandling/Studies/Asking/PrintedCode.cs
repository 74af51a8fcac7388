using System.Security.Cryptography;

namespace Samhandling.Studies.Asking;

/// <summary>A code to type off a paper or a screen: four letters by which its row is found, which are no secret, and thirteen that are, of 65 bits.</summary>
public sealed record PrintedCode
{
    public const int LookupLength = 4, SecretLength = 13;

    /// <summary>Crockford's: no letter looks like another or like a figure.</summary>
    public const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    // Nobody guesses 65 bits by asking us; this many rounds make each guess at a stolen table dear too, and a class's slips still take seconds.
    private const int Rounds = 10_000, HashBytes = 32;

    private static readonly int[] s_groups = [LookupLength, 4, 4, 5];

    private PrintedCode(string letters) => (Lookup, Secret) = (letters[..LookupLength], letters[LookupLength..]);

    public string Lookup { get; }

    private string Secret { get; }

    public static PrintedCode New() => new(RandomNumberGenerator.GetString(Alphabet, LookupLength + SecretLength));

    /// <summary>Reads what somebody has typed: in any case, with or without hyphens, and with O, I and L for the figures they are taken for.</summary>
    /// <returns>Null if that is no code.</returns>
    public static PrintedCode? Read(string? written)
    {
        var letters = string.Concat((written ?? "").ToUpperInvariant().Where(c => c is not '-' && !char.IsWhiteSpace(c)).Select(c => c switch { 'O' => '0', 'I' or 'L' => '1', _ => c }));
        return letters.Length == LookupLength + SecretLength && letters.All(Alphabet.Contains) ? new(letters) : null;
    }

    public byte[] HashWith(byte[] salt) => Rfc2898DeriveBytes.Pbkdf2(Secret, salt, Rounds, HashAlgorithmName.SHA512, HashBytes);

    /// <summary>As it is printed: in groups.</summary>
    public override string ToString()
    {
        var (letters, at) = (Lookup + Secret, 0);
        return string.Join('-', s_groups.Select(length => letters[at..(at += length)]));
    }
}
