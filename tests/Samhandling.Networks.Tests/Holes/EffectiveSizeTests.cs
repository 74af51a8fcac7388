using Samhandling.Networks.Holes;
using static Samhandling.Networks.Tests.FixtureM;

namespace Samhandling.Networks.Tests.Holes;

public sealed class EffectiveSizeTests
{
    [Fact]
    public void The_worked_example_holds_directed_and_undirected()
    {
        var (directed, undirected) = (EffectiveSize.Of(Directed), EffectiveSize.Of(Undirected));

        Assert.Equal([4.94, 6.45, 1.00, 1.00], new[] { A, D, F, G }.Select(actor => Math.Round(directed[actor], 2)));
        Near.Equal([6 - (2 * 4.0 / 6), 8 - (2 * 6.0 / 8), 1, 1], new[] { A, D, F, G }.Select(actor => undirected[actor]).ToArray());
    }

    [Fact]
    public void In_a_star_every_contact_of_the_middle_counts_and_in_a_complete_network_all_count_as_one()
    {
        Near.Equal([4, 1, 1, 1, 1], EffectiveSize.Of(Shapes.Star(5)));
        Near.Equal([1, 1, 1, 1, 1], EffectiveSize.Of(Shapes.Complete(5)));
        Near.Equal([1, 1, 1, 1, 1, double.NaN], EffectiveSize.Of(Shapes.InParts));
    }

    [Fact]
    public void Without_weights_it_is_the_contacts_less_the_mean_number_of_ties_among_them()
    {
        var network = Shapes.Random(50, 200, isDirected: false, seed: 17).Unweighted();
        var expected = Enumerable.Range(0, 50).Select(actor =>
        {
            var contacts = network.From(actor).ToArray();
            var tied = contacts.Sum(a => contacts.Count(b => a < b && network.Has(a, b)));
            return contacts.Length - (2.0 * tied / contacts.Length);
        });

        Near.Equal([.. expected], EffectiveSize.Of(network));
    }

    [Fact]
    public void Without_contacts_it_is_undefined_and_a_tie_of_no_weight_is_none()
    {
        Assert.Empty(EffectiveSize.Of(Shapes.Empty));
        Assert.Equal([double.NaN], EffectiveSize.Of(Shapes.OneActor));
        Assert.Equal([1, 1, double.NaN], EffectiveSize.Of(Shapes.Weighted(3, isDirected: true, new(0, 1), new(1, 2, 0))));
        Assert.Throws<ArgumentException>(() => EffectiveSize.Of(Shapes.Weighted(2, isDirected: true, new Tie(0, 1, -1))));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Renumbering_the_actors_and_scaling_the_weights_change_nothing(bool isDirected)
    {
        var network = Shapes.Random(50, 120, isDirected, seed: 18);
        var order = Shapes.Order(50, seed: 19);
        var after = EffectiveSize.Of(network.Renumbered(order).Scaled(0.3));

        Near.Equal(EffectiveSize.Of(network), [.. order.Select(actor => after[actor])]);
    }
}
