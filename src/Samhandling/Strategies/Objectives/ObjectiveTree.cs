namespace Samhandling.Strategies.Objectives;

/// <summary>An objective as a line of its document's list.</summary>
/// <param name="Depth">0 for one of the document's own.</param>
public sealed record ObjectiveLine(Objective Objective, int Depth);

/// <summary>A document's objectives in the order in which they are read.</summary>
public static class ObjectiveTree
{
    /// <summary>Each after the one it is a part of; one whose whole is not among them stands for itself.</summary>
    public static IReadOnlyList<ObjectiveLine> Of(IReadOnlyCollection<Objective> objectives)
    {
        var here = objectives.Select(o => o.Id).ToHashSet();
        var parts = objectives.OrderBy(o => o.Place).ThenBy(o => o.Id).ToLookup(o => o.ParentId is { } parent && here.Contains(parent) ? parent : (Guid?)null);
        var lines = new List<ObjectiveLine>(objectives.Count);
        Add(null, 0);
        return lines;

        void Add(Guid? parent, int depth)
        {
            foreach (var objective in parts[parent])
            {
                lines.Add(new(objective, depth));
                Add(objective.Id, depth + 1);
            }
        }
    }
}
