using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Documents;

/// <summary>Which documents have taken the place of which.</summary>
public sealed class Succession(SamhandlingDb db)
{
    /// <exception cref="NotFoundException">The owner or the former document is not here.</exception>
    public async Task Known(DocumentForm form, CancellationToken cancel = default)
    {
        if (form.OwnerId is { } owner) await db.Organisations.Where(o => o.Id == owner).OneAsync(cancel);
        if (form.SupersedesId is { } former) await db.StrategyDocuments.Where(d => d.Id == former).OneAsync(cancel);
    }

    /// <summary>Refused where the former document has itself come after this one, over however many.</summary>
    public async Task<Refusal?> Goes(Guid documentId, Guid? formerId, CancellationToken cancel = default)
    {
        var formers = await db.StrategyDocuments.Select(d => new { d.Id, d.SupersedesId, d.Title }).ToDictionaryAsync(d => d.Id, cancel);
        var seen = new HashSet<Guid>();
        for (var at = formerId; at is { } id && seen.Add(id); at = formers.GetValueOrDefault(id)?.SupersedesId)
            if (id == documentId) return new Refusal(nameof(DocumentForm.SupersedesId), Texts.SupersedesInARing.With(formers[formerId!.Value].Title));
        return null;
    }

    /// <summary>The generations of a document, the oldest first.</summary>
    public async Task<IReadOnlyList<StrategyDocument>> Generations(StrategyDocument document, CancellationToken cancel = default)
    {
        var documents = db.StrategyDocuments;
        var all = await documents.AsNoTracking().Where(d => d.SupersedesId != null || documents.Any(later => later.SupersedesId == d.Id)).ToDictionaryAsync(d => d.Id, cancel);
        var line = new List<StrategyDocument> { document };
        for (var former = document.SupersedesId; former is { } id && all.TryGetValue(id, out var earlier) && !line.Exists(d => d.Id == id); former = earlier.SupersedesId) line.Insert(0, earlier);
        // Where two have taken one's place, the one first decided is the line and the others are seen from their own pages.
        while (all.Values.Where(d => d.SupersedesId == line[^1].Id && !line.Exists(l => l.Id == d.Id)).OrderBy(d => d.DecidedOn ?? DateOnly.MaxValue).ThenBy(d => d.Id).FirstOrDefault() is { } later) line.Add(later);
        return line;
    }
}
