using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.PersonalData;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Privacy;

namespace Samhandling.Reporting.Cases;

/// <summary>What the log of advice holds of a person: cases whose firm bears the name, or whose words say it. Erased, the name is left out and the case still counts.</summary>
public sealed class HeldByCases(SamhandlingDb db) : IPersonalData
{
    public async Task<IReadOnlyList<HeldData>> Of(Subject subject, CancellationToken cancel) =>
        [.. (await That(subject, cancel)).Select(c => new HeldData(Texts.Cases, c.Title(), $"{c.Day.ToString("d", CultureInfo.CurrentCulture)} {c.FirmName} {c.Outcome}".Trim()))];

    public async Task Erase(Subject subject, CancellationToken cancel) => (await That(subject, cancel)).ForEach(c => c.LeaveOut(subject));

    private async Task<List<AdviceCase>> That(Subject subject, CancellationToken cancel) =>
        [.. (await db.AdviceCases.Include(c => c.Place).Where(c => c.FirmName != null || c.Outcome != null).OrderBy(c => c.Day).ThenBy(c => c.Id).ToListAsync(cancel)).Where(c => c.Mentions(subject))];
}

/// <summary>Firms that are named in the log: one that one person runs often bears that person's name.</summary>
public sealed class KeptFirms(SamhandlingDb db, Visit visit) : IKeepPersons
{
    public async Task<IReadOnlyList<Kept>> All(CancellationToken cancel)
    {
        var named = await db.AdviceCases.Where(c => c.FirmName != null).Select(c => c.FirmName).Distinct().CountAsync(cancel);
        return named == 0 ? [] : [new(Texts.NamedFirms, visit.May(Permission.KeepCases) ? visit.Address("cases") : null, Texts.NamedFirmsPurpose, Texts.NamedFirmsGround, named, null)];
    }
}
