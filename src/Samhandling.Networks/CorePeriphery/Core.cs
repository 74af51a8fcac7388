namespace Samhandling.Networks.CorePeriphery;

/// <summary>A choice of who is the core, and how well the network fits it.</summary>
/// <param name="Members">The actors of the core, ascending; all others are the periphery.</param>
/// <param name="R">The correlation of the ties with the ideal, −1…1: 1 if they are exactly as the ideal says.</param>
public sealed record Core(IReadOnlyList<int> Members, double R);

/// <summary>What the ideal says of ties between core and periphery. The choice matters and must be stated.</summary>
public enum BetweenTies
{
    /// <summary>Everybody in the periphery is tied to all of the core.</summary>
    AllThere,

    /// <summary>The ideal says nothing of them: those cells are left out of the correlation.</summary>
    Ignored,
}
