using Samhandling.Actors.ContactTests;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Seats;
using Samhandling.Platform;

namespace Samhandling.Cooperation.Representation;

/// <summary>What somebody who represents us in another body's group tells us after a meeting of it; due some working days later.</summary>
public sealed class ReportBack
{
    public const int TextLength = 4000;

    /// <summary>How many working days there are to tell.</summary>
    public const int DaysToTell = 5;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid GroupSeatId { get; init; }
    public GroupSeat? Seat { get; private init; }
    public required DateOnly MetOn { get; init; }
    public required DateOnly DueOn { get; init; }
    public string? Text { get; private set; }

    /// <summary>When it was told first; null while it is waited for.</summary>
    public DateOnly? ToldOn { get; private set; }

    /// <summary>When it was asked after by letter, since it was late.</summary>
    public DateOnly? RemindedOn { get; private set; }

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    /// <param name="seatId">Who was there.</param>
    /// <param name="metOn">The day of the meeting.</param>
    /// <param name="country">Whose holidays are no working days; null where that is not known.</param>
    public static ReportBack After(Guid seatId, DateOnly metOn, string? country) => new() { GroupSeatId = seatId, MetOn = metOn, DueOn = Due(metOn, country) };

    /// <summary>The last of the working days after a meeting on which it is told in time.</summary>
    public static DateOnly Due(DateOnly metOn, string? country) =>
        Enumerable.Range(1, 366).Select(metOn.AddDays).First(day => ContactTest.WorkingDays(metOn, day, country ?? "") == DaysToTell);

    public void Remind(DateOnly day) => RemindedOn = day;

    public bool IsLate(DateOnly day) => ToldOn is null && DueOn < day;

    public Result<ReportBack> Tell(string? text, DateOnly day)
    {
        if (Names.Clean(text) is null) return new Refusal(nameof(Text), Texts.TextIsNeeded);
        (Text, ToldOn) = (text!.Trim(), ToldOn ?? day);
        Version++;
        return this;
    }
}
