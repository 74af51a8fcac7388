using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;
using Samhandling.Platform.Limiting;
using Samhandling.Platform.Sessions;
using Samhandling.Platform.SignIn;

namespace Samhandling.Platform.SecondFactor;

/// <summary>One who gave the right password shows the second factor, and is signed in: a code of the app, or one of those for when it is lost.</summary>
[Needs(Permission.Nothing)]
public sealed class ShowSecondFactor(SamhandlingDb db, OpenSessions sessions, Tallies tallies, TimeProvider clock)
{
    public sealed class Form
    {
        [Needed] public string? Code { get; set; }
    }

    /// <summary>Who gave the password in this browser; null when nobody did, or too long ago.</summary>
    public Task<User?> WhoOwes(CancellationToken cancel = default) => sessions.WhoAwaitsSecondFactor(cancel);

    /// <exception cref="NotFoundException">Nobody in this browser owes a second factor.</exception>
    /// <exception cref="LaterException">The account's codes were guessed too often from here.</exception>
    public async Task<Result<User>> Handle(Form form, CancellationToken cancel = default)
    {
        var user = await WhoOwes(cancel) ?? throw new NotFoundException();
        await tallies.TakeFromHere(Limit.SecondFactors, user.Id.ToString(), cancel);
        var app = await db.Authenticators.Where(a => a.UserId == user.Id).OneAsync(cancel);
        // Nobody guesses one of these: who has one comes in however often others have guessed.
        var isRecovery = app.AcceptsRecovery(form.Code!);
        if (!isRecovery)
        {
            if (!await tallies.MayTake(Limit.SecondFactorsOfAccount, Guessed(user), cancel)) return new Refusal(nameof(Form.Code), Texts.GuessedTooOften);
            if (!app.Accepts(form.Code!, clock.GetUtcNow())) return new Refusal(nameof(Form.Code), Texts.WrongCode);
        }
        var answer = await db.SaveDurablyAsync<User>(user, cancel);
        if (!answer.Try(out _, out _)) return answer;
        await tallies.GiveBackFromHere(Limit.SecondFactors, user.Id.ToString(), cancel);
        if (!isRecovery) await tallies.GiveBack(Limit.SecondFactorsOfAccount, Guessed(user), cancel);
        await sessions.Begin(user, afterSecondFactor: true);
        return answer;
    }

    // The stamp changes with the password: an owner who chooses a new one has shut the guesser out, and is counted anew.
    private static string Guessed(User user) => $"{user.Id} {user.SecurityStamp}";
}
