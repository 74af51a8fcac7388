using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Documents;
using Samhandling.Strategies.Objectives;

namespace Samhandling.Strategies.Processes;

/// <summary>How broad a document is.</summary>
/// <param name="Areas">Its objectives that are part of no other.</param>
/// <param name="Objectives">All that hold, the areas too.</param>
/// <param name="Depth">How many steps its tree has, from 1; 0 without an objective.</param>
public sealed record Breadth(Guid DocumentId, string Title, int Areas, int Objectives, int Depth)
{
    /// <summary>How many objectives stand below each area, on average; null without an area.</summary>
    public double? PartsPerArea => Areas == 0 ? null : (double)(Objectives - Areas) / Areas;
}

/// <summary>Reads how broad each document is that has objectives, in two statements, the broadest first.</summary>
public sealed class ReadBreadth(SamhandlingDb db)
{
    /// <param name="documentId">Is among them also while it has no objective.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<IReadOnlyList<Breadth>> Beside(Guid documentId, CancellationToken cancel = default)
    {
        var objectives = await db.Objectives.AsNoTracking().Where(o => o.RetiredOn == null).ToListAsync(cancel);
        var titles = await db.StrategyDocuments.ToDictionaryAsync(d => d.Id, d => d.Title, cancel);
        var byDocument = objectives.ToLookup(o => o.DocumentId);
        return [.. titles.Where(d => d.Key == documentId || byDocument.Contains(d.Key)).Select(d => Of(d.Key, d.Value, [.. byDocument[d.Key]])).OrderByDescending(b => b.Objectives).ThenBy(b => b.Title, StringComparer.CurrentCulture).ThenBy(b => b.DocumentId)];
    }

    private static Breadth Of(Guid id, string title, List<Objective> objectives)
    {
        var lines = ObjectiveTree.Of(objectives);
        return new(id, title, lines.Count(l => l.Depth == 0), lines.Count, lines.Count == 0 ? 0 : 1 + lines.Max(l => l.Depth));
    }
}
