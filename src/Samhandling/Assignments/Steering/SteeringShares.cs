using Samhandling.Assignments.Tasks;

namespace Samhandling.Assignments.Steering;

/// <summary>How many of the tasks that hold somebody has decided, and their part of all; null where there is no task.</summary>
public sealed record SteeringShare(SteeringSource Source, int Tasks, double? Share);

/// <summary>Who decides what the contractor does, counted by task.</summary>
public static class SteeringShares
{
    /// <summary>Every source in order, those without a task too; what nobody has said is one of them. The shares add up to 1.</summary>
    public static IReadOnlyList<SteeringShare> Of(IEnumerable<AssignmentTask> tasks)
    {
        var held = tasks.Where(t => t.RetiredOn is null).ToList();
        return [.. SteeringWords.Order.Select(source => (source, Count: held.Count(t => t.SteeredBy == source))).Select(s => new SteeringShare(s.source, s.Count, held.Count == 0 ? null : s.Count / (double)held.Count))];
    }
}
