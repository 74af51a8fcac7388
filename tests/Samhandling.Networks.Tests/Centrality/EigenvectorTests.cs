using Samhandling.Networks.Centrality;

namespace Samhandling.Networks.Tests.Centrality;

public sealed class EigenvectorTests
{
    [Fact]
    public void In_a_star_the_middle_is_the_root_of_the_others_times_as_central()
    {
        Near.Equal([1, 0.5, 0.5, 0.5, 0.5], Eigenvector.Of(Shapes.Star(5)));
    }

    [Fact]
    public void Rounding_over_very_many_contacts_does_not_keep_it_from_settling()
    {
        var x = Eigenvector.Of(Shapes.Star(200_001));

        Assert.Equal(1, x[0]);
        Near.Equal(1 / Math.Sqrt(200_000), x[^1]);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(40)]
    [InlineData(999)]
    public void A_path_has_the_sine_of_its_place(int count)
    {
        // The path is bipartite, and the longer it is, the nearer lies its second eigenvalue.
        var expected = Enumerable.Range(1, count).Select(place => Math.Sin(Math.PI * place / (count + 1))).ToArray();
        var largest = expected.Max();

        var actual = Eigenvector.Of(Shapes.Path(count));

        for (var i = 0; i < count; i++) Assert.Equal(expected[i] / largest, actual[i], 1e-7);
    }

    [Fact]
    public void Where_all_are_placed_alike_all_are_one()
    {
        Assert.All([Shapes.Complete(5), Shapes.Cycle(6), Shapes.Cycle(5, isDirected: true)], network =>
            Near.Equal([.. Enumerable.Repeat(1.0, network.Count)], Eigenvector.Of(network)));
    }

    [Fact]
    public void Only_the_part_with_the_largest_eigenvalue_counts()
    {
        Near.Equal([1, 1, 1, 0, 0, 0], Eigenvector.Of(Shapes.InParts));
    }

    [Fact]
    public void Two_parts_of_the_same_shape_count_alike()
    {
        Near.Equal([1, 1, 1, 1, 0], Eigenvector.Of(Shapes.Undirected(5, (0, 1), (2, 3))));
    }

    [Fact]
    public void It_fits_its_own_equation_on_the_worked_network()
    {
        var x = Eigenvector.Of(FixtureM.Directed);
        var value = FixtureM.Undirected.From(FixtureM.D).ToArray().Sum(other => x[other]);

        Assert.Equal(1, x[FixtureM.D]);
        Assert.All(Enumerable.Range(0, 12), actor => Near.Equal(value * x[actor], FixtureM.Undirected.From(actor).ToArray().Sum(other => x[other])));
    }

    [Fact]
    public void Without_ties_there_is_none()
    {
        Assert.Empty(Eigenvector.Of(Shapes.Empty));
        Assert.Equal([double.NaN], Eigenvector.Of(Shapes.OneActor));
        Assert.Equal([double.NaN, double.NaN], Eigenvector.Of(Shapes.Directed(2)));
    }

    [Fact]
    public void Renumbering_weights_and_directions_change_nothing()
    {
        var network = Shapes.Random(60, 150, isDirected: true, seed: 13);
        var order = Shapes.Order(60, seed: 14);
        var after = Eigenvector.Of(network.Renumbered(order).Scaled(3).Undirected());

        Near.Equal(Eigenvector.Of(network), [.. order.Select(actor => after[actor])]);
    }

    [Fact]
    public void It_stops_when_asked_to()
    {
        Assert.Throws<OperationCanceledException>(() => Eigenvector.Of(FixtureM.Directed, cancel: new CancellationToken(canceled: true)));
    }
}
