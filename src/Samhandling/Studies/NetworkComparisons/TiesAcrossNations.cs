using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Borders;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Search;
using Samhandling.Studies.NetworkStudies;
using Samhandling.Surveys;

namespace Samhandling.Studies.NetworkComparisons;

/// <summary>What networks say of contact across the national border: of the ties between persons of known country, those that cross it.</summary>
public sealed class TiesAcrossNations(SamhandlingDb db, Visit visit, Nations nations) : IBorderSource
{
    /// <summary>Of networks in which two countries have five persons or more, so that the number is of no single one's ties. The ties of others are not read.</summary>
    public async Task<IReadOnlyList<BorderTies>> Ties(CancellationToken cancel)
    {
        if (!visit.May(Permission.SeeStudies)) return [];
        var countries = await nations.Read(cancel);
        if (countries.Values.Distinct(StringComparer.Ordinal).Count() < 2) return [];
        var all = (await db.Set<NetworkPerson>().Select(p => new { p.StudyId, p.Number, p.Municipality }).ToListAsync(cancel)).GroupBy(p => p.StudyId)
            .Select(study => (Id: study.Key, Count: study.Count(), Countries: study.Where(p => p.Municipality is not null && countries.ContainsKey(SoughtWords.Fold(p.Municipality))).ToDictionary(p => p.Number, p => countries[SoughtWords.Fold(p.Municipality!)])))
            .Where(study => study.Countries.Values.CountBy(c => c, StringComparer.Ordinal).Count(c => c.Value >= Suppression.Threshold) > 1).ToDictionary(study => study.Id);
        var ids = all.Keys.ToList();
        var studies = await db.NetworkStudies.AsNoTracking().Where(s => ids.Contains(s.Id)).OrderByDescending(s => s.HeldOn).ThenBy(s => s.Id).ToListAsync(cancel);
        return [.. studies.Select(s => Counted(s, all[s.Id].Count, all[s.Id].Countries)).Where(t => t.Known > 0)];
    }

    private static BorderTies Counted(NetworkStudy study, int persons, Dictionary<int, string> countries)
    {
        var known = study.Ties.Network(persons).Ties().Select(t => (From: countries.GetValueOrDefault(t.From), To: countries.GetValueOrDefault(t.To))).Where(t => t.From is not null && t.To is not null).ToList();
        return new(study.Title, $"networks/{study.Id}?show=nation#picture", known.Count(t => !t.From!.Equals(t.To, StringComparison.Ordinal)), known.Count);
    }
}
