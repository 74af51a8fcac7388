using Samhandling.Networks.Centrality;

namespace Samhandling.Networks.Tests.Oracles;

public sealed class BetweennessOracleTests
{
    [Theory]
    [MemberData(nameof(Drawn.Names), MemberType = typeof(Drawn))]
    public void Eight_sources_at_once_find_what_one_after_the_other_finds(string name)
    {
        var network = Drawn.Called(name).Unweighted();

        Near.Equal(PlainWays.Betweenness(network), Betweenness.Of(network));
    }

    [Theory]
    [MemberData(nameof(Drawn.Names), MemberType = typeof(Drawn))]
    public void With_lengths_too(string name)
    {
        var network = Drawn.Called(name);

        Near.Equal(PlainWays.Betweenness(network), Betweenness.Of(network));
    }

    [Fact]
    public void The_contributions_of_all_sources_add_up_to_the_whole()
    {
        var network = Drawn.Called("directed").Unweighted();
        var (even, odd) = (Betweenness.From(network, Every(0)), Betweenness.From(network, Every(1)));

        Near.Equal(Betweenness.Of(network), [.. even.Zip(odd, (one, other) => one + other)]);

        int[] Every(int first) => [.. Enumerable.Range(0, network.Count).Where(actor => actor % 2 == first)];
    }

    [Fact]
    public void A_source_must_be_an_actor() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Betweenness.From(Shapes.Path(3), [3]));
}
