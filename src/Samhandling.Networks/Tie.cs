namespace Samhandling.Networks;

/// <summary>That one actor names another: a step from <paramref name="From"/> to <paramref name="To"/>.</summary>
/// <param name="From">The actor who names (asks), counted from 0.</param>
/// <param name="To">The actor who is named (asked), counted from 0.</param>
/// <param name="Weight">How much; 1 where nothing is said.</param>
public readonly record struct Tie(int From, int To, double Weight = 1);
