using Samhandling.Platform.Audit;

namespace Samhandling.Platform.Jobs;

public enum JobState { Waiting, Running, Done, Failed, Cancelled }

/// <summary>Work that takes longer than a visitor waits for a page. It runs as who asked for it, and in that visitor's language.</summary>
[Bookkeeping]
public sealed class Job
{
    public const int KindLength = 50, AddressLength = 500, TextLength = 1000, LanguageLength = 10;

    /// <summary>How often it is begun before it is given up: what brings the program down each time would do so for ever.</summary>
    public const int MostAttempts = 5;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required string Kind { get; init; }

    /// <summary>What its handler needs to know, as JSON.</summary>
    public required string Arguments { get; init; }
    public required Guid UserId { get; init; }
    public required string Language { get; init; }
    public required DateTime AskedAt { get; init; }
    public JobState State { get; private set; }
    public DateTime? StartedAt { get; private set; }
    public DateTime? EndedAt { get; private set; }

    /// <summary>What it does just now, in the asker's language, and how much of all it has done.</summary>
    public string? Step { get; private set; }
    public int Done { get; private set; }
    public int Of { get; private set; }
    public bool IsToBeCancelled { get; private set; }

    /// <summary>Where its result is, within the partnership.</summary>
    public string? ResultAddress { get; private set; }

    /// <summary>Why it failed, in the asker's language.</summary>
    public string? Reason { get; private set; }
    public int Attempts { get; private set; }

    /// <summary>Who runs it, and until when it is that worker's even if nothing is heard of it.</summary>
    public Guid? Worker { get; private set; }
    public DateTime? LeasedUntil { get; private set; }

    public bool HasEnded => State is not (JobState.Waiting or JobState.Running);

    public int Percent => State is JobState.Done ? 100 : Of == 0 ? 0 : 100 * Done / Of;

    /// <summary>Ends it well. To be saved with what it did, so that it is never done twice.</summary>
    public void Finish(string resultAddress, DateTime now) => (State, ResultAddress, EndedAt) = (JobState.Done, resultAddress, now);

    /// <summary>Asks it to stop; it does at its next step, or at once if it has not begun.</summary>
    public void Cancel(DateTime now)
    {
        IsToBeCancelled = true;
        if (State is JobState.Waiting) (State, EndedAt) = (JobState.Cancelled, now);
    }
}
