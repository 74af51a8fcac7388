namespace Samhandling.Strategies.Objectives;

/// <summary>What is written in one generation of something and goes on, in its own or in other words, in the next.</summary>
public interface IContinued
{
    Guid Id { get; }

    /// <summary>Which of the former generation it goes on with; null where it is new.</summary>
    Guid? ContinuesId { get; }
    string Text { get; }
    string NumberedText { get; }

    /// <summary>The last day it held; null while it does.</summary>
    DateOnly? RetiredOn { get; }
}

/// <summary>One that goes on with another in other words.</summary>
public sealed record Changed<T>(T Before, T Now);

/// <summary>What became of what is written in one generation in the one that took its place: the same words are kept, other words are changed, and what goes on with nothing is new.</summary>
public sealed record Lineage<T>(IReadOnlyList<T> Kept, IReadOnlyList<Changed<T>> Changed, IReadOnlyList<T> Added, IReadOnlyList<T> Dropped) where T : IContinued;

/// <summary>Holds one generation against the next.</summary>
public static class Lineage
{
    /// <param name="before">The former generation's, in order.</param>
    /// <param name="now">The later generation's, in order.</param>
    public static Lineage<T> Of<T>(IReadOnlyList<T> before, IReadOnlyList<T> now) where T : IContinued
    {
        var (formers, held) = (before.ToDictionary(o => o.Id), now.Where(o => o.RetiredOn is null).ToList());
        var going = held.Where(o => o.ContinuesId is { } id && formers.ContainsKey(id)).Select(o => new Changed<T>(formers[o.ContinuesId!.Value], o)).ToList();
        var gone = going.Select(g => g.Before.Id).ToHashSet();
        return new(
            [.. going.Where(IsSame).Select(g => g.Now)],
            [.. going.Where(g => !IsSame(g))],
            [.. held.Where(o => o.ContinuesId is not { } id || !formers.ContainsKey(id))],
            [.. before.Where(o => o.RetiredOn is null && !gone.Contains(o.Id))]);
    }

    // A new number is nothing new.
    private static bool IsSame<T>(Changed<T> going) where T : IContinued => string.Equals(going.Before.Text, going.Now.Text, StringComparison.Ordinal);
}
