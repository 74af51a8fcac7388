using Samhandling.Networks.Centrality;
using static Samhandling.Networks.Tests.FixtureM;

namespace Samhandling.Networks.Tests.Centrality;

public sealed class PageRankTests
{
    [Fact]
    public void One_who_names_nobody_spreads_its_mass_evenly()
    {
        // By hand, 0 → 1: p₀ = 0.075 + 0.85 p₁ / 2 and p₀ + p₁ = 1.
        Near.Equal([0.5 / 1.425, 0.925 / 1.425], PageRank.Of(Shapes.Path(2, isDirected: true)));
    }

    [Fact]
    public void Where_all_are_placed_alike_all_rank_alike()
    {
        Assert.All([Shapes.Complete(5), Shapes.Cycle(5), Shapes.Cycle(5, isDirected: true), Shapes.Directed(5)], network =>
            Assert.All(PageRank.Of(network), rank => Near.Equal(0.2, rank)));
        Assert.Equal([1], PageRank.Of(Shapes.OneActor));
        Assert.Empty(PageRank.Of(Shapes.Empty));
    }

    [Fact]
    public void The_middle_of_a_star_has_what_its_equation_gives()
    {
        // By hand: c = 0.03 + 0.85 · 4 e and c + 4 e = 1.
        Near.Equal(0.88 / 1.85, PageRank.Of(Shapes.Star(5))[0]);
    }

    [Fact]
    public void Ranks_add_to_one_and_fit_their_own_equation()
    {
        var rank = PageRank.Of(Directed);

        Near.Equal(1, rank.Sum());
        var stranded = rank[I] + rank[J] + rank[K] + rank[L];
        Near.Equal((0.15 + (0.85 * stranded)) / 12 + (0.85 * ((rank[D] / 4) + (rank[E] / 3))), rank[I]);
    }

    [Fact]
    public void Mass_is_shared_by_weight_and_scaling_weights_changes_nothing()
    {
        var network = Shapes.Weighted(3, isDirected: true, new(0, 1, 3), new(0, 2, 1), new(1, 0), new(2, 0));
        var rank = PageRank.Of(network);

        Near.Equal(0.05 + (0.85 * 0.75 * rank[0]), rank[1]);
        Near.Equal(rank, PageRank.Of(network.Scaled(7)));
        Near.Equal(PageRank.Of(Shapes.Path(2, isDirected: true)), PageRank.Of(Shapes.Weighted(2, isDirected: true, new(0, 1), new(1, 0, 0))));
    }

    [Fact]
    public void Renumbering_the_actors_changes_nothing()
    {
        var network = Shapes.Random(60, 150, isDirected: true, seed: 11);
        var order = Shapes.Order(60, seed: 12);
        var after = PageRank.Of(network.Renumbered(order));

        Near.Equal(PageRank.Of(network), [.. order.Select(actor => after[actor])]);
    }

    [Fact]
    public void A_weight_below_zero_throws_and_it_stops_when_asked_to()
    {
        Assert.Throws<ArgumentException>(() => PageRank.Of(Shapes.Weighted(2, isDirected: true, new Tie(0, 1, -1))));
        Assert.Throws<OperationCanceledException>(() => PageRank.Of(Directed, new CancellationToken(canceled: true)));
    }
}
