using Samhandling.Strategies.Documents;

namespace Samhandling.Strategies.Hierarchy;

/// <summary>That one document guides another: the law the strategy, the strategy the plan.</summary>
public sealed class Guidance
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid GuidingId { get; init; }
    public StrategyDocument? Guiding { get; private init; }
    public required Guid GuidedId { get; init; }
    public StrategyDocument? Guided { get; private init; }

    /// <summary>The edition of the guiding document which the guided one was last held against.</summary>
    public required int SeenEdition { get; set; }

    /// <summary>When somebody last looked whether the guided one still fits; null where nobody has since the two were tied.</summary>
    public DateOnly? CheckedOn { get; set; }
}
