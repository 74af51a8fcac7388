using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Organisations;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Documents;
using Samhandling.Strategies.Objectives;

namespace Samhandling.Strategies.Choosing;

/// <summary>The objectives that a form lets the visitor choose among: those of one document, since all would be too many.</summary>
public sealed record ChosenObjectives(IReadOnlyList<Choice> Documents, Guid DocumentId, IReadOnlyList<ObjectiveLine> Lines)
{
    /// <summary>Those of the document that is asked for; else of the first, our own strategies before what guides them.</summary>
    public static async Task<ChosenObjectives> Of(SamhandlingDb db, string? asked, CancellationToken cancel = default)
    {
        var objectives = db.Objectives;
        var held = await db.StrategyDocuments.Where(d => objectives.Any(o => o.DocumentId == d.Id && o.RetiredOn == null)).Select(d => new { d.Id, d.Title, IsOurs = d.Kind >= DocumentKind.Regional, d.Kind }).ToListAsync(cancel);
        var documents = held.OrderByDescending(d => d.IsOurs).ThenBy(d => d.Kind).ThenBy(d => d.Title, StringComparer.CurrentCulture).Select(d => new Choice(d.Id, d.Title)).ToList();
        var chosen = Guid.TryParse(asked, out var id) && documents.Exists(d => d.Id == id) ? id : documents.FirstOrDefault()?.Id ?? Guid.Empty;
        return new(documents, chosen, ObjectiveTree.Of(await objectives.AsNoTracking().Where(o => o.DocumentId == chosen && o.RetiredOn == null).ToListAsync(cancel)));
    }
}
