using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Documents;

namespace Samhandling.Strategies.Hierarchy;

/// <summary>The partnership's documents as a tree, in two statements. A partnership has tens or a few hundred.</summary>
public sealed class ReadHierarchy(SamhandlingDb db)
{
    /// <summary>Without those that another has replaced, unless something is said to be guided by them still.</summary>
    /// <param name="isPublicOnly">Whether only what anybody may read is in it.</param>
    /// <param name="cancel">Ends the reading.</param>
    public async Task<DocumentTree> Whole(bool isPublicOnly = false, CancellationToken cancel = default)
    {
        var documents = await db.StrategyDocuments.AsNoTracking().Where(d => d.IsPublic || !isPublicOnly).ToListAsync(cancel);
        var guidances = await db.Guidances.Select(g => new { g.GuidingId, g.GuidedId, IsStale = g.SeenEdition < g.Guiding!.Edition }).ToListAsync(cancel);
        var replaced = documents.Where(d => d.DecidedOn is not null).Select(d => d.SupersedesId).OfType<Guid>().ToHashSet();
        var guiding = guidances.Select(g => g.GuidingId).ToHashSet();
        var stale = guidances.Where(g => g.IsStale || replaced.Contains(g.GuidingId)).Select(g => g.GuidedId).ToHashSet();
        return new(
            [.. documents.Where(d => !replaced.Contains(d.Id) || guiding.Contains(d.Id)).OrderBy(d => d.Kind).ThenBy(d => d.Title, StringComparer.CurrentCulture).ThenBy(d => d.Id).Select(d => new TreeDocument(d.Id, d.Title, d.Shortly(), stale.Contains(d.Id)))],
            [.. guidances.Select(g => (g.GuidingId, g.GuidedId))]);
    }

    /// <summary>What guides a document and is not what it was when the two were last held against each other.</summary>
    public async Task<IReadOnlyList<GuidanceToCheck>> ToCheck(Guid documentId, CancellationToken cancel = default)
    {
        var above = await db.Guidances.AsNoTracking().Include(g => g.Guiding!.Editions).Where(g => g.GuidedId == documentId).OrderBy(g => g.Id).ToListAsync(cancel);
        var guiding = above.ConvertAll(g => g.GuidingId);
        var successors = await db.StrategyDocuments.AsNoTracking().Where(d => d.DecidedOn != null && d.SupersedesId != null && guiding.Contains(d.SupersedesId.Value)).OrderBy(d => d.Id).ToListAsync(cancel);
        return [.. above.Select(g => new GuidanceToCheck(g, successors.Find(d => d.SupersedesId == g.GuidingId))).Where(g => g.ReplacedBy is not null || g.Guidance.SeenEdition < g.Guidance.Guiding!.Edition)];
    }
}

/// <summary>That what guides a document has been decided anew, or replaced.</summary>
/// <param name="ReplacedBy">What has taken its place; null where it was decided anew.</param>
public sealed record GuidanceToCheck(Guidance Guidance, StrategyDocument? ReplacedBy);
