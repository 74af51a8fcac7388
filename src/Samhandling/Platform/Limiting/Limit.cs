namespace Samhandling.Platform.Limiting;

/// <summary>How often something may be tried within a time that begins at the first try.</summary>
/// <param name="Of">What is tried.</param>
/// <param name="Times">So many tries are let through; the next is refused until the time is over.</param>
/// <param name="Within">How long the tries are counted together.</param>
public sealed record Limit(string Of, int Times, TimeSpan Within)
{
    /// <summary>One who guesses a password. Counted for each place, so that nobody can shut another out of the own account.</summary>
    public static readonly Limit SignInsToOneAccount = new("sign-in to account", 10, TimeSpan.FromMinutes(15));

    /// <summary>One who guesses which of many accounts has a common password.</summary>
    public static readonly Limit SignInsFromOnePlace = new("sign-in", 40, TimeSpan.FromHours(1));

    /// <summary>One who has a password and guesses the code. Counted for each place too, so that the owner comes in meanwhile.</summary>
    public static readonly Limit SecondFactors = new("second factor", 10, TimeSpan.FromMinutes(15));

    /// <summary>The same from many places. Each longer wait begins when its tries are spent, so that of a million codes, of which three are right, a month has 200 tries.</summary>
    public static readonly IReadOnlyList<Limit> SecondFactorsOfAccount =
    [
        new("second factor in an hour", 20, TimeSpan.FromHours(1)),
        new("second factor in a day", 50, TimeSpan.FromDays(1)),
        new("second factor in a month", 200, TimeSpan.FromDays(30)),
    ];

    /// <summary>What a browser is asked about a passkey is answered once, and soon.</summary>
    public static readonly Limit PasskeyOffers = new("passkey offer", 1, TimeSpan.FromMinutes(5));

    /// <summary>One who lets our mail be sent to others.</summary>
    public static readonly Limit AskedLinks = new("asked link", 5, TimeSpan.FromHours(1));

    /// <summary>How many a partnership invites.</summary>
    public static readonly Limit Invitations = new("invitation", 20, TimeSpan.FromDays(1));

    /// <summary>One who guesses the token of a link.</summary>
    public static readonly Limit WrongLinks = new("link", 10, TimeSpan.FromMinutes(1));

    /// <summary>One who fills an open round with answers; a school class behind one address still gets in.</summary>
    public static readonly Limit OpenAnswers = new("open answer", 60, TimeSpan.FromHours(1));

    /// <summary>One who fills the seats of a meeting place; a whole office behind one address still gets in.</summary>
    public static readonly Limit Registrations = new("registration", 200, TimeSpan.FromHours(1));

    /// <summary>One who lets our letters be sent to another by registering them again and again.</summary>
    public static readonly Limit RegistrationsByOneAddress = new("registration by address", 5, TimeSpan.FromHours(1));
}
