using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Documents;

namespace Samhandling.Strategies.Hierarchy;

/// <summary>The partnership's documents as a tree, in two statements. A partnership has tens or a few hundred.</summary>
public sealed class ReadHierarchy(SamhandlingDb db)
{
    /// <param name="isPublicOnly">Whether only what anybody may read is in it.</param>
    /// <param name="cancel">Ends the reading.</param>
    public async Task<DocumentTree> Whole(bool isPublicOnly = false, CancellationToken cancel = default)
    {
        var documents = await db.StrategyDocuments.AsNoTracking().Where(d => d.IsPublic || !isPublicOnly).ToListAsync(cancel);
        var guidances = await db.Guidances.Select(g => new { g.GuidingId, g.GuidedId, IsStale = g.SeenEdition < g.Guiding!.Edition }).ToListAsync(cancel);
        var stale = guidances.Where(g => g.IsStale).Select(g => g.GuidedId).ToHashSet();
        return new(
            [.. documents.OrderBy(d => d.Kind).ThenBy(d => d.Title, StringComparer.CurrentCulture).ThenBy(d => d.Id).Select(d => new TreeDocument(d.Id, d.Title, d.Shortly(), stale.Contains(d.Id)))],
            [.. guidances.Select(g => (g.GuidingId, g.GuidedId))]);
    }
}
