using Samhandling.Networks.Triads;

namespace Samhandling.Networks.Tests.Triads;

public sealed class TriadCensusTests
{
    [Fact]
    public void The_worked_network_has_the_triads_that_networkx_counts() =>
        // Origin: networkx 2.8.8, triadic_census, in the order of its names.
        Assert.Equal([92, 55, 28, 2, 7, 9, 8, 10, 1, 0, 2, 1, 1, 0, 4, 0], TriadCensus.Of(FixtureM.Directed).Counts);

    [Fact]
    public void A_drawn_network_has_the_triads_that_are_counted_one_by_one()
    {
        foreach (var seed in Enumerable.Range(1, 20))
        {
            var network = Shapes.Random(15, 10 * seed, isDirected: true, seed);
            var counts = new long[16];
            for (var a = 0; a < 15; a++)
                for (var b = 0; b < a; b++)
                    for (var c = 0; c < b; c++) counts[(int)Plain(network, a, b, c)]++;

            Assert.Equal(counts, TriadCensus.Of(network).Counts);
        }
    }

    [Fact]
    public void In_an_undirected_network_ties_are_mutual()
    {
        var census = TriadCensus.Of(Shapes.InParts);

        // By hand: of 20 triads one is the triangle, nine hold one of its sides and four the pair; six are left.
        Assert.Equal((1, 0, 6), (census[TriadType.T300], census[TriadType.T201], census[TriadType.T003]));
        Assert.Equal((4, 0, 11), (census.Mutual, census.Asymmetric, census.Null));
    }

    [Fact]
    public void Chance_turns_the_one_way_pairs_of_three_people_each_way_alike()
    {
        // By hand: three one-way pairs have eight ways to be turned, two of which go round.
        var round = TriadCensus.Of(Shapes.Cycle(3, isDirected: true)).Expected();
        Assert.Equal((.75, .25), (round[(int)TriadType.T030T], round[(int)TriadType.T030C]));

        // One pair of each kind: whether the tie goes to the pair or from it is as likely.
        var each = TriadCensus.Of(Shapes.Directed(3, (0, 1), (1, 0), (1, 2))).Expected();
        Assert.Equal((.5, .5), (each[(int)TriadType.T111D], each[(int)TriadType.T111U]));
    }

    [Fact]
    public void Chance_gives_as_many_triads_as_there_are_and_its_draws_lie_about_it()
    {
        var network = Shapes.Random(30, 200, isDirected: true, seed: 3);
        var (census, ranges) = (TriadCensus.Of(network), TriadChance.Ranges(network, draws: 400));
        var expected = census.Expected();

        Near.Equal(census.Counts.Sum(), expected.Sum());
        Assert.All(expected.Zip(ranges), e => Assert.InRange(e.First, e.Second.Low - 1, e.Second.High + 1));
        Assert.Equal(ranges, TriadChance.Ranges(network, draws: 400));
    }

    [Fact]
    public void Fewer_than_three_have_no_triads()
    {
        Assert.All(TriadCensus.Of(Shapes.Path(2)).Counts, count => Assert.Equal(0, count));
        Assert.All(TriadCensus.Of(Shapes.Path(2)).Expected(), count => Assert.Equal(0, count));
        Assert.All(TriadCensus.Of(Shapes.Empty).Counts, count => Assert.Equal(0, count));
    }

    [Fact]
    public void Draws_must_be_above_none() => Assert.Throws<ArgumentOutOfRangeException>(() => TriadChance.Ranges(FixtureM.Directed, draws: 0));

    /// <summary>The type as its definition says: some order of the three in which the ties are the type's.</summary>
    private static TriadType Plain(Network network, int a, int b, int c)
    {
        foreach (var (type, ties) in s_patterns)
            foreach (var order in new[] { new[] { a, b, c }, [a, c, b], [b, a, c], [b, c, a], [c, a, b], [c, b, a] })
                if (Enumerable.Range(0, 3).All(i => Enumerable.Range(0, 3).All(j => i == j || network.Has(order[i], order[j]) == ties.Contains($"{(char)('a' + i)}{(char)('a' + j)}", StringComparison.Ordinal)))) return type;
        throw new InvalidOperationException("No type.");
    }

    // The ties of each type as networkx's triad_graph has them.
    private static readonly (TriadType, string)[] s_patterns =
    [
        (TriadType.T003, ""), (TriadType.T012, "ab"), (TriadType.T102, "ab ba"), (TriadType.T021D, "ba bc"), (TriadType.T021U, "ab cb"), (TriadType.T021C, "ab bc"),
        (TriadType.T111D, "ac ca bc"), (TriadType.T111U, "ac ca cb"), (TriadType.T030T, "ab cb ac"), (TriadType.T030C, "ba cb ac"), (TriadType.T201, "ab ba ac ca"),
        (TriadType.T120D, "bc ba ac ca"), (TriadType.T120U, "ab cb ac ca"), (TriadType.T120C, "ab bc ac ca"), (TriadType.T210, "ab bc cb ac ca"), (TriadType.T300, "ab ba bc cb ca ac"),
    ];
}
