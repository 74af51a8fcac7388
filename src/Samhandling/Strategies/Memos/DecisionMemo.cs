using Samhandling.Cooperation.Mandates;
using Samhandling.Strategies.Decisions;

namespace Samhandling.Strategies.Memos;

/// <summary>An objective that a matter may touch, as short as a list has it.</summary>
public sealed record KnownObjective
{
    public required Guid Id { get; init; }
    public required string? Number { get; init; }
    public required string Text { get; init; }
    public required Guid DocumentId { get; init; }
    public required string Document { get; init; }

    public string NumberedText => Number is null ? Text : $"{Number} {Text}";
}

/// <summary>An objective that a matter touches, and what is to be known of it before anything is decided.</summary>
/// <param name="Activities">How many things are done for it.</param>
/// <param name="Sums">What is put aside for it this year, by currency.</param>
/// <param name="Earlier">What earlier decisions did for it, the newest first.</param>
public sealed record TouchedObjective(KnownObjective Objective, int Activities, IReadOnlyList<(Currency Currency, long Sum)> Sums, IReadOnlyList<DecisionEffect> Earlier);

/// <summary>What is to be known before a matter is decided.</summary>
/// <param name="Choices">All objectives that hold; those that share words with the matter first.</param>
/// <param name="Touched">Those that were chosen, else those that share words.</param>
/// <param name="Alike">Earlier decisions that share words with the matter and are not told under an objective.</param>
public sealed record DecisionMemo(string Matter, IReadOnlyList<KnownObjective> Choices, IReadOnlyList<TouchedObjective> Touched, IReadOnlyList<TakenDecision> Alike);
