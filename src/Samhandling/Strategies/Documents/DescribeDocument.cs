using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Documents;

/// <summary>It is said anew what a document is, who looks after it, and what it asks of us.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class DescribeDocument(SamhandlingDb db, Succession succession)
{
    public Task<StrategyDocument> Find(Guid id, CancellationToken cancel = default) => db.StrategyDocuments.Include(d => d.Editions).Where(d => d.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has changed it since the form was opened, or if it would take the place of one that has come after it.</summary>
    public async Task<Result<StrategyDocument>> Handle(Guid id, DocumentForm form, CancellationToken cancel = default)
    {
        var document = await Find(id, cancel);
        if (form.Version != document.Version) return Refusal.Clash;
        await succession.Known(form, cancel);
        if (await succession.Goes(id, form.SupersedesId, cancel) is { } refusal) return refusal;
        return await db.SaveAsync(document.Change(form.Facts(), form.Decision()), cancel);
    }
}
