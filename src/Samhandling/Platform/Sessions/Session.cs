using Samhandling.Platform.SignIn;

namespace Samhandling.Platform.Sessions;

/// <summary>A browser in which a <see cref="User"/> is signed in. Its cookie holds a secret of which the hash is here, and nothing else.</summary>
public sealed class Session
{
    public const int BrowserLength = 60;
    public const int NetworkLength = 50;

    /// <summary>However busy, one signs in anew after this.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromHours(12);

    /// <summary>A session that is not used ends after this. A working day, since our users are in and out of meetings.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(8);

    /// <summary>As <see cref="Idle"/>, for those who run the instance.</summary>
    public static readonly TimeSpan OperatorsIdle = TimeSpan.FromMinutes(30);

    /// <summary>How long one who gave the password has for the second factor.</summary>
    public static readonly TimeSpan SecondFactorWithin = TimeSpan.FromMinutes(10);

    /// <summary>That it is used is written down this often at most.</summary>
    public static readonly TimeSpan SeenEvery = TimeSpan.FromMinutes(1);

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required byte[] Hash { get; init; }
    public required Guid UserId { get; init; }

    /// <summary>The user's stamp when it was made: when the user gets another, all sessions of before end.</summary>
    public required string Stamp { get; init; }

    public required DateTime MadeAt { get; init; }
    public required DateTime SeenAt { get; init; }
    public string Browser { get; init; } = "";
    public string Network { get; init; } = "";

    /// <summary>The password was right, and a second factor is still asked for: the session opens nothing but that page.</summary>
    public bool AwaitsSecondFactor { get; init; }

    /// <summary>Makes a session, and the secret that its cookie holds.</summary>
    public static (Session Session, string Secret) For(User user, DateTime now, HttpContext? request = null, bool awaitsSecondFactor = false)
    {
        var secret = Secret.New();
        return (new()
        {
            Hash = Secret.HashOf(secret),
            UserId = user.Id,
            Stamp = user.SecurityStamp!,
            MadeAt = now,
            SeenAt = now,
            Browser = request is null ? "" : Caller.Browser(request),
            Network = request is null ? "" : Caller.Network(request),
            AwaitsSecondFactor = awaitsSecondFactor,
        }, secret);
    }

    public bool IsOpen(DateTime now, bool toOperator) => now - MadeAt < (AwaitsSecondFactor ? SecondFactorWithin : Lasts) && now - SeenAt < (toOperator ? OperatorsIdle : Idle);
}
