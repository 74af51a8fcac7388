using Samhandling.Networks.Chance;
using Samhandling.Networks.Cohesion;
using Samhandling.Networks.Communities;
using Samhandling.Networks.Tests.Mixing;

namespace Samhandling.Networks.Tests.Communities;

public sealed class LeidenTests
{
    [Fact]
    public void The_worked_network_falls_into_its_three_best_groups()
    {
        var found = Leiden.BestOf(WorkedNetwork.Network);

        Assert.Equal(.2855, found.Modularity, 4);
        // {A,F,G,J}, {B,C,L}, {D,E,H,I,K}, numbered by first appearance.
        Assert.Equal([0, 1, 1, 2, 2, 0, 0, 2, 2, 0, 2, 1], found.Membership);
        Assert.Equal(3, found.Count);
        Assert.False(found.IsClear);
        Assert.InRange(found.SameShare, .02, 1);
        Assert.InRange(found.MeanAdjustedRand, .3, 1);
    }

    // Origin: leiden_reference.py beside this file, the best of 100 runs of igraph 0.10.
    public static TheoryData<string, double> Best => new()
    {
        { nameof(RealNetworks.Lazega), .2865427971 },
        { "Friendship", .3745642301 },
        { nameof(RealNetworks.Krackhardt), .0712485137 },
        { nameof(RealNetworks.Glasgow), .6859934259 },
        { nameof(RealNetworks.Faculty), .4488119088 },
        { nameof(RealNetworks.Grants), .6732339550 },
    };

    [Theory]
    [MemberData(nameof(Best))]
    public void The_best_is_at_least_igraphs_best_and_every_community_is_connected(string name, double igraph)
    {
        var network = Named(name);

        var found = Leiden.BestOf(network);

        Assert.True(found.Modularity >= igraph - 1e-9, $"{found.Modularity} is below {igraph}.");
        AssertConnected(network, [.. found.Membership]);
    }

    [Fact]
    public void Every_community_of_every_run_is_connected_at_any_resolution()
    {
        for (ulong seed = 0; seed < 200; seed++)
        {
            var chance = new SeededRandom(seed);
            var count = 5 + chance.Below(60);
            var ties = Enumerable.Range(0, count * 3 / 2).Select(_ => new Tie(chance.Below(count), chance.Below(count), chance.Unit() * 4)).ToArray();
            var network = Samhandling.Networks.Network.Build(count, ties, isDirected: false, isWeighted: seed % 2 == 0);

            AssertConnected(network, Leiden.Once(network, seed, resolution: .2 + 2 * chance.Unit()));
        }
    }

    [Fact]
    public void Two_cliques_with_a_bridge_are_two_communities_in_every_run()
    {
        var network = WorkedNetwork.Build("AB AC AD BC BD CD DE EF EG EH FG FH GH", isDirected: false);

        var found = Leiden.BestOf(network, runs: 20);

        Assert.Equal([0, 0, 0, 0, 1, 1, 1, 1], found.Membership);
        Assert.Equal((1.0, 1.0), (found.SameShare, found.MeanAdjustedRand));
    }

    [Fact]
    public void The_same_seed_gives_the_same_and_the_unit_of_weights_plays_no_part()
    {
        var network = RealNetworks.Lazega();
        Tie[] eightfold = [.. network.Undirected().Ties().Select(t => t with { Weight = 8 })];

        Assert.Equal(Leiden.Once(network, 3), Leiden.Once(network, 3));
        Assert.Equal(Leiden.Once(network, 3), Leiden.Once(Samhandling.Networks.Network.Build(71, eightfold, isDirected: false, isWeighted: true), 3));
    }

    [Fact]
    public void Who_has_no_ties_is_a_community_of_his_own()
    {
        var found = Leiden.BestOf(WorkedNetwork.Build("AB", isDirected: false, 4), runs: 3);
        Assert.Equal([0, 0, 1, 2], found.Membership);

        var empty = Leiden.BestOf(WorkedNetwork.Build("", isDirected: false, 2));
        Assert.Equal([0, 1], empty.Membership);
        Assert.True(double.IsNaN(empty.Modularity));
        Assert.Equal(0, Leiden.BestOf(WorkedNetwork.Build("", isDirected: true)).Count);
    }

    [Fact]
    public void Negative_weights_and_no_runs_are_refused()
    {
        var network = Samhandling.Networks.Network.Build(2, [new(0, 1, -1)], isDirected: false, isWeighted: true);

        Assert.Throws<ArgumentException>(() => Leiden.Once(network));
        Assert.Throws<ArgumentOutOfRangeException>(() => Leiden.BestOf(WorkedNetwork.Network, runs: 0));
    }

    private static Network Named(string name) => name switch
    {
        nameof(RealNetworks.Lazega) => RealNetworks.Lazega(),
        "Friendship" => RealNetworks.Lazega("ELfriend"),
        nameof(RealNetworks.Krackhardt) => RealNetworks.Krackhardt(),
        nameof(RealNetworks.Glasgow) => RealNetworks.Glasgow(),
        nameof(RealNetworks.Faculty) => RealNetworks.Faculty(),
        _ => RealNetworks.Grants(),
    };

    /// <summary>Keeps only ties within communities: there must be as many parts as communities.</summary>
    private static void AssertConnected(Network network, int[] membership)
    {
        Tie[] within = [.. network.Undirected().Ties().Where(t => membership[t.From] == membership[t.To])];
        Assert.Equal(membership.Distinct().Count(), Components.Weak(Samhandling.Networks.Network.Build(network.Count, within, isDirected: false)).Count);
    }
}
