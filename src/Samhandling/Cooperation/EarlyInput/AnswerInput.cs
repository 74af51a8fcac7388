using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Limiting;
using Samhandling.Platform.Sessions;

namespace Samhandling.Cooperation.EarlyInput;

/// <summary>Whoever was asked answers by the secret link, without signing in, and sees the own answers alone.</summary>
[Needs(Permission.Nothing)]
public sealed class AnswerInput(SamhandlingDb db, Tallies tallies, TimeProvider clock)
{
    public sealed class Form
    {
        /// <summary>To the questions in their order.</summary>
        public List<string>? Words { get; set; }
    }

    /// <exception cref="NotFoundException">There is no such link here.</exception>
    /// <exception cref="LaterException">Too many links that do not exist were tried from here.</exception>
    public async Task<InputInvitation> Find(string token, CancellationToken cancel = default)
    {
        var hash = Secret.HashOf(token);
        // Counted before the look and given back after a right one: only wrong links count.
        await tallies.TakeFromHere(Limit.WrongLinks, cancel: cancel);
        var link = await db.InputLinks.AsNoTracking().Where(l => l.Hash == hash).OneAsync(cancel);
        await tallies.GiveBackFromHere(Limit.WrongLinks, cancel: cancel);
        return await db.InputInvitations.Include(i => i.Round).Include(i => i.Organisation).Include(i => i.Person).Include(i => i.Answers).Where(i => i.Id == link.InvitationId).OneAsync(cancel);
    }

    /// <summary>Refused after the last day.</summary>
    public async Task<Result<InputInvitation>> Handle(string token, Form form, CancellationToken cancel = default)
    {
        var invitation = await Find(token, cancel);
        if (!invitation.Round!.IsOpen(clock.Today())) return new Refusal("", Texts.IsClosed);
        var words = Enumerable.Range(0, invitation.Round.QuestionList.Count).Select(i => (form.Words ?? []).ElementAtOrDefault(i)).ToList();
        return await db.SaveDurablyAsync(invitation.Answer(words, clock.GetUtcNow().UtcDateTime), cancel);
    }
}
