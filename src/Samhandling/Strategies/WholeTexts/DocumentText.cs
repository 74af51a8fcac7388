using Samhandling.Platform;

namespace Samhandling.Strategies.WholeTexts;

/// <summary>A document's whole text, as markdown: headings, lists, tables, and what is strong.</summary>
public sealed class DocumentText
{
    public const int WordsLength = 1_000_000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid DocumentId { get; init; }
    public string Words { get; private set; } = "";

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    /// <summary>Refused without a word.</summary>
    public static Result<DocumentText> Of(Guid documentId, string? words) => new DocumentText { DocumentId = documentId }.Saying(words);

    /// <inheritdoc cref="Of"/>
    public Result<DocumentText> Change(string? words)
    {
        Version++;
        return Saying(words);
    }

    private Result<DocumentText> Saying(string? words)
    {
        if (string.IsNullOrWhiteSpace(words)) return new Refusal(nameof(Words), Texts.WordsAreNeeded);
        Words = words.ReplaceLineEndings("\n").Trim('\n', ' ');
        return this;
    }
}
