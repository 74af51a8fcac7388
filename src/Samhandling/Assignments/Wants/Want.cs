using Samhandling.Actors.PersonalData;
using Samhandling.Assignments.Orders;
using Samhandling.Assignments.Tasks;
using Samhandling.Cooperation.Minutes;
using Samhandling.Platform;

namespace Samhandling.Assignments.Wants;

/// <summary>What became of a want.</summary>
public enum WantFate { Open, Accepted, Merged, Declined }

/// <summary>Something that an organisation wants of an assignment. It is never lost: it is accepted, merged into orders, or declined because of something.</summary>
public sealed class Want
{
    public const int TextLength = 1000, ReasonLength = 1000, LowestPriority = 3, UsualPriority = 2;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid AskedId { get; init; }
    public AskedForWants? Asked { get; private init; }

    /// <summary>Among the organisation's wants, from 1.</summary>
    public required int Number { get; init; }
    public string Text { get; private set; } = "";

    /// <summary>The task that it concerns; null where it concerns none.</summary>
    public Guid? TaskId { get; private set; }
    public AssignmentTask? Task { get; private init; }

    /// <summary>From 1, which weighs the most, to 3.</summary>
    public int Priority { get; private set; }
    public required DateOnly WrittenOn { get; init; }
    public WantFate Fate { get; private set; }

    /// <summary>Why it was declined, or what is said of how it was accepted.</summary>
    public string? Reason { get; private set; }

    /// <summary>The orders that it is a part of.</summary>
    public List<OrderWant> Orders { get; } = [];

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    public static Want Of(Guid askedId, int number, string text, Guid? taskId, int priority, DateOnly today) => new() { AskedId = askedId, Number = number, Text = text, TaskId = taskId, Priority = priority, WrittenOn = today };

    public bool Says(string text, Guid? taskId, int priority) => Text.Equals(text, StringComparison.Ordinal) && TaskId == taskId && Priority == priority;

    public void Change(string text, Guid? taskId, int priority)
    {
        (Text, TaskId, Priority) = (text, taskId, priority);
        Version++;
    }

    /// <summary>Says what becomes of it. Refused unless its round is being answered, while an order has it, and declined without a reason. The round must be at hand.</summary>
    public Result<Want> Decide(WantFate fate, string? reason, DateOnly today)
    {
        if (!Asked!.Round!.IsAnswered(today)) return new Refusal("", Asked.Round.SettledOn is null ? Texts.StillOpen.With(Asked.Round.ClosesOn) : Texts.IsSettled);
        if (Fate is WantFate.Merged) return new Refusal("", Texts.IsInOrder);
        if (fate is WantFate.Merged) return new Refusal(nameof(Fate), Texts.ChooseFate);
        if (fate is WantFate.Declined && string.IsNullOrWhiteSpace(reason)) return new Refusal(nameof(Reason), Texts.SayWhy);
        (Fate, Reason) = (fate, fate is WantFate.Open || string.IsNullOrWhiteSpace(reason) ? null : reason.Trim());
        Version++;
        return this;
    }

    /// <summary>Becomes a part of one more order. Refused unless its round is being answered, and where it was accepted or declined by itself.</summary>
    public Result<Want> Merge(DateOnly today)
    {
        if (!Asked!.Round!.IsAnswered(today)) return new Refusal("", Asked.Round.SettledOn is null ? Texts.StillOpen.With(Asked.Round.ClosesOn) : Texts.IsSettled);
        if (Fate is WantFate.Accepted or WantFate.Declined) return new Refusal("", Texts.HasAnswer.With(Text));
        Fate = WantFate.Merged;
        Version++;
        return this;
    }

    /// <summary>Is a part of an order no more; open again where no other has it. The orders that it is a part of must be at hand.</summary>
    public void TakeOutOf(Guid orderId)
    {
        if (Orders.TrueForAll(o => o.OrderId == orderId)) Fate = WantFate.Open;
        Version++;
    }

    public bool Mentions(Subject subject) => subject.IsIn($"{Text} {Reason}");

    /// <summary>Takes an erased person's name out of the words.</summary>
    public void LeaveOut(Subject subject) => (Text, Reason) = (LeftOut.Of(Text, subject), Reason is null ? null : LeftOut.Of(Reason, subject));
}
