using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Organisations;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Documents;
using Samhandling.Strategies.Links;
using Samhandling.Strategies.Objectives;

namespace Samhandling.Strategies.Alignment;

/// <summary>A document's objectives against the documents that carry them.</summary>
/// <param name="Rows">Its objectives in order.</param>
/// <param name="Columns">The documents that have a link to any of them, those they guide first of all.</param>
/// <param name="Cells">The strongest link of each document to each objective; null where nobody has looked.</param>
/// <param name="Conflicts">Where a document works against an objective: row and column.</param>
public sealed record AlignmentOfDocument(IReadOnlyList<ObjectiveLine> Rows, IReadOnlyList<Choice> Columns, IReadOnlyList<IReadOnlyList<int?>> Cells, IReadOnlySet<(int Row, int Column)> Conflicts)
{
    public Alignments Measures { get; } = new(Cells);
}

/// <summary>How many of a document's objectives another carries.</summary>
public sealed record AlignedPair(Guid DocumentId, Guid ByDocumentId, int Objectives);

/// <summary>A document with objectives, and how many of them nothing carries.</summary>
public sealed record AlignedDocument(Guid Id, string Title, int Objectives, int Without);

/// <summary>Which documents' objectives carry which.</summary>
public sealed class ReadAlignment(SamhandlingDb db)
{
    /// <summary>All documents that have objectives and that none has replaced, the highest first, and for each pair how many objectives of the one the other carries. In three statements.</summary>
    public async Task<(IReadOnlyList<AlignedDocument> Documents, IReadOnlyList<AlignedPair> Pairs)> Whole(CancellationToken cancel = default)
    {
        var (all, objectives) = (db.StrategyDocuments, db.Objectives);
        var documents = await all.Where(d => !all.Any(later => later.SupersedesId == d.Id && later.DecidedOn != null) && objectives.Any(o => o.DocumentId == d.Id && o.RetiredOn == null))
            .Select(d => new { d.Id, d.Title, d.Kind, Objectives = objectives.Count(o => o.DocumentId == d.Id && o.RetiredOn == null) }).ToListAsync(cancel);
        var carrying = db.ObjectiveLinks.Where(l => l.Kind != LinkKind.Conflicts && l.Strength > 0 && l.From!.RetiredOn == null && l.To!.RetiredOn == null);
        var pairs = await carrying.GroupBy(l => new { To = l.To!.DocumentId, From = l.From!.DocumentId })
            .Select(g => new AlignedPair(g.Key.To, g.Key.From, g.Select(l => l.ToId).Distinct().Count())).ToListAsync(cancel);
        var carried = await carrying.GroupBy(l => l.To!.DocumentId).Select(g => new { g.Key, Count = g.Select(l => l.ToId).Distinct().Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        return ([.. documents.OrderBy(d => d.Kind).ThenBy(d => d.Title, StringComparer.CurrentCulture).ThenBy(d => d.Id).Select(d => new AlignedDocument(d.Id, d.Title, d.Objectives, d.Objectives - carried.GetValueOrDefault(d.Id)))], pairs);
    }

    /// <summary>In three statements.</summary>
    public async Task<AlignmentOfDocument> Of(Guid documentId, CancellationToken cancel = default)
    {
        var rows = ObjectiveTree.Of(await db.Objectives.AsNoTracking().Where(o => o.DocumentId == documentId && o.RetiredOn == null).ToListAsync(cancel));
        var links = await db.ObjectiveLinks.Where(l => l.To!.DocumentId == documentId && l.From!.RetiredOn == null && l.To.RetiredOn == null)
            .GroupBy(l => new { l.ToId, By = l.From!.DocumentId, IsConflict = l.Kind == LinkKind.Conflicts })
            .Select(g => new { g.Key.ToId, g.Key.By, g.Key.IsConflict, Strength = g.Max(l => l.Strength) }).ToListAsync(cancel);
        var by = links.Select(l => l.By).Distinct().ToList();
        var columns = (await db.StrategyDocuments.Where(d => by.Contains(d.Id)).Select(d => new { d.Id, d.Title, d.Kind }).ToListAsync(cancel))
            .OrderBy(d => d.Kind).ThenBy(d => d.Title, StringComparer.CurrentCulture).ThenBy(d => d.Id).Select(d => new Choice(d.Id, d.Title)).ToList();
        var (rowOf, columnOf) = (rows.Index().ToDictionary(r => r.Item.Objective.Id, r => r.Index), columns.Index().ToDictionary(c => c.Item.Id, c => c.Index));
        var cells = rows.Select(_ => new int?[columns.Count]).ToArray();
        foreach (var link in links.Where(l => !l.IsConflict)) cells[rowOf[link.ToId]][columnOf[link.By]] = link.Strength;
        return new(rows, columns, cells, links.Where(l => l.IsConflict && l.Strength > 0).Select(l => (rowOf[l.ToId], columnOf[l.By])).ToHashSet());
    }
}
