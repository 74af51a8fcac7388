namespace Samhandling.Studies.GatheredStudies;

/// <summary>A study or answers gathered elsewhere: files that somebody has handed in, and then the round that came of them.</summary>
/// <remarks>Until they are taken in they are their owner's alone and go after a day. Then their bytes go, and it is known what to take back.</remarks>
public sealed class GatheredFile
{
    public const int NameLength = 200, MostBytes = 20_000_000;

    public static readonly TimeSpan Lasts = TimeSpan.FromHours(24);

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid? OwnerId { get; init; }
    public required DateTime HandedInAt { get; init; }

    /// <summary>Another tool's survey; null where answers to a round of ours came alone.</summary>
    public string? SurveyName { get; init; }
    public byte[]? Survey { get; private set; }
    public string? AnswersName { get; init; }

    /// <summary>What a protocol is written in.</summary>
    public string Language { get; init; } = "en";
    public byte[]? Answers { get; private set; }

    /// <summary>The round that the answers are of; of a study that is to be made, its first once it is.</summary>
    public Guid? RoundId { get; private set; }

    /// <summary>When it was taken in; null while it is looked at.</summary>
    public DateTime? TakenInAt { get; private set; }

    /// <summary>Whether a study was made of it, and not answers added to a round.</summary>
    public bool MadeStudy { get; private set; }

    /// <summary>Counts the changes, so that one file is never taken in twice.</summary>
    public int Version { get; private set; }

    public string Name => SurveyName ?? AnswersName ?? "";

    /// <summary>What the answers of it are received under.</summary>
    public string KeyStart => $"gathered-{Id:N}";

    public GatheredFile Holding(byte[]? survey, byte[]? answers, Guid? roundId)
    {
        (Survey, Answers, RoundId) = (survey, answers, roundId);
        return this;
    }

    public void TakeIn(Guid roundId, bool madeStudy, DateTime now)
    {
        (RoundId, MadeStudy, TakenInAt, Survey, Answers) = (roundId, madeStudy, now, null, null);
        Version++;
    }
}
