using Samhandling.Networks.Uncertainty;

namespace Samhandling.Studies.Analysis;

/// <summary>How the network hangs together, and with what it goes together. What is not reckoned for so many people is null.</summary>
/// <param name="Triads">How three and three of those who answered are tied.</param>
/// <param name="Core">A core and the rest.</param>
/// <param name="Loss">What goes when people leave.</param>
/// <param name="Alike">Whether those turn to each other who are alike.</param>
public sealed record Cohering(Triads? Triads, CoreShape? Core, Leaving? Loss, IReadOnlyList<Alike> Alike)
{
    /// <summary>The same without who it is.</summary>
    public Cohering WithoutPersons() => this with
    {
        Core = Core is null ? null : Core with { Members = [] },
        Loss = Loss is null ? null : Loss with { LosingPairs = [], ReachingPairs = [] },
    };
}

/// <summary>How often each of the sixteen types of three occurs, what chance gives where the pairs are the same, and how far that spreads.</summary>
public sealed record Triads(int People, IReadOnlyList<long> Counts, IReadOnlyList<double> Expected, IReadOnlyList<Interval> Ranges);

/// <summary>The people who are tied to each other, and those about them who are not.</summary>
/// <param name="R">How well the ideal fits, at most 1.</param>
/// <param name="SecondR">How well the next best core fits; null if there is none.</param>
/// <param name="Members">Who they are, by their places among the study's persons; empty for who may see no persons.</param>
public sealed record CoreShape(int Size, double R, double? SecondR, bool IsExact, IReadOnlyList<int> Members);

/// <summary>What goes when people leave.</summary>
/// <param name="Breaking">Persons without whom others lose all ways to each other.</param>
/// <param name="Fragmentation">How far apart people are now, 0…1.</param>
/// <param name="WithoutOne">The same without the one whose leaving breaks most.</param>
/// <param name="WithoutTwo">The same without the two whose leaving breaks most together.</param>
/// <param name="ReachOfTwo">The share of people, the near ones most, whom the best two reach.</param>
/// <param name="LosingPairs">The pairs of <paramref name="WithoutTwo"/>.</param>
/// <param name="ReachingPairs">The pairs of <paramref name="ReachOfTwo"/>.</param>
public sealed record Leaving(
    int Breaking, double Fragmentation, double WithoutOne, double WithoutTwo, double ReachOfTwo, bool IsExact,
    IReadOnlyList<IReadOnlyList<int>> LosingPairs, IReadOnlyList<IReadOnlyList<int>> ReachingPairs);

/// <summary>In what people may be alike.</summary>
public enum Likeness { Sector, Place, Years, Age }

/// <summary>Whether people turn to those who are like them, beyond chance.</summary>
/// <param name="R">The correlation of the ties with being alike, −1…1.</param>
/// <param name="P">The share of orders by lot with a correlation as far on that side, doubled.</param>
/// <param name="B">By how much likeness raises the chance of a tie where sector and place are weighed together; null for others.</param>
/// <param name="PTogether">The p of <paramref name="B"/>.</param>
/// <param name="People">How many are compared: those of whom it is known.</param>
/// <param name="Coefficient">Newman's assortativity.</param>
public sealed record Alike(Likeness Of, double R, double P, double? B, double? PTogether, int People, double Coefficient);

/// <summary>What goes when one person leaves.</summary>
/// <param name="Sole">Persons who have no other contact than this one.</param>
public sealed record PersonLoss(int Ties, int BorderTies, int Parts, double Distance, int Sole, double Reach);
