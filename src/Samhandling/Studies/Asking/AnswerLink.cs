using System.Security.Cryptography;
using Samhandling.Platform.Sessions;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.Asking;

/// <summary>How a link reaches its respondent.</summary>
public enum LinkWay { Letter, Printed, Device }

/// <summary>A respondent's way in, without account. What opens it is told once, in the letter or on the paper, and kept as a hash.</summary>
public sealed class AnswerLink
{
    public const int SaltBytes = 16;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RespondentId { get; init; }
    public Respondent? Respondent { get; private init; }
    public required byte[] Hash { get; init; }

    /// <summary>By which the row of a <see cref="PrintedCode"/> is found, and what its secret was hashed with; null where a token opens it.</summary>
    public string? Lookup { get; init; }
    public byte[]? Salt { get; init; }
    public required LinkWay Way { get; init; }
    public required DateTime MadeAt { get; init; }

    /// <summary>The moment from which it opens nothing; null while the round's last day alone bounds it.</summary>
    public DateTime? EndsAt { get; init; }
    public DateTime? RevokedAt { get; private set; }

    /// <summary>Makes a link, and the token that opens it, which is told this once.</summary>
    public static (AnswerLink Link, string Token) Of(Guid respondentId, LinkWay way, DateTime now, DateTime? endsAt = null)
    {
        var token = Secret.New();
        return (new() { RespondentId = respondentId, Way = way, MadeAt = now, EndsAt = endsAt, Hash = Secret.HashOf(token) }, token);
    }

    /// <summary>Makes a link that a code opens, which is told this once.</summary>
    public static (AnswerLink Link, PrintedCode Code) Coded(Guid respondentId, LinkWay way, DateTime now, DateTime? endsAt = null)
    {
        var (code, salt) = (PrintedCode.New(), RandomNumberGenerator.GetBytes(SaltBytes));
        return (new() { RespondentId = respondentId, Way = way, MadeAt = now, EndsAt = endsAt, Hash = code.HashWith(salt), Lookup = code.Lookup, Salt = salt }, code);
    }

    public bool IsOpenedBy(PrintedCode code) => Salt is not null && CryptographicOperations.FixedTimeEquals(Hash, code.HashWith(Salt));

    public bool IsUsable(DateTime now) => RevokedAt is null && (EndsAt is null || now < EndsAt);

    public void Revoke(DateTime now) => RevokedAt ??= now;
}
