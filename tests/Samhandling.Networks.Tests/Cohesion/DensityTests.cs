using Samhandling.Networks.Cohesion;
using static Samhandling.Networks.Tests.FixtureM;

namespace Samhandling.Networks.Tests.Cohesion;

public sealed class DensityTests
{
    [Fact]
    public void The_worked_example_holds_in_three_versions()
    {
        Assert.Equal(24.0 / 132, Density.Naive(Directed));
        Assert.Equal(24.0 / 88, Density.PossibleSenders(Directed, Respondents));
        Assert.Equal(18.0 / 56, Density.RespondentsOnly(Directed, Respondents));
    }

    [Fact]
    public void All_three_are_one_when_everybody_has_answered()
    {
        Assert.Equal((24.0 / 132, 24.0 / 132), (Density.PossibleSenders(Directed), Density.RespondentsOnly(Directed)));
        Assert.Equal((18.0 / 66, 18.0 / 66, 18.0 / 66), (Density.Naive(Undirected), Density.PossibleSenders(Undirected), Density.RespondentsOnly(Undirected)));
    }

    [Fact]
    public void In_an_undirected_network_a_pair_counts_once_if_either_has_answered()
    {
        // 0 and 1 have answered: they could report 0–1, 0–2, 0–3, 1–2 and 1–3, and did report three of these.
        var network = Shapes.Undirected(4, (0, 1), (1, 2), (1, 3), (2, 3));

        Assert.Equal(3.0 / 5, Density.PossibleSenders(network, [true, true, false, false]));
        Assert.Equal(1, Density.RespondentsOnly(network, [true, true, false, false]));
    }

    [Fact]
    public void A_tie_whose_sender_has_not_answered_is_not_among_the_possible()
    {
        Assert.Equal(0.5, Density.PossibleSenders(Shapes.Directed(3, (0, 1), (2, 1)), [true, false, false]));
    }

    [Fact]
    public void A_complete_network_has_density_one_and_one_without_pairs_none()
    {
        Assert.Equal(1, Density.Naive(Shapes.Complete(5)));
        Assert.Equal(0, Density.Naive(Shapes.Directed(2)));
        Assert.All([Shapes.Empty, Shapes.OneActor], network =>
        {
            Assert.Equal(double.NaN, Density.Naive(network));
            Assert.Equal(double.NaN, Density.PossibleSenders(network));
            Assert.Equal(double.NaN, Density.RespondentsOnly(network));
        });
        Assert.Equal(double.NaN, Density.PossibleSenders(Directed, new bool[12]));
        Assert.Throws<ArgumentException>(() => Density.PossibleSenders(Directed, [true]));
    }
}
