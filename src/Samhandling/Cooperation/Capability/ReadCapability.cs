using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Initiatives;
using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Promises;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Capability;

/// <summary>Reads the parts of the capability to act together for the last years. What comes from studies, which lie below, their sources tell; where none does it stands as not known.</summary>
public sealed class ReadCapability(SamhandlingDb db, IEnumerable<ICapabilitySource> sources, TimeProvider clock)
{
    public const int Years = 5, DaysToDecide = 90;

    /// <summary>The latest year first.</summary>
    public async Task<IReadOnlyList<CapabilityYear>> Read(CancellationToken cancel = default)
    {
        var today = clock.Today();
        var joint = await db.Promises.AsNoTracking().Where(p => p.WithId != null && p.WithId != p.OrganisationId && p.State != PromiseState.Dropped).ToListAsync(cancel);
        var initiatives = await db.Initiatives.AsNoTracking().Include(i => i.Events).ToListAsync(cancel);
        var met = await db.Meetings.Where(m => m.Day <= today && m.Group!.IsOurs).Select(m => new Met(m.Day, m.GroupId!.Value, m.Group!.Level)).ToListAsync(cancel);
        var years = Enumerable.Range(0, Years).Select(back => today.Year - back).ToList();
        var told = new Dictionary<Facet, IReadOnlyDictionary<int, CapabilityPart>>();
        foreach (var source in sources) told[source.Facet] = await source.Parts(years, cancel);
        return [.. years.Select(year => new CapabilityYear(year,
        [
            Kept(joint, year, today),
            Told(Facet.CrossSectorTies, year),
            Shared(initiatives, year),
            Decided(initiatives, year, today),
            Levels(met, year),
            Told(Facet.Trust, year),
        ]))];

        CapabilityPart Told(Facet facet, int year) => told.GetValueOrDefault(facet)?.GetValueOrDefault(year) ?? new(facet, 0, 0);
    }

    private sealed record Met(DateOnly Day, Guid GroupId, GroupLevel Level);

    /// <summary>Of the promises between organisations that fell due in the year, those done on their day or before.</summary>
    private static CapabilityPart Kept(List<Promise> joint, int year, DateOnly today)
    {
        var due = joint.FindAll(p => p.DueOn.Year == year && (p.State is PromiseState.Done || p.DueOn < today));
        return new(Facet.PromisesKept, due.Count(p => p.State is PromiseState.Done && p.EndedOn <= p.DueOn), due.Count);
    }

    /// <summary>Of the initiatives that were there by the end of the year, those whose joint money could be used then.</summary>
    private static CapabilityPart Shared(List<Initiative> initiatives, int year)
    {
        var standing = initiatives.ConvertAll(i => i.Events.Where(e => e.At.Year <= year).OrderBy(e => e.At).ThenBy(e => e.Id).LastOrDefault()).OfType<InitiativeEvent>().ToList();
        return new(Facet.SharedMoney, standing.Count(e => e.IsEligible), standing.Count);
    }

    /// <summary>Of the initiatives that were proposed in the year, those whose money could be used within ninety days. One that still has days left is not counted.</summary>
    private static CapabilityPart Decided(List<Initiative> initiatives, int year, DateOnly today)
    {
        var waits = initiatives.Where(i => i.Events.Count > 0).Select(i => (From: DateOnly.FromDateTime(i.Events.Min(e => e.At)), Done: i.Events.Where(e => e.IsEligible).Select(e => (DateOnly?)DateOnly.FromDateTime(e.At)).Min()))
            .Where(w => w.From.Year == year && (w.Done is not null || w.From.AddDays(DaysToDecide) < today)).ToList();
        return new(Facet.DecisionTime, waits.Count(w => w.Done <= w.From.AddDays(DaysToDecide)), waits.Count);
    }

    /// <summary>Of the levels there are, from local to international, those on which a group of ours met in the year. Nothing is known of a year without a meeting.</summary>
    private static CapabilityPart Levels(List<Met> met, int year)
    {
        var levels = met.Where(m => m.Day.Year == year).Select(m => m.Level).Distinct().Count();
        return new(Facet.LevelsActive, levels, levels == 0 ? 0 : Enum.GetValues<GroupLevel>().Length, IsSample: false);
    }
}
