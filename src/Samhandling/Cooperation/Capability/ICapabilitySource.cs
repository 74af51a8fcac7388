namespace Samhandling.Cooperation.Capability;

/// <summary>A part of the capability to act together that a capability below knows. Registered in its module.</summary>
public interface ICapabilitySource
{
    Facet Facet { get; }

    /// <summary>The part in each of the years; a year of which nothing is known is left out.</summary>
    Task<IReadOnlyDictionary<int, CapabilityPart>> Parts(IReadOnlyCollection<int> years, CancellationToken cancel);
}
