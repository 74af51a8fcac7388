using Samhandling.Networks;
using Samhandling.Studies.Analysis;

namespace Samhandling.Tests.Studies.Analysis;

public sealed class StepTests
{
    [Fact]
    public void The_figures_of_a_step_are_those_of_its_contacts_alone_and_everybody_stands_where_they_stood()
    {
        var study = Weighted(40, from => from < 20 ? 1 : 2);

        var whole = Analyse.Network(study);

        var step = Assert.Single(whole.Steps);
        Assert.Equal((120, 60, 2.0), (whole.Contacts.Ties, step.Figures.Contacts.Ties, step.Least));
        Assert.Equal(study.AtLeast(2).Reckoned().Contacts, step.Figures.Contacts);
        Assert.Same(whole.Places, whole.AtLeast(2).Places);
        Assert.Same(whole, whole.AtLeast(1.5));
    }

    [Theory]
    [InlineData(4, false)] // four who name lose their contacts: subtracted from the whole, the step would tell of them alone
    [InlineData(5, false)] // five, but those whom they name are then named by one less: a few of them pass from one count to another
    [InlineData(20, true)] // every second one
    public void Who_sees_no_names_may_choose_a_step_only_if_all_it_tells_is_the_same_or_five_apart(int light, bool isForAll)
    {
        var whole = Analyse.Network(Weighted(40, from => light == 20 ? from % 2 + 1 : from < light ? 1 : 2));

        Assert.Equal(isForAll, Assert.Single(whole.Steps).IsForAll);
    }

    [Fact]
    public void A_step_is_held_against_every_step_that_is_open_already_and_not_against_the_whole_alone()
    {
        // From the whole to 3 many contacts go; but from 2 to 3 those of two persons alone, who could be found by subtracting.
        var whole = Analyse.Network(Weighted(40, from => from % 2 == 0 ? 1 : from is 1 or 21 ? 2 : 3));

        Assert.Equal([(2.0, true), (3.0, false)], whole.Steps.Select(s => (s.Least, s.IsForAll)));
    }

    [Fact]
    public void Of_many_weights_a_few_that_part_the_contacts_evenly_are_steps()
    {
        var whole = Analyse.Network(Weighted(40, from => from + 1));

        Assert.Equal([9, 17, 25, 33], whole.Steps.Select(s => s.Least));
        Assert.Empty(Analyse.Network(Weighted(40, _ => 7)).Steps);
    }

    [Fact]
    public void How_many_reached_the_cap_is_of_the_asking_and_not_of_the_weights()
    {
        var whole = Analyse.Network(Weighted(40, from => from < 20 ? 1 : 2) with { Cap = 3 });

        Assert.Equal(40, whole.AtLeast(2).Answering.AtCap);
    }

    [Fact]
    public void Kept_figures_come_back_with_their_steps_and_who_sees_no_persons_gets_none()
    {
        var whole = Analyse.Network(Weighted(40, from => from % 2 + 1));

        var back = NetworkAnalysis.FromJson(whole.ToJson())!;

        Assert.Equal(whole.Steps[0].Figures.Contacts, back.AtLeast(2).Contacts);
        Assert.Empty(whole.WithoutPersons().Steps);
    }

    /// <summary>A ring where each names the three next, and all that one says weighs the same.</summary>
    private static StudiedNetwork Weighted(int people, Func<int, double> weight)
    {
        var ring = Invented.Ring(people, [1, 2, 3]);
        return ring with { Network = Network.Build(people, [.. ring.Network.Ties().Select(t => t with { Weight = weight(t.From) })], isDirected: true, isWeighted: true) };
    }
}
