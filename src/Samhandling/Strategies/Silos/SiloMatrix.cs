using Samhandling.Actors.Register;
using Samhandling.Cooperation.Mandates;
using Samhandling.Strategies.Activities;
using Samhandling.Strategies.Objectives;

namespace Samhandling.Strategies.Silos;

/// <summary>What one sector does for an objective.</summary>
/// <param name="Count">How many activities it takes part in.</param>
/// <param name="Sums">What these cost in all, by currency; an activity that several sectors share stands whole in each.</param>
public sealed record SiloCell(int Count, IReadOnlyList<(Currency Currency, long Sum)> Sums);

/// <summary>An objective, and what each sector does for it.</summary>
/// <param name="Activities">How many activities in all.</param>
/// <param name="Crossing">How many of them organisations of two sectors or more do together.</param>
/// <param name="Decisions">How many decisions support it or work against it; they are no sector's own.</param>
public sealed record SiloRow(Objective Objective, int Depth, IReadOnlyList<SiloCell> Cells, int Activities, int Crossing, int Decisions)
{
    /// <summary>Whether all that is done is done by one sector alone, and no activity crosses.</summary>
    public bool IsSilo => Activities > 0 && Crossing == 0 && Cells.Count(c => c.Count > 0) == 1;

    /// <summary>The share of the activities that crosses sectors; null where nothing is done.</summary>
    public double? CrossingShare => Activities == 0 ? null : (double)Crossing / Activities;
}

/// <summary>Who does what for a document's objectives, sector by sector. Method: docs/methods/silo-index.md.</summary>
/// <param name="Sectors">The columns: those that do anything, the unknown last.</param>
/// <param name="Rows">In the document's order.</param>
/// <param name="Outside">What is done for none of its objectives.</param>
public sealed record SiloMatrix(IReadOnlyList<Sector> Sectors, IReadOnlyList<SiloRow> Rows, IReadOnlyList<KnownActivity> Outside)
{
    public static SiloMatrix Of(IReadOnlyList<ObjectiveLine> objectives, IReadOnlyList<KnownActivity> activities, ILookup<Guid, ActivityKey> links, IReadOnlyDictionary<Guid, int> decisions)
    {
        var known = activities.ToDictionary(a => a.Key);
        var linked = objectives.SelectMany(o => links[o.Objective.Id]).ToHashSet();
        var doing = objectives.Select(o => links[o.Objective.Id].Distinct().Where(known.ContainsKey).Select(k => known[k]).ToList()).ToList();
        var sectors = doing.SelectMany(all => all).SelectMany(SectorsOf).Distinct().OrderBy(s => s is Sector.Unknown).ThenBy(s => s).ToList();
        return new(sectors, [.. objectives.Zip(doing, (line, all) => new SiloRow(line.Objective, line.Depth, [.. sectors.Select(s => Cell(all.FindAll(a => SectorsOf(a).Contains(s))))], all.Count, all.Count(a => a.Sectors.Count() > 1), decisions.GetValueOrDefault(line.Objective.Id)))], [.. activities.Where(a => !linked.Contains(a.Key))]);
    }

    // One of whom nobody knows the sector may be of any, and crosses none.
    private static List<Sector> SectorsOf(KnownActivity activity) => activity.Sectors.ToList() is { Count: > 0 } sectors ? sectors : [Sector.Unknown];

    private static SiloCell Cell(List<KnownActivity> activities) =>
        new(activities.Count, [.. activities.Where(a => a.Amount is not null).GroupBy(a => a.Currency).OrderBy(g => g.Key).Select(g => (g.Key, g.Sum(a => a.Amount!.Value)))]);
}
