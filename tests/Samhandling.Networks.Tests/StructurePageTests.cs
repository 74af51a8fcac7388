using Samhandling.Networks.Comparison;
using Samhandling.Networks.CorePeriphery;
using Samhandling.Networks.KeyPlayers;
using Samhandling.Networks.Mixing;
using Samhandling.Networks.Tests.Comparison;
using Samhandling.Networks.Tests.Mixing;
using Samhandling.Networks.Triads;

namespace Samhandling.Networks.Tests;

/// <summary>The worked examples of the pages on key players, cores, waves, QAP, places and numbers run, as those of <see cref="MethodPageTests"/> do.</summary>
public sealed class StructurePageTests
{
    private static readonly Loss[] s_losses = Loss.OfEach(WorkedNetwork.Network, WorkedNetwork.Sectors);
    private static readonly TwoWaves s_waves = TwoWavesTests.Example;
    private static readonly Qap s_qap = Qap.Of(PairValues.Ties(s_waves.First), PairValues.Ties(s_waves.Second));
    private static readonly MultipleQap s_multiple = QapTests.WorkedMultiple;
    private static readonly PlaceFigures s_place = PlaceFigures.Of(WorkedNetwork.Network, WorkedNetwork.Locus, WorkedNetwork.Sectors, WorkedNetwork.Respondents);
    private static readonly CoreFinding s_allThere = CoreFinding.Of(FixtureM.Undirected, BetweenTies.AllThere);
    private static readonly CoreFinding s_ignored = CoreFinding.Of(FixtureM.Undirected, BetweenTies.Ignored);

    private static readonly TriadCensus s_triads = TriadCensus.Of(FixtureM.Directed);

    private static readonly Dictionary<string, double> s_figures = new()
    {
        ["best pair to lose, value"] = KeySets.ToLose(FixtureM.Directed, 2).Value,
        ["best pairs to lose, how many"] = KeySets.ToLose(FixtureM.Directed, 2).Sets.Count,
        ["best pair to reach by, value"] = KeySets.ToReach(FixtureM.Directed, 2).Value,
        ["best pairs to reach by, how many"] = KeySets.ToReach(FixtureM.Directed, 2).Sets.Count,
        ["ties lost with D"] = s_losses[FixtureM.D].Ties,
        ["border ties lost with D"] = s_losses[FixtureM.D].BorderTies,
        ["parts more without D"] = s_losses[FixtureM.D].Parts,
        ["DF more without D"] = s_losses[FixtureM.D].DistanceChange,
        ["r of the best core, ties between all there"] = s_allThere.Best!.R,
        ["people in it, ties between all there"] = s_allThere.Best!.Members.Count,
        ["r of the second core, ties between all there"] = s_allThere.Second!.R,
        ["r of the best core, ties between ignored"] = s_ignored.Best!.R,
        ["people in it, ties between ignored"] = s_ignored.Best!.Members.Count,
        ["r of the second core, ties between ignored"] = s_ignored.Second!.R,
        ["mutual pairs"] = s_triads.Mutual,
        ["one-way pairs"] = s_triads.Asymmetric,
        ["triads without ties"] = s_triads[TriadType.T003],
        ["triads without ties by chance"] = s_triads.Expected()[(int)TriadType.T003],
        ["triads tied all both ways"] = s_triads[TriadType.T300],
        ["triads with two mutual pairs and a one-way"] = s_triads[TriadType.T210],
        ["the same by chance"] = s_triads.Expected()[(int)TriadType.T210],
        ["ties kept"] = s_waves.Among.Kept.Count,
        ["ties won"] = s_waves.Among.Won.Count,
        ["ties lost"] = s_waves.Among.Lost.Count,
        ["Jaccard"] = s_waves.Among.Jaccard,
        ["r of the two rounds"] = s_qap.R,
        ["share of orders at least as high"] = s_qap.AtLeast,
        ["orders"] = s_qap.Orders,
        ["b of same sector"] = s_multiple.Effects[0].B,
        ["t of same sector"] = s_multiple.Effects[0].T,
        ["p of same sector"] = s_multiple.Effects[0].P,
        ["b of years apart"] = s_multiple.Effects[1].B,
        ["t of years apart"] = s_multiple.Effects[1].T,
        ["p of years apart"] = s_multiple.Effects[1].P,
        ["R squared"] = s_multiple.RSquared,
        ["mean number named"] = s_place.MeanOut.Value,
        ["boundary share"] = s_place.BoundaryShare.Value,
        ["density-normalised E-I"] = s_place.DensityNormalisedEi.Value,
        ["share of the most named tenth"] = s_place.TopTenthShare.Value,
        ["Gini"] = s_place.Gini.Value,
        ["reciprocity"] = s_place.Reciprocity.Value,
        ["assortativity of age"] = NumberAssortativity.Of(WorkedNetwork.Network, NumberAssortativityTests.Ages).Value,
        ["assortativity of age, undirected"] = NumberAssortativity.Of(WorkedNetwork.Network.Undirected(), NumberAssortativityTests.Ages).Value,
    };

    [Theory]
    [InlineData("key-players")]
    [InlineData("core-periphery")]
    [InlineData("waves")]
    [InlineData("triad-census")]
    [InlineData("qap")]
    [InlineData("comparing-places")]
    [InlineData("number-assortativity")]
    public void The_worked_example_of_a_page_holds(string page) => MethodPageTests.Holds(page, Reckoned);

    private static double Reckoned(string what)
    {
        if (s_figures.TryGetValue(what, out var figure)) return figure;
        int[] people = [.. what[(what.LastIndexOf(' ') + 1)..].Select(letter => letter - 'A')];
        if (what.StartsWith("reach from", StringComparison.Ordinal)) return Reach.Of(FixtureM.Directed, people);
        var left = Fragmentation.Of(FixtureM.Directed, what.EndsWith("whole", StringComparison.Ordinal) ? [] : people);
        return what.StartsWith("DF", StringComparison.Ordinal) ? left.Distance : left.Parts;
    }
}
