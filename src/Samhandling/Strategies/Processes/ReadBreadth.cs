using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Documents;
using Samhandling.Strategies.Objectives;

namespace Samhandling.Strategies.Processes;

/// <summary>How broad a document is.</summary>
/// <param name="Areas">Its objectives that are part of no other.</param>
/// <param name="Objectives">All that hold, the areas too.</param>
/// <param name="Depth">How many steps its tree has, from 1; 0 without an objective.</param>
/// <param name="Pages">How long its whole text is; null where nobody has said.</param>
public sealed record Breadth(Guid DocumentId, string Title, int Areas, int Objectives, int Depth, int? Pages)
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
        var documents = await db.StrategyDocuments.Select(d => new { d.Id, d.Title, d.Pages }).ToListAsync(cancel);
        var byDocument = objectives.ToLookup(o => o.DocumentId);
        return [.. documents.Where(d => d.Id == documentId || byDocument.Contains(d.Id)).Select(d => Of(d.Id, d.Title, d.Pages, [.. byDocument[d.Id]])).OrderByDescending(b => b.Objectives).ThenBy(b => b.Title, StringComparer.CurrentCulture).ThenBy(b => b.DocumentId)];
    }

    private static Breadth Of(Guid id, string title, int? pages, List<Objective> objectives)
    {
        var lines = ObjectiveTree.Of(objectives);
        return new(id, title, lines.Count(l => l.Depth == 0), lines.Count, lines.Count == 0 ? 0 : 1 + lines.Max(l => l.Depth), pages);
    }
}
