using Samhandling.Actors.ContactTests;
using Samhandling.Platform;

namespace Samhandling.Cooperation.IdeaDoors;

/// <summary>A partnership's public door for ideas: whether it is open, and within how many working days somebody answers.</summary>
public sealed class IdeaDoor
{
    public const int UsualDays = 5, MostDays = 30, WelcomeLength = 1000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public bool IsOpen { get; private set; }

    /// <summary>Working days until the first human answer, as the door promises them.</summary>
    public int ReplyDays { get; private set; } = UsualDays;

    /// <summary>What stands on the door in the partnership's own words.</summary>
    public string? Welcome { get; private set; }

    /// <summary>Counts the changes, so that two who change it at one time do not undo each other.</summary>
    public int Version { get; private set; }

    /// <summary>Refused if it would promise an answer at once, or none that anybody waits for.</summary>
    public Result<IdeaDoor> Change(bool isOpen, int replyDays, string? welcome)
    {
        if (replyDays is < 1 or > MostDays) return new Refusal(nameof(ReplyDays), Texts.DaysAreBetween.With(MostDays));
        (IsOpen, ReplyDays, Welcome) = (isOpen, replyDays, string.IsNullOrWhiteSpace(welcome) ? null : welcome.Trim());
        Version++;
        return this;
    }

    /// <summary>The last day of the promised time for what comes that day, by the working days of a country.</summary>
    public DateOnly AnswerBy(DateOnly day, string country)
    {
        var last = day;
        while (ContactTest.WorkingDays(day, last, country) < ReplyDays) last = last.AddDays(1);
        return last;
    }
}
