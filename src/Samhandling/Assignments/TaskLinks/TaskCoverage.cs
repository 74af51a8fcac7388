using Samhandling.Assignments.Tasks;
using Samhandling.Strategies.Objectives;

namespace Samhandling.Assignments.TaskLinks;

/// <summary>How an agreement and the strategies meet, seen from both: tasks that are for no objective, and objectives that no task is for. Method: docs/methods/task-coverage.md.</summary>
/// <param name="Tasks">Those that hold, in order.</param>
/// <param name="Links">Of these tasks.</param>
public sealed record TaskCoverage(IReadOnlyList<AssignmentTask> Tasks, IReadOnlyList<TaskLink> Links)
{
    private readonly HashSet<Guid> _linked = [.. Links.Where(l => l.Strength is not LinkStrength.None).Select(l => l.TaskId)];
    private readonly HashSet<Guid> _motivated = [.. Links.Where(l => l.Strength is LinkStrength.None).Select(l => l.TaskId)];
    private readonly HashSet<Guid> _carried = [.. Links.Where(l => l.Strength is not LinkStrength.None).Select(l => l.ObjectiveId).OfType<Guid>()];

    /// <summary>The tasks that are for at least one objective.</summary>
    public int Linked => Tasks.Count(t => _linked.Contains(t.Id));

    /// <summary>Their part of all tasks that hold; null where there is none.</summary>
    public double? Share => Tasks.Count == 0 ? null : Linked / (double)Tasks.Count;

    /// <summary>The tasks of which nothing is said.</summary>
    public IReadOnlyList<AssignmentTask> Without => [.. Tasks.Where(t => !_linked.Contains(t.Id) && !_motivated.Contains(t.Id))];

    /// <summary>The tasks that are deliberately for no objective, which is not the same.</summary>
    public IReadOnlyList<AssignmentTask> ForNone => [.. Tasks.Where(t => _motivated.Contains(t.Id) && !_linked.Contains(t.Id))];

    /// <summary>Those of the objectives that no task is for.</summary>
    public IReadOnlyList<Objective> NotCarried(IEnumerable<Objective> objectives) => [.. objectives.Where(o => !_carried.Contains(o.Id))];
}
