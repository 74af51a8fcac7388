using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Documents;

namespace Samhandling.Strategies.WholeTexts;

/// <summary>A document's whole text is written in, or pasted from where it was written.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class WriteText(SamhandlingDb db)
{
    private const int NoText = -1;

    public sealed class Form
    {
        [Needed, AtMost(DocumentText.WordsLength)] public string? Words { get; set; }

        /// <summary>The version that was in the form when it was opened.</summary>
        public int Version { get; set; } = NoText;

        public static Form Of(DocumentText? text) => text is null ? new() : new() { Words = text.Words, Version = text.Version };

        public IReadOnlyList<(string Label, string? Value)> Shown() => [(Texts.Words, Words?.ReplaceLineEndings("\n"))];
    }

    public Task<StrategyDocument> Find(Guid documentId, CancellationToken cancel = default) => db.StrategyDocuments.Where(d => d.Id == documentId).OneAsync(cancel);

    public Task<DocumentText?> TextOf(Guid documentId, CancellationToken cancel = default) => db.DocumentTexts.SingleOrDefaultAsync(t => t.DocumentId == documentId, cancel);

    /// <summary>Refused if another has written since the form was opened.</summary>
    public async Task<Result<DocumentText>> Handle(Guid documentId, Form form, CancellationToken cancel = default)
    {
        await Find(documentId, cancel);
        var text = await TextOf(documentId, cancel);
        if (form.Version != (text?.Version ?? NoText)) return Refusal.Clash;
        var written = text?.Change(form.Words) ?? DocumentText.Of(documentId, form.Words);
        if (text is null && written.Try(out var first, out _)) db.DocumentTexts.Add(first);
        return await db.SaveAsync(written, cancel);
    }
}
