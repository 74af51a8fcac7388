using Samhandling.Platform;

namespace Samhandling.Studies.Analysis;

/// <summary>What a study shows that people can talk about: a claim with its figure, and a question. Never a cause.</summary>
/// <param name="Section">The part of the page that has more of it.</param>
/// <param name="Values">The figures that its sentence names, in their order.</param>
public sealed record Finding(FindingKind Kind, string Section, params IReadOnlyList<object?> Values)
{
    public string Claim => Text("Claim");

    public string Says => Text("Says").With([.. Values]);

    public string Question => Text("Question");

    private string Text(string part) => Texts.ResourceManager.GetString($"{Kind}{part}", System.Globalization.CultureInfo.CurrentUICulture)!;
}

/// <summary>The findings there are, the most important first: docs/methods/findings.md says when each appears.</summary>
public enum FindingKind
{
    FewAnswered, KeepToOwnSector, SeekOtherSectors, SectorsMix, NewcomersHeardLess, NewcomersFew, LongStayersDominate, YoungHeardLess, YoungFew,
    FewCarryMuch, BorderThroughFew, NoContactAcross, HeldByOne, SeparateParts, KeepToOwnPlace, CapReached, NewcomersHeardAlike, UnnamedMany,
    ShortWays,
    /// <summary>From here on they only describe, and fill up where little else is found.</summary>
    Together, Returned, MeanNames, PossibleTies,
}
