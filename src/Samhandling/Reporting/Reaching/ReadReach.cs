using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Register;
using Samhandling.Places;
using Samhandling.Platform.Data;
using Samhandling.Platform.Search;
using Samhandling.Reporting.Cases;

namespace Samhandling.Reporting.Reaching;

/// <summary>Reads whom advice reached in a year. Firms are those counted last before its end, or first after.</summary>
public sealed class ReadReach(SamhandlingDb db)
{
    public async Task<ReachTable> Of(int year, CancellationToken cancel = default)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var advised = await db.AdviceCases.Where(c => c.Day >= first && c.Day <= last).Select(c => new AdvisedFirm(c.PlaceId, c.Size, c.FirmName, Footing.Unknown)).ToListAsync(cancel);
        var footings = advised.Exists(a => a.FirmName is not null) ? await Footings(cancel) : new(StringComparer.Ordinal);
        advised = [.. advised.Select(a => a.FirmName is null ? a : a with { Footing = footings.GetValueOrDefault(SoughtWords.Fold(a.FirmName)) })];
        var counts = (await db.FirmCounts.AsNoTracking().ToListAsync(cancel)).GroupBy(c => c.PlaceId)
            .ToDictionary(g => g.Key, g => g.OrderBy(c => c.Year > year).ThenBy(c => Math.Abs(c.Year - year)).First());
        var ids = advised.Select(a => a.PlaceId).Concat(counts.Keys).Distinct().ToList();
        var names = await db.Places.Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToListAsync(cancel);
        var companies = await db.PlaceProfiles.Where(p => ids.Contains(p.PlaceId)).Select(p => new { p.PlaceId, p.HasDestinationCompany }).ToDictionaryAsync(p => p.PlaceId, p => p.HasDestinationCompany, cancel);
        var byPlace = advised.ToLookup(a => a.PlaceId);
        return new(year,
            [.. names.OrderBy(p => p.Name, StringComparer.CurrentCulture).Select(p => new ReachRow(p.Id, p.Name, companies.GetValueOrDefault(p.Id), byPlace[p.Id].Count(), ReachTable.Firms(byPlace[p.Id]), counts.GetValueOrDefault(p.Id)))],
            advised.Count(a => a.Size is FirmSize.NotStarted), ReachTable.ByFooting(advised));
    }

    /// <summary>What the register says of each name; nothing of a name that two bear of whom it says different things.</summary>
    private async Task<Dictionary<string, Footing>> Footings(CancellationToken cancel)
    {
        var known = await db.Organisations.Where(o => o.Form == LegalForm.ListedCompany || o.IsCommercial != null).Select(o => new { o.Name, o.Form, o.IsCommercial }).ToListAsync(cancel);
        return known.GroupBy(o => SoughtWords.Fold(o.Name), o => Organisation.FootingOf(o.Form, o.IsCommercial), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Distinct().Count() == 1 ? g.First() : Footing.Unknown, StringComparer.Ordinal);
    }
}
