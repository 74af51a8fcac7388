using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Limiting;
using Samhandling.Platform.Sessions;

namespace Samhandling.Cooperation.Digests;

/// <summary>Whoever got a digest says by its link what to be told of, or switches it off. Nobody has to sign in; opening the link changes nothing.</summary>
[Needs(Permission.Nothing)]
public sealed class ChooseDigest(SamhandlingDb db, IEnumerable<IDigest> topics, Tallies tallies, TimeProvider clock)
{
    /// <exception cref="NotFoundException">There is no such link here, or it is too old.</exception>
    /// <exception cref="LaterException">Too many links that do not exist were tried from here.</exception>
    public async Task<DigestLink> Find(string token, CancellationToken cancel = default)
    {
        var hash = Secret.HashOf(token);
        await tallies.TakeFromHere(Limit.WrongLinks, cancel: cancel);
        var link = await db.DigestLinks.Include(l => l.Person).Where(l => l.Hash == hash).OneAsync(cancel);
        await tallies.GiveBackFromHere(Limit.WrongLinks, cancel: cancel);
        return link.IsOpen(clock.GetUtcNow().UtcDateTime) ? link : throw new NotFoundException();
    }

    public async Task<Result<DigestChoice>> Handle(string token, DigestForm form, CancellationToken cancel = default)
    {
        var link = await Find(token, cancel);
        return await db.SaveDurablyAsync(form.Give(await db.ChoiceOf(link.PersonId, link.Person!.Language, cancel), topics), cancel);
    }
}
