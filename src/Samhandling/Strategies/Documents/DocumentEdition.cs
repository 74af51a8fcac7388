namespace Samhandling.Strategies.Documents;

/// <summary>A document as it was decided once: its first edition, and each time it was decided anew.</summary>
public sealed class DocumentEdition
{
    public const int DecidedByLength = 300, ChangeLength = 2000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid DocumentId { get; init; }

    /// <summary>From 1.</summary>
    public required int Number { get; init; }
    public DateOnly? DecidedOn { get; private set; }
    public string? DecidedBy { get; private set; }

    /// <summary>What is new in it; null for the first.</summary>
    public string? Change { get; init; }

    public DocumentEdition Put(DateOnly? decidedOn, string? decidedBy)
    {
        (DecidedOn, DecidedBy) = (decidedOn, decidedBy);
        return this;
    }
}
