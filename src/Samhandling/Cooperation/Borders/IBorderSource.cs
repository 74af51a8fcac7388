namespace Samhandling.Cooperation.Borders;

/// <summary>Ties between persons of which a capability below knows the countries. Registered in its module.</summary>
public interface IBorderSource
{
    /// <summary>What the visitor may see; the latest first.</summary>
    Task<IReadOnlyList<BorderTies>> Ties(CancellationToken cancel);
}

/// <summary>How many ties between persons cross the national border.</summary>
/// <param name="Path">Where they are shown, within the partnership.</param>
/// <param name="Crossing">Of the known ones.</param>
/// <param name="Known">Between persons whose countries are known.</param>
public sealed record BorderTies(string Title, string Path, int Crossing, int Known);
