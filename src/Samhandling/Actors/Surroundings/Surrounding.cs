using Samhandling.Figures;

namespace Samhandling.Actors.Surroundings;

/// <summary>What stands around an actor, drawn.</summary>
/// <param name="Figure">The picture and the same in rows.</param>
/// <param name="Legend">The marks that occur in it.</param>
public sealed record Surrounding(Figure Figure, IReadOnlyList<LegendItem> Legend);
