using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Promises;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Limiting;
using Samhandling.Platform.Sessions;

namespace Samhandling.Cooperation.Reminders;

/// <summary>Whoever was written to about promises says by the link how far they have come. Nobody has to sign in; opening the link says nothing yet.</summary>
[Needs(Permission.Nothing)]
public sealed class AnswerByLink(SamhandlingDb db, Tallies tallies, TimeProvider clock)
{
    public sealed class Form
    {
        public Guid PromiseId { get; set; }
        public PromiseState State { get; set; }
        [AtMost(Promise.NoteLength)] public string? Note { get; set; }
        public int Version { get; set; }
    }

    /// <exception cref="NotFoundException">There is no such link here, or it is too old.</exception>
    /// <exception cref="LaterException">Too many links that do not exist were tried from here.</exception>
    public async Task<PromiseLink> Find(string token, CancellationToken cancel = default)
    {
        var hash = Secret.HashOf(token);
        await tallies.TakeFromHere(Limit.WrongLinks, cancel: cancel);
        var link = await db.PromiseLinks.Include(l => l.Person).Where(l => l.Hash == hash).OneAsync(cancel);
        await tallies.GiveBackFromHere(Limit.WrongLinks, cancel: cancel);
        return link.IsOpen(clock.GetUtcNow().UtcDateTime) ? link : throw new NotFoundException();
    }

    /// <summary>The person's promises that go on, and those that ended since the letter.</summary>
    public async Task<IReadOnlyList<Promise>> Own(PromiseLink link, CancellationToken cancel = default)
    {
        var (person, since) = (link.PersonId, DateOnly.FromDateTime(link.SentAt));
        return await db.Promises.AsNoTracking().Include(p => p.With).Where(p => p.PersonId == person && (p.EndedOn == null || p.EndedOn >= since)).OrderBy(p => p.DueOn).ThenBy(p => p.Id).ToListAsync(cancel);
    }

    /// <summary>Refused if another has changed the promise since the page was opened.</summary>
    public async Task<Result<Promise>> Handle(string token, Form form, CancellationToken cancel = default)
    {
        var link = await Find(token, cancel);
        var promise = await db.Promises.Where(p => p.Id == form.PromiseId && p.PersonId == link.PersonId).OneAsync(cancel);
        if (promise.Version != form.Version) return Refusal.Clash;
        return await db.SaveDurablyAsync(promise.Answer(form.State, form.Note, clock.Today()), cancel);
    }
}
