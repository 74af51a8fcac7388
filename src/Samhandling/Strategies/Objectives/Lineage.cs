namespace Samhandling.Strategies.Objectives;

/// <summary>An objective that goes on with another in other words.</summary>
public sealed record ChangedObjective(Objective Before, Objective Now);

/// <summary>What became of a document's objectives in the one that took its place: the same words are kept, other words are changed, and what goes on with nothing is new.</summary>
public sealed record Lineage(IReadOnlyList<Objective> Kept, IReadOnlyList<ChangedObjective> Changed, IReadOnlyList<Objective> Added, IReadOnlyList<Objective> Dropped)
{
    /// <param name="before">The former document's, in order.</param>
    /// <param name="now">The later document's, in order.</param>
    public static Lineage Of(IReadOnlyList<Objective> before, IReadOnlyList<Objective> now)
    {
        var (formers, held) = (before.ToDictionary(o => o.Id), now.Where(o => o.RetiredOn is null).ToList());
        var going = held.Where(o => o.ContinuesId is { } id && formers.ContainsKey(id)).Select(o => new ChangedObjective(formers[o.ContinuesId!.Value], o)).ToList();
        var gone = going.Select(g => g.Before.Id).ToHashSet();
        return new(
            [.. going.Where(g => IsSame(g)).Select(g => g.Now)],
            [.. going.Where(g => !IsSame(g))],
            [.. held.Where(o => o.ContinuesId is not { } id || !formers.ContainsKey(id))],
            [.. before.Where(o => o.RetiredOn is null && !gone.Contains(o.Id))]);
    }

    // A new number is no new objective.
    private static bool IsSame(ChangedObjective going) => string.Equals(going.Before.Text, going.Now.Text, StringComparison.Ordinal);
}
