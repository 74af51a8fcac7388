using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;
using Samhandling.Platform.Sessions;
using Samhandling.Platform.SignIn;

namespace Samhandling.Platform.Limiting;

/// <summary>Counts tries, in the database: a restart forgets none, and several instances count together.</summary>
public sealed class Tallies(SamhandlingDb db, IHttpContextAccessor here, TimeProvider clock)
{
    /// <summary>Counts a try from where this request comes from, before it is made.</summary>
    /// <param name="limit">How often it may be tried.</param>
    /// <param name="about">What is tried there, where each is counted for itself.</param>
    /// <param name="cancel">Cancels.</param>
    /// <exception cref="LaterException">It was tried too often.</exception>
    public Task TakeFromHere(Limit limit, string about = "", CancellationToken cancel = default) => Take(limit, Here(about), cancel);

    /// <summary>Takes a try out of the count again: it was a right one.</summary>
    public Task GiveBackFromHere(Limit limit, string about = "", CancellationToken cancel = default) => GiveBack(limit, Here(about), cancel);

    /// <summary>Counts a try by each of the limits, the shortest first, before it is made; one that a limit refuses is not counted by those after it.</summary>
    /// <returns>Whether it may be made.</returns>
    public async Task<bool> MayTake(IReadOnlyList<Limit> limits, string who, CancellationToken cancel = default)
    {
        foreach (var limit in limits)
            if ((await Count(limit, who, cancel)).Count > limit.Times) return false;
        return true;
    }

    /// <inheritdoc cref="GiveBackFromHere"/>
    public async Task GiveBack(IReadOnlyList<Limit> limits, string who, CancellationToken cancel = default)
    {
        foreach (var limit in limits) await GiveBack(limit, who, cancel);
    }

    /// <inheritdoc cref="TakeFromHere"/>
    public async Task Take(Limit limit, string who, CancellationToken cancel = default)
    {
        var tally = await Count(limit, who, cancel);
        if (tally.Count > limit.Times) throw new LaterException(StatusCodes.Status429TooManyRequests, tally.EndsAt - clock.GetUtcNow().UtcDateTime);
    }

    private async Task<Tally> Count(Limit limit, string who, CancellationToken cancel)
    {
        var (id, now) = (IdOf(limit, who), clock.GetUtcNow().UtcDateTime);
        var ends = now + limit.Within;
        // One statement, so that of many at one time each gets a number of its own.
        var counted = await db.Tallies.FromSql($"""
            INSERT INTO "Tally" ("Id", "Count", "EndsAt") VALUES ({id}, 1, {ends})
            ON CONFLICT ("Id") DO UPDATE SET
                "Count" = CASE WHEN "Tally"."EndsAt" <= {now} THEN 1 ELSE "Tally"."Count" + 1 END,
                "EndsAt" = CASE WHEN "Tally"."EndsAt" <= {now} THEN {ends} ELSE "Tally"."EndsAt" END
            RETURNING "Id", "Count", "EndsAt"
            """).AsNoTracking().ToListAsync(cancel);
        var tally = counted.Single();
        if (tally.Count == 1) await db.Tallies.Where(t => t.EndsAt < now).ExecuteDeleteAsync(cancel);
        return tally;
    }

    private async Task GiveBack(Limit limit, string who, CancellationToken cancel)
    {
        var id = IdOf(limit, who);
        await db.Tallies.Where(t => t.Id == id && t.Count > 0).ExecuteUpdateAsync(t => t.SetProperty(x => x.Count, x => x.Count - 1), cancel);
    }

    private string Here(string about) => $"{(here.HttpContext is { } request ? Caller.Household(request) : "the machine")} {about}";

    private static string IdOf(Limit limit, string who) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{limit.Of}\n{who}")));
}
