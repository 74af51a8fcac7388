using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Reporting.Referrals;

/// <summary>Whoever referred a firm notes what they were told of it by telephone or at a meeting.</summary>
[Needs(Permission.KeepCases)]
public sealed class SettleReferral(SamhandlingDb db, TimeProvider clock)
{
    public sealed class Form
    {
        [Needed] public ReferralState? State { get; set; }
        [AtMost(Referral.ResultLength)] public string? Result { get; set; }

        /// <summary>The version that was in the form when it was opened.</summary>
        public int Version { get; set; }

        public static Form Of(Referral referral) => new() { State = referral.State is ReferralState.Sent ? null : referral.State, Result = referral.Result, Version = referral.Version };

        public IReadOnlyList<(string Label, string? Value)> Shown() => [(Texts.HowFar, State?.Text()), (Texts.WhatCame, Result?.Trim())];
    }

    public Task<Referral> Find(Guid id, CancellationToken cancel = default) => db.Referrals.Include(r => r.Case!.Place).Include(r => r.Organisation).Where(r => r.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has changed it since the form was opened.</summary>
    public async Task<Result<Referral>> Handle(Guid id, Form form, CancellationToken cancel = default)
    {
        var referral = await Find(id, cancel);
        if (form.Version != referral.Version) return Refusal.Clash;
        return await db.SaveAsync(referral.Answer(form.State!.Value, form.Result, clock.Today()), cancel);
    }
}
