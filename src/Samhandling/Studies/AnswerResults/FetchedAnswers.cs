namespace Samhandling.Studies.AnswerResults;

/// <summary>That the answers of a round were fetched as a file; who did it, the event log holds.</summary>
public sealed class FetchedAnswers
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RoundId { get; init; }
    public required DateTime FetchedAt { get; init; }

    /// <summary>Of how many respondents.</summary>
    public required int Respondents { get; init; }

    /// <summary>Whether with their names, and those whom they named.</summary>
    public required bool HasNames { get; init; }
}
