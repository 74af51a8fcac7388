using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Documents;

/// <summary>A document is written in, of our own or of another who guides us.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class AddDocument(SamhandlingDb db, Succession succession)
{
    /// <summary>The same, sent twice, is one.</summary>
    public Task<Result<StrategyDocument>> Handle(DocumentForm form, CancellationToken cancel = default) => db.OneAtATimeAsync(() => Once(form, cancel), cancel);

    private async Task<Result<StrategyDocument>> Once(DocumentForm form, CancellationToken cancel)
    {
        await succession.Known(form, cancel);
        var answer = StrategyDocument.Of(form.Facts(), form.Decision());
        if (answer.Try(out var document, out _))
        {
            var (title, kind, decided, by) = (document.Title, document.Kind, document.DecidedOn, document.DecidedBy);
            if ((await db.StrategyDocuments.Where(d => d.Title == title && d.Kind == kind && d.DecidedOn == decided && d.DecidedBy == by).ToListAsync(cancel)).Find(d => d.Facts() == document.Facts()) is { } same) return same;
            db.StrategyDocuments.Add(document);
        }

        return await db.SaveAsync(answer, cancel);
    }
}
