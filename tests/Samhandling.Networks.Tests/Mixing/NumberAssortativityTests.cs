using Samhandling.Networks.Mixing;

namespace Samhandling.Networks.Tests.Mixing;

public sealed class NumberAssortativityTests
{
    internal static readonly double[] Ages = [61, 48, 35, 55, 58, 29, 66, 41, 52, 47, 39, 31];

    [Fact]
    public void Ages_go_together_as_networkx_says()
    {
        // Origin: structure_reference.py, networkx's numeric assortativity, directed and undirected.
        Near.Equal(.10513166542899312, NumberAssortativity.Of(WorkedNetwork.Network, Ages).Value);
        Near.Equal(.026068878737312663, NumberAssortativity.Of(WorkedNetwork.Network.Undirected(), Ages).Value);
    }

    [Fact]
    public void Lawyers_ask_lawyers_of_their_age() =>
        Near.Equal(.23669826705234207, NumberAssortativity.Of(RealNetworks.Lazega(), [.. RealNetworks.LazegaYears(5).Select(y => y!.Value)]).Value);

    [Fact]
    public void Ties_of_those_whose_number_is_unknown_are_left_out_and_counted()
    {
        var known = NumberAssortativity.Of(WorkedNetwork.Network, [.. Ages[..8], double.NaN, double.NaN, double.NaN, double.NaN]);

        Assert.Equal((18, 6), (known.Ties, known.UnknownTies));
        Near.Equal(NumberAssortativity.Of(Network.Build(8, [.. WorkedNetwork.Network.Ties().Where(t => t.To < 8)], isDirected: true), Ages.AsSpan(0, 8)).Value, known.Value);
    }

    [Fact]
    public void Where_all_ties_end_alike_nothing_is_said()
    {
        Assert.True(double.IsNaN(NumberAssortativity.Of(WorkedNetwork.Build("AB CB", true), [1, .1, 3]).Value));
        Assert.True(double.IsNaN(NumberAssortativity.Of(Shapes.Empty, []).Value));
    }

    [Fact]
    public void Numbers_of_others_than_the_actors_are_refused() =>
        Assert.Throws<ArgumentException>(() => NumberAssortativity.Of(WorkedNetwork.Network, [1]));
}
