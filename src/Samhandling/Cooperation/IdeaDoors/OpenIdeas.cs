using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Ideas;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Limiting;
using Samhandling.Platform.Sessions;

namespace Samhandling.Cooperation.IdeaDoors;

/// <summary>Lets senders in to their own ideas by secret links.</summary>
public sealed class OpenIdeas(SamhandlingDb db, Tallies tallies)
{
    /// <summary>Makes another link to the idea, saved with what its sender is told.</summary>
    /// <returns>Its token, which is told this once.</returns>
    public string Link(Idea idea)
    {
        var token = Secret.New();
        db.IdeaLinks.Add(new() { IdeaId = idea.Id, Hash = Secret.HashOf(token) });
        return token;
    }

    /// <exception cref="NotFoundException">There is no such link here.</exception>
    /// <exception cref="LaterException">Too many links that do not exist were tried from here.</exception>
    public async Task<Idea> Find(string token, CancellationToken cancel = default)
    {
        var hash = Secret.HashOf(token);
        // Counted before the look and given back after a right one: only wrong links count.
        await tallies.TakeFromHere(Limit.WrongLinks, cancel: cancel);
        var link = await db.IdeaLinks.AsNoTracking().Where(l => l.Hash == hash).OneAsync(cancel);
        await tallies.GiveBackFromHere(Limit.WrongLinks, cancel: cancel);
        return await db.Ideas.Include(i => i.Place).Include(i => i.Companion).Include(i => i.Steps).AsSplitQuery().Where(i => i.Id == link.IdeaId).OneAsync(cancel);
    }
}
