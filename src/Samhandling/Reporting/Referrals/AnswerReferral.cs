using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Limiting;
using Samhandling.Platform.Sessions;

namespace Samhandling.Reporting.Referrals;

/// <summary>Whoever a firm was referred to says by the secret link that they have taken it, what came of it, or why not. Without signing in.</summary>
[Needs(Permission.Nothing)]
public sealed class AnswerReferral(SamhandlingDb db, Tallies tallies, TimeProvider clock)
{
    public sealed class Form
    {
        [Needed] public ReferralState? State { get; set; }
        [AtMost(Referral.ResultLength)] public string? Result { get; set; }
    }

    /// <exception cref="NotFoundException">There is no such link here.</exception>
    /// <exception cref="LaterException">Too many links that do not exist were tried from here.</exception>
    public async Task<Referral> Find(string token, CancellationToken cancel = default)
    {
        var hash = Secret.HashOf(token);
        // Counted before the look and given back after a right one: only wrong links count.
        await tallies.TakeFromHere(Limit.WrongLinks, cancel: cancel);
        var referral = await db.Referrals.Include(r => r.Case!.Place).Include(r => r.Organisation).Where(r => r.Hash == hash).OneAsync(cancel);
        await tallies.GiveBackFromHere(Limit.WrongLinks, cancel: cancel);
        return referral;
    }

    public async Task<Result<Referral>> Handle(string token, Form form, CancellationToken cancel = default) =>
        await db.SaveDurablyAsync((await Find(token, cancel)).Answer(form.State!.Value, form.Result, clock.Today()), cancel);
}
