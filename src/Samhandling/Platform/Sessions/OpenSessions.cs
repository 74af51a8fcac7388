using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;
using Samhandling.Platform.SignIn;

namespace Samhandling.Platform.Sessions;

/// <summary>Begins and ends sessions, and tells whose one is (ADR 0008).</summary>
public sealed class OpenSessions(SamhandlingDb db, IHttpContextAccessor here, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private HttpContext Request => here.HttpContext ?? throw new InvalidOperationException("A session belongs to a browser.");

    /// <summary>Signs the user in here, under a new secret: one that was planted in the browser before is worth nothing.</summary>
    /// <param name="user">Who gave the password, or a passkey.</param>
    /// <param name="afterSecondFactor">Whether nothing more is asked for.</param>
    /// <returns>Whether a second factor is still owed: until it is shown the session opens nothing.</returns>
    public async Task<bool> Begin(User user, bool afterSecondFactor = false)
    {
        var owes = !afterSecondFactor && await db.Authenticators.AnyAsync(a => a.UserId == user.Id);
        var (oldest, old) = (Now - Session.Lasts, await HashHere());
        await db.Sessions.Where(s => s.MadeAt < oldest || s.Hash == old).ExecuteDeleteAsync();
        var (session, secret) = Session.For(user, Now, Request, owes);
        db.Sessions.Add(session);
        await db.SaveChangesAsync();
        var language = CultureInfo.CurrentUICulture.Name;
        await db.Users.Where(u => u.Id == user.Id && u.Language != language).ExecuteUpdateAsync(u => u.SetProperty(x => x.Language, language));
        await Request.SignInAsync(IdentityConstants.ApplicationScheme, SecretOnly.Holder(secret));
        return owes;
    }

    /// <summary>Signs the visitor out here.</summary>
    public async Task EndThis(Guid id)
    {
        await db.Sessions.Where(s => s.Id == id).ExecuteDeleteAsync();
        await Request.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    /// <summary>Those in which the user is signed in now, the last used first.</summary>
    public async Task<IReadOnlyList<Session>> Of(Guid userId, CancellationToken cancel = default)
    {
        var user = await db.Users.AsNoTracking().Where(u => u.Id == userId).OneAsync(cancel);
        var all = await db.Sessions.AsNoTracking().Where(s => s.UserId == userId && s.Stamp == user.SecurityStamp && !s.AwaitsSecondFactor).ToListAsync(cancel);
        return [.. all.Where(s => s.IsOpen(Now, user.IsOperator)).OrderByDescending(s => s.SeenAt)];
    }

    /// <summary>The visitor of this request; null when there is none, when it was disabled or when its session is over.</summary>
    public async Task<Visitor?> VisitorAsync(CancellationToken cancel = default)
    {
        if (await Find(awaitsSecondFactor: false, cancel) is not var (session, user)) return null;
        await See(session, cancel);
        var seats = await db.Seats.Where(s => s.UserId == user.Id)
            .Join(db.Partnerships, s => s.PartnershipId, p => p.Id, (s, p) => new Visitor.Place(p.Id, p.Address, p.Name, s.Role)).ToListAsync(cancel);
        return new(user.Id, user.Name, user.IsOperator, [.. seats.OrderBy(s => s.Partnership, StringComparer.CurrentCulture)]) { SessionId = session.Id };
    }

    /// <summary>Who gave the right password in this browser and owes the second factor; null when nobody did.</summary>
    public async Task<User?> WhoAwaitsSecondFactor(CancellationToken cancel = default) =>
        await Find(awaitsSecondFactor: true, cancel) is var (_, user) ? user : null;

    private async Task<Found?> Find(bool awaitsSecondFactor, CancellationToken cancel)
    {
        if (await HashHere() is not { } hash) return null;
        var found = await db.Sessions.AsNoTracking().Where(s => s.Hash == hash && s.AwaitsSecondFactor == awaitsSecondFactor)
            .Join(db.Users, s => s.UserId, u => u.Id, (s, u) => new Found(s, u)).SingleOrDefaultAsync(cancel);
        return found is var (session, user) && session.Stamp.Equals(user.SecurityStamp, StringComparison.Ordinal) && user.DisabledAt is null && session.IsOpen(Now, user.IsOperator) ? found : null;
    }

    private async Task See(Session session, CancellationToken cancel)
    {
        var now = Now;
        if (now - session.SeenAt >= Session.SeenEvery)
            await db.Sessions.Where(s => s.Id == session.Id).ExecuteUpdateAsync(s => s.SetProperty(x => x.SeenAt, now), cancel);
    }

    private async Task<byte[]?> HashHere() =>
        (await Request.AuthenticateAsync(IdentityConstants.ApplicationScheme)).Principal is { } holder && SecretOnly.In(holder) is { } secret ? Secret.HashOf(secret) : null;

    private sealed record Found(Session Session, User User);
}
