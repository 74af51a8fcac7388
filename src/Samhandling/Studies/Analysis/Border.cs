using Samhandling.Networks;
using Samhandling.Networks.Mixing;

namespace Samhandling.Studies.Analysis;

/// <summary>How ties keep to one side of a border, or cross it: between sectors, or between places.</summary>
/// <param name="Groups">Their names; groups of fewer than five persons are one, "other".</param>
/// <param name="Sizes">Persons in each.</param>
/// <param name="Ties">Ties from each group (row) to each (column).</param>
/// <param name="Answered">Respondents of known group.</param>
/// <param name="WithoutContact">Those of them without any tie across.</param>
/// <param name="HeldBeyond">Persons beyond the border of the place whom somebody inside names; null for a border between sectors.</param>
/// <param name="HeldByOne">Those of them whom one person alone names.</param>
public sealed record Border(
    IReadOnlyList<string> Groups, IReadOnlyList<int> Sizes, IReadOnlyList<IReadOnlyList<int>> Ties,
    int Crossing, int Known, int Unknown, double Expected, double DensityNormalised, EiTest Test, int Answered, int WithoutContact, int? HeldBeyond, int? HeldByOne)
{
    /// <summary>What small groups are put together as.</summary>
    public const string Other = "other";

    public double Share => (double)Crossing / Known;

    /// <summary>The share of crossing ties if ties did not mind the border.</summary>
    public double ExpectedShare => (1 + Expected) / 2;

    public bool IsBelowChance => Test.P < .05 && Test.Observed < Test.Low;

    public bool IsAboveChance => Test.P < .05 && Test.Observed > Test.High;

    /// <returns>Null where there are not two groups, or no ties between known ones.</returns>
    public static Border? Of(Network network, Grouping all, bool[] respondents, bool[]? inside = null)
    {
        var groups = all.MergedBelow(Samhandling.Surveys.Suppression.Threshold, Other);
        var crossing = BorderCrossing.Of(network, groups);
        if (groups.Names.Count < 2 || crossing.Known == 0) return null;
        var mix = MixingMatrix.Of(network, groups, respondents);
        var index = EiIndex.Of(network, groups, respondents);
        var held = inside is null || Array.TrueForAll(inside, i => i) ? null : BorderCrossing.Held(network, Sides(inside), 1);
        var range = Enumerable.Range(0, mix.Names.Count).ToList();
        return new(mix.Names, mix.Sizes, [.. range.Select(from => range.Select(to => mix.Ties(from, to)).ToList())],
            crossing.Crossing, crossing.Known, crossing.Unknown, index.Expected, index.DensityNormalised, EiTest.Of(network, groups, respondents),
            crossing.People.Count(p => p.HasKnownGroup && respondents[p.Actor]), crossing.WithoutContactAcross().Count(a => respondents[a]), held?.Count(h => h.Holders.Count > 0), held?.Count(h => h.HasSingleHolder));
    }

    private static Grouping Sides(bool[] inside) => new(["internal", "external"], [.. inside.Select(i => i ? 0 : 1)]);
}
