using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Limiting;
using Samhandling.Platform.Sessions;
using Samhandling.Studies.Asking;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.Responding;

/// <summary>Somebody begins to answer by a round's open link: a respondent without a name, with a link of their own to go on by.</summary>
[Needs(Permission.Nothing)]
public sealed class ComeByOpenLink(SamhandlingDb db, Sittings sittings, Tallies tallies, TimeProvider clock)
{
    /// <summary>Refused when the round is not open.</summary>
    /// <exception cref="NotFoundException">There is no such link here.</exception>
    /// <exception cref="LaterException">Too many have begun from here.</exception>
    public async Task<Result<Guid>> Handle(string token, CancellationToken cancel = default)
    {
        await tallies.TakeFromHere(Limit.OpenAnswers, cancel: cancel);
        var hash = Secret.HashOf(token);
        for (var tries = 1; ; tries++)
        {
            var round = await db.Rounds.AsNoTracking().Where(r => r.OpenLinkHash == hash).OneAsync(cancel);
            if (round.State(sittings.Today) != RoundState.Open) return new Refusal("", Texts.ClosedNow);
            var number = 1 + (await db.Respondents.Where(r => r.RoundId == round.Id).MaxAsync(r => (int?)r.Number, cancel) ?? 0);
            var respondent = new Respondent { RoundId = round.Id, Number = number };
            var (link, _) = AnswerLink.Of(respondent.Id, LinkWay.Device, clock.GetUtcNow().UtcDateTime);
            db.Respondents.Add(respondent);
            db.AnswerLinks.Add(link);
            var come = await db.SaveAsync<Guid>(round.Id, cancel);
            if (come.Try(out _, out var refusal)) sittings.Remember(round.Id, link.Id);
            if (refusal?.IsClash != true || tries == Sittings.Tries) return come;
        }
    }
}
