using System.Security.Cryptography;
using Samhandling.Platform.Sessions;

namespace Samhandling.Platform.SecondFactor;

/// <summary>A user's authenticator app: the key it shares with us, and the codes for when it is lost.</summary>
public sealed class Authenticator
{
    public const int CodeCount = 10;

    private const int CodeBytes = 10;
    private const int HashBytes = SHA256.HashSizeInBytes;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid UserId { get; init; }
    public required byte[] Key { get; init; }

    /// <summary>The half minute whose code was used last. A code works once, and none of before it.</summary>
    public long LastStep { get; private set; }

    /// <summary>The hashes of the codes for when the app is lost that are not used yet, one after the other.</summary>
    public byte[] RecoveryHashes { get; private set; } = [];

    public int CodesLeft => RecoveryHashes.Length / HashBytes;

    /// <summary>Takes the code of now into use.</summary>
    /// <returns>Whether it is one, and neither it nor a later one was used before.</returns>
    public bool Accepts(string code, DateTimeOffset now)
    {
        if (OneTimeCode.StepOf(Plain(code), Key, now, LastStep) is not { } step) return false;
        LastStep = step;
        return true;
    }

    /// <summary>Takes one of the codes for when the app is lost into use; it is gone then.</summary>
    public bool AcceptsRecovery(string code)
    {
        var hash = Secret.HashOf(Plain(code));
        for (var at = 0; at < RecoveryHashes.Length; at += HashBytes)
        {
            if (!CryptographicOperations.FixedTimeEquals(hash, RecoveryHashes.AsSpan(at, HashBytes))) continue;
            RecoveryHashes = [.. RecoveryHashes[..at], .. RecoveryHashes[(at + HashBytes)..]];
            return true;
        }
        return false;
    }

    /// <summary>Makes the codes for when the app is lost, which are told this once.</summary>
    public string[] MakeRecoveryCodes()
    {
        string[] codes = [.. Enumerable.Range(0, CodeCount).Select(_ => OneTimeCode.InLetters(RandomNumberGenerator.GetBytes(CodeBytes)))];
        RecoveryHashes = [.. codes.SelectMany(Secret.HashOf)];
        return [.. codes.Select(code => string.Join('-', code.Chunk(4).Select(part => new string(part))))];
    }

    private static string Plain(string code) => string.Concat(code.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
