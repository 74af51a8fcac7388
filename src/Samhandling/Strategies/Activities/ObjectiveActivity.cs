using Samhandling.Cooperation.Initiatives;
using Samhandling.Cooperation.Plans;
using Samhandling.Cooperation.Promises;
using Samhandling.Strategies.Objectives;

namespace Samhandling.Strategies.Activities;

/// <summary>What can be done for an objective.</summary>
public enum ActivityOf { Effort, Initiative, Promise }

/// <summary>Points at something that is done: an effort of the plan, an initiative or a promise.</summary>
public readonly record struct ActivityKey(ActivityOf Of, Guid Id)
{
    /// <summary>As a form writes it.</summary>
    public override string ToString() => $"{Of}:{Id}";

    /// <returns>Null if it points at nothing.</returns>
    public static ActivityKey? Read(string? written) =>
        written?.Split(':') is [var of, var id] && Enum.TryParse<ActivityOf>(of, out var kind) && Enum.IsDefined(kind) && Guid.TryParse(id, out var guid) ? new(kind, guid) : null;
}

/// <summary>That something is done for an objective.</summary>
public sealed class ObjectiveActivity
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid ObjectiveId { get; init; }
    public Objective? Objective { get; private init; }

    /// <summary>One of the three stands there.</summary>
    public Guid? EffortId { get; private init; }
    public Effort? Effort { get; private init; }
    public Guid? InitiativeId { get; private init; }
    public Initiative? Initiative { get; private init; }
    public Guid? PromiseId { get; private init; }
    public Promise? Promise { get; private init; }
    public required DateOnly SaidOn { get; init; }

    public ActivityKey Key => EffortId is { } effort ? new(ActivityOf.Effort, effort) : InitiativeId is { } initiative ? new(ActivityOf.Initiative, initiative) : new(ActivityOf.Promise, PromiseId!.Value);

    public static ObjectiveActivity Of(Guid objectiveId, ActivityKey key, DateOnly day) => new()
    {
        ObjectiveId = objectiveId,
        EffortId = key.Of is ActivityOf.Effort ? key.Id : null,
        InitiativeId = key.Of is ActivityOf.Initiative ? key.Id : null,
        PromiseId = key.Of is ActivityOf.Promise ? key.Id : null,
        SaidOn = day,
    };
}
