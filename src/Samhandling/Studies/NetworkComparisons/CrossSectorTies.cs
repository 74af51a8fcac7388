using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Capability;
using Samhandling.Platform.Data;
using Samhandling.Studies.Analysis;
using Samhandling.Studies.NetworkStudies;

namespace Samhandling.Studies.NetworkComparisons;

/// <summary>What networks say of the capability to act together: of the ties between persons of known sector, those that cross from one to another, over all networks of a year.</summary>
public sealed class CrossSectorTies(SamhandlingDb db) : ICapabilitySource
{
    public Facet Facet => Facet.CrossSectorTies;

    /// <summary>Of networks whose figures are kept; all their ties were asked for, so that the share has no uncertainty of a sample.</summary>
    public async Task<IReadOnlyDictionary<int, CapabilityPart>> Parts(IReadOnlyCollection<int> years, CancellationToken cancel)
    {
        var (first, last) = (new DateOnly(years.Min(), 1, 1), new DateOnly(years.Max(), 12, 31));
        var kept = await db.NetworkStudies.Where(s => s.HeldOn >= first && s.HeldOn <= last && s.Figures != null).Select(s => new Held(s.HeldOn, s.Figures!)).ToListAsync(cancel);
        return kept.Select(s => (s.On.Year, NetworkAnalysis.FromJson(s.Figures)?.SectorBorder)).Where(s => s.SectorBorder is not null).GroupBy(s => s.Year)
            .ToDictionary(year => year.Key, year => new CapabilityPart(Facet, year.Sum(s => s.SectorBorder!.Crossing), year.Sum(s => s.SectorBorder!.Known), IsSample: false));
    }

    private sealed record Held(DateOnly On, string Figures);
}
