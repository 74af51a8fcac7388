using Samhandling.Assignments.Tasks;
using Samhandling.Platform;
using Samhandling.Strategies.Objectives;

namespace Samhandling.Assignments.TaskLinks;

/// <summary>What a task does for an objective: nothing, and it is said why, a part, or just that.</summary>
public enum LinkStrength { None, Supports, Direct }

/// <summary>What is said of a <see cref="TaskLink"/>.</summary>
/// <param name="ObjectiveId">Null where the task is for no objective.</param>
public sealed record TaskLinkFacts(Guid? ObjectiveId, LinkStrength Strength, string? Motive);

/// <summary>That a task is done for an objective of a strategy, or deliberately for none.</summary>
public sealed class TaskLink
{
    public const int MotiveLength = 500;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid TaskId { get; init; }
    public AssignmentTask? Task { get; private init; }
    public Guid? ObjectiveId { get; private init; }
    public Objective? Objective { get; private init; }
    public LinkStrength Strength { get; private init; }

    /// <summary>Why; always said where the task is for no objective.</summary>
    public string? Motive { get; private init; }

    /// <summary>Refused where it names no objective though the task is for one, names one though it is for none, or gives no reason for that.</summary>
    public static Result<TaskLink> From(Guid taskId, TaskLinkFacts facts)
    {
        var motive = string.IsNullOrWhiteSpace(facts.Motive) ? null : facts.Motive.Trim();
        if (facts.Strength is LinkStrength.None && facts.ObjectiveId is not null) return new Refusal(nameof(ObjectiveId), Texts.NoneHasNoObjective);
        if (facts.Strength is not LinkStrength.None && facts.ObjectiveId is null) return new Refusal(nameof(ObjectiveId), Texts.ObjectiveIsNeeded);
        if (facts.Strength is LinkStrength.None && motive is null) return new Refusal(nameof(Motive), Texts.MotiveIsNeeded);
        return new TaskLink { TaskId = taskId, ObjectiveId = facts.ObjectiveId, Strength = facts.Strength, Motive = motive };
    }

    /// <summary>The same of another task, as when an agreement is renewed.</summary>
    public TaskLink Of(Guid taskId) => new() { TaskId = taskId, ObjectiveId = ObjectiveId, Strength = Strength, Motive = Motive };

    /// <summary>What it says in a line.</summary>
    public string Says() => Objective is null ? Texts.ForNone.With(Motive) : Texts.ForOne.With(Objective.NumberedText, Objective.Document!.Title, Strength.Text());
}
