namespace Samhandling.Places.Register;

/// <summary>Numbers of places told in the places of a later day.</summary>
/// <param name="Values">By place.</param>
/// <param name="Estimated">The places whose number stands on weights, and which may therefore not be ranked by it.</param>
public sealed record Retold(IReadOnlyDictionary<Guid, double> Values, IReadOnlySet<Guid> Estimated);

/// <summary>Tells counts of an old year in today's places, by the weights of the changes between them. The sum stays; a rate or a median cannot be told so. Method: docs/methods/municipalities-through-time.md.</summary>
public sealed class Retelling(IEnumerable<PlaceChange> changes)
{
    private readonly List<IGrouping<DateOnly, PlaceChange>> _days = [.. changes.GroupBy(change => change.Date).OrderBy(day => day.Key)];

    /// <param name="counts">By place, as the places were on the day they are of.</param>
    /// <param name="of">The day that the counts are of.</param>
    /// <param name="on">The day in whose places they shall be told.</param>
    /// <exception cref="ArgumentOutOfRangeException">The counts are of a later day than that in whose places they shall be told.</exception>
    public Retold Tell(IReadOnlyDictionary<Guid, double> counts, DateOnly of, DateOnly on)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(of, on);
        var (values, estimated) = (new Dictionary<Guid, double>(counts), new HashSet<Guid>());
        foreach (var day in _days.Where(day => of < day.Key && day.Key <= on)) Move(values, estimated, day);
        return new(values, estimated);
    }

    /// <summary>All changes of a day happen at once: what comes into a place does not go on from it the same day.</summary>
    private static void Move(Dictionary<Guid, double> values, HashSet<Guid> estimated, IEnumerable<PlaceChange> day)
    {
        var moved = new List<(Guid To, double Value, bool IsEstimated)>();
        foreach (var parts in day.GroupBy(change => change.FromId))
        {
            if (!values.Remove(parts.Key, out var value)) continue;
            // Weights are written with few decimals; what they lack of the whole is shared as they are.
            var whole = parts.Sum(change => change.Weight);
            var isEstimated = estimated.Remove(parts.Key) || parts.Skip(1).Any();
            moved.AddRange(parts.Select(change => (change.ToId, value * change.Weight / whole, isEstimated)));
        }
        foreach (var (to, value, isEstimated) in moved)
        {
            values[to] = values.GetValueOrDefault(to) + value;
            if (isEstimated) estimated.Add(to);
        }
    }
}
