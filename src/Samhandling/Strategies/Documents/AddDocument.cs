using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Documents;

/// <summary>A document is written in, of our own or of another who guides us.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class AddDocument(SamhandlingDb db, Succession succession)
{
    public async Task<Result<StrategyDocument>> Handle(DocumentForm form, CancellationToken cancel = default)
    {
        await succession.Known(form, cancel);
        var answer = StrategyDocument.Of(form.Facts(), form.Decision());
        if (answer.Try(out var document, out _)) db.StrategyDocuments.Add(document);
        return await db.SaveAsync(answer, cancel);
    }
}
