using Samhandling.Platform.Audit;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.Responding;

/// <summary>What a respondent has written to one question so far. Nobody else sees it until it is sent in.</summary>
[Bookkeeping]
public sealed class DraftAnswer
{
    public const int QuestionLength = 64;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RespondentId { get; init; }
    public Respondent? Respondent { get; private init; }

    /// <summary>The question's code.</summary>
    public required string Question { get; init; }

    /// <summary>The answer, as it writes itself; null where it was taken back.</summary>
    public string? Content { get; private set; }
    public DateTime SavedAt { get; private set; }

    /// <summary>Counts the changes: two tabs that answer one question are told apart by it.</summary>
    public int Version { get; private set; }

    public void Write(string? content, DateTime now) => (Content, SavedAt, Version) = (content, now, Version + 1);
}

/// <summary>What stood in a draft before another tab or machine wrote over it: nothing that was written is lost.</summary>
[Bookkeeping]
public sealed class EarlierAnswer
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RespondentId { get; init; }
    public Respondent? Respondent { get; private init; }
    public required string Question { get; init; }
    public required string Content { get; init; }
    public required DateTime SavedAt { get; init; }
}
