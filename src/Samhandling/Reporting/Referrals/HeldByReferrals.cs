using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.PersonalData;
using Samhandling.Platform.Data;

namespace Samhandling.Reporting.Referrals;

/// <summary>What referrals hold of a person: those the person got a letter of, and those whose words name the person.</summary>
public sealed class HeldByReferrals(SamhandlingDb db) : IPersonalData
{
    public async Task<IReadOnlyList<HeldData>> Of(Subject subject, CancellationToken cancel) =>
        [.. (await All(cancel)).Where(r => r.PersonId == subject.Id || r.Mentions(subject)).Select(r => new HeldData(Texts.Referrals, r.Organisation!.Name, $"{r.Need} {r.Result}".Trim()))];

    /// <summary>Whom it loses as the one who got the letter the register takes away; in words the name is left out.</summary>
    public async Task Erase(Subject subject, CancellationToken cancel)
    {
        foreach (var referral in (await All(cancel)).Where(r => r.Mentions(subject))) referral.LeaveOut(subject);
    }

    private Task<List<Referral>> All(CancellationToken cancel) => db.Referrals.Include(r => r.Organisation).OrderBy(r => r.SentOn).ThenBy(r => r.Id).ToListAsync(cancel);
}
