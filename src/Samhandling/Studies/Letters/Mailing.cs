using System.Text.Json;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.Letters;

/// <summary>What letters are for.</summary>
public enum LetterKind { Invitation, Reminder }

/// <summary>What the asker writes in one language.</summary>
public sealed record LetterText(string Subject, string Text);

/// <summary>Letters to those a round asks: what they say, and when they are sent. Who gets one is settled when they are.</summary>
public sealed class Mailing
{
    public const int SubjectLength = 200, TextLength = 4000;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid RoundId { get; init; }
    public Round? Round { get; private init; }
    public required LetterKind Kind { get; init; }

    /// <summary>The asker's own texts by language, as JSON.</summary>
    public required string Content { get; init; }

    /// <summary>Not before.</summary>
    public required DateTime SendAt { get; init; }
    public DateTime? SentAt { get; private set; }

    /// <summary>How many letters it became.</summary>
    public int Letters { get; private set; }

    /// <summary>Counts the changes, so that of two instances one sends.</summary>
    public int Version { get; private set; }

    public static string Write(IReadOnlyDictionary<string, LetterText> texts) => JsonSerializer.Serialize(texts);

    public IReadOnlyDictionary<string, LetterText> Texts() => JsonSerializer.Deserialize<Dictionary<string, LetterText>>(Content)!;

    public void IsSent(int letters, DateTime now)
    {
        (SentAt, Letters) = (now, letters);
        Version++;
    }
}
