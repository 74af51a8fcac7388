using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.WholeTexts;

/// <summary>A document's whole text is taken away. The document stays.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class RemoveText(SamhandlingDb db)
{
    public async Task<Result<DocumentText>> Handle(Guid documentId, CancellationToken cancel = default)
    {
        var text = await db.DocumentTexts.Where(t => t.DocumentId == documentId).OneAsync(cancel);
        db.DocumentTexts.Remove(text);
        return await db.SaveDurablyAsync<DocumentText>(text, cancel);
    }
}
