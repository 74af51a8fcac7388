using Samhandling.Actors.PersonalData;
using Samhandling.Cooperation.Minutes;
using Samhandling.Platform;

namespace Samhandling.Cooperation.Trials;

/// <summary>What became of something that was tried.</summary>
public enum Outcome { Kept, Changed, Dropped }

/// <summary>Something that a meeting decided to try first, the day on which one looks back at it, and what one found then.</summary>
public sealed class Trial
{
    public const int FoundLength = 2000;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The line of the minutes in which it stands.</summary>
    public required Guid LineId { get; init; }
    public MinutesLine? Line { get; private init; }
    public DateOnly ReviewOn { get; private set; }

    /// <summary>Null while nobody has looked back.</summary>
    public Outcome? Outcome { get; private set; }

    /// <summary>What was found, and for what is changed how it is done now.</summary>
    public string? Found { get; private set; }
    public DateOnly? JudgedOn { get; private set; }

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    public static Trial Of(Guid lineId, DateOnly reviewOn) => new() { LineId = lineId, ReviewOn = reviewOn };

    public bool IsDue(DateOnly today) => Outcome is null && ReviewOn <= today;

    public Trial LookBackOn(DateOnly day)
    {
        ReviewOn = day;
        Version++;
        return this;
    }

    /// <summary>Refused without a word on what was found.</summary>
    public Result<Trial> Judge(Outcome outcome, string? found, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(found)) return new Refusal(nameof(Found), Texts.FoundIsNeeded);
        (Outcome, Found, JudgedOn) = (outcome, found.Trim(), JudgedOn ?? today);
        Version++;
        return this;
    }

    /// <summary>Takes an erased person's name out of the words.</summary>
    public void LeaveOut(Subject subject) => Found = Found is null ? null : LeftOut.Of(Found, subject);
}
