using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Limiting;
using Samhandling.Platform.Sessions;

namespace Samhandling.Actors.ContactTests;

/// <summary>Whoever got a test message says, by the link in it, that it was received. Nobody has to sign in.</summary>
[Needs(Permission.Nothing)]
public sealed class AnswerContactTest(SamhandlingDb db, Tallies tallies, TimeProvider clock)
{
    /// <summary>The test that the link is for, answered or not, with its contact point.</summary>
    /// <exception cref="NotFoundException">There is no such link here.</exception>
    /// <exception cref="LaterException">Too many links that do not exist were tried from here.</exception>
    public async Task<ContactTest> Find(string token, CancellationToken cancel = default)
    {
        var hash = Secret.HashOf(token);
        // Counted before the look and given back after a right one: only wrong links count.
        await tallies.TakeFromHere(Limit.WrongLinks, cancel: cancel);
        var test = await db.ContactTests.Include(t => t.ContactPoint).ThenInclude(c => c!.Place).Where(t => t.Hash == hash).OneAsync(cancel);
        await tallies.GiveBackFromHere(Limit.WrongLinks, cancel: cancel);
        return test;
    }

    /// <summary>All that the one letter asked about, in the order of the contact points.</summary>
    public async Task<IReadOnlyList<ContactTest>> Together(ContactTest test, CancellationToken cancel = default) => await db.ContactTests
        .Include(t => t.ContactPoint).ThenInclude(c => c!.Place).Where(t => t.PersonId == test.PersonId && t.SentAt == test.SentAt).OrderBy(t => t.Id).ToListAsync(cancel);

    public async Task<Result<ContactTest>> Handle(string token, CancellationToken cancel = default)
    {
        var test = await Find(token, cancel);
        var now = clock.GetUtcNow().UtcDateTime;
        if (test.AnsweredAt is null && !test.IsOpen(now)) return new Refusal("", Texts.TooLate);
        foreach (var one in await Together(test, cancel)) one.Answer(now);
        return await db.SaveDurablyAsync<ContactTest>(test, cancel);
    }
}
