using Samhandling.Networks.Comparison;
using Samhandling.Networks.Mixing;
using Samhandling.Networks.Tests.Mixing;

namespace Samhandling.Networks.Tests.Comparison;

public sealed class QapTests
{
    private static readonly double[] s_ages = [61, 48, 35, 55, 58, 29];

    internal static MultipleQap WorkedMultiple =>
        MultipleQap.Of(PairValues.Ties(Six), [("same sector", Same), ("years apart", PairValues.Difference(s_ages))]);

    /// <summary>A–F of the worked network among themselves.</summary>
    private static Network Six => Network.Build(6, [.. FixtureM.Directed.Ties().Where(t => t.From < 6 && t.To < 6)], isDirected: true);

    private static PairValues Same => PairValues.Same(Grouping.Of(WorkedNetwork.Sectors.Groups[..6].ToArray().Select(g => $"{g}")));

    [Fact]
    public void The_example_of_five_people_is_counted_out()
    {
        // Origin: the reference's A.15 (r = .492, p = .05), and structure_reference.py: 6 of the 120 orders are as high, 119 as low.
        var waves = TwoWavesTests.Example;
        var qap = Qap.Of(PairValues.Ties(waves.First), PairValues.Ties(waves.Second));

        Near.Equal(.4923659639173309, qap.R);
        Near.Equal(.05, qap.AtLeast);
        Near.Equal(119.0 / 120, qap.AtMost);
        Assert.Equal((120, true, 5), (qap.Orders, qap.IsExact, qap.People));
    }

    [Fact]
    public void Numbers_are_compared_as_ties_are()
    {
        // Origin: structure_reference.py.
        var qap = Qap.Of(PairValues.Ties(Six), PairValues.Difference(s_ages));

        Near.Equal(-.1978588050194489, qap.R);
        Near.Equal(572.0 / 720, qap.AtLeast);
        Near.Equal(159.0 / 720, qap.AtMost);
    }

    [Fact]
    public void Orders_too_many_to_count_are_drawn_and_it_is_said()
    {
        // Origin of r: structure_reference.py. No order of chance comes near it.
        var glasgow = (One: PairValues.Ties(RealNetworks.Glasgow(1)), Other: PairValues.Ties(RealNetworks.Glasgow(2)));
        var qap = Qap.Of(glasgow.One, glasgow.Other, draws: 200);

        Near.Equal(.4732457209617567, qap.R);
        Near.Equal(1.0 / 201, qap.AtLeast);
        Assert.Equal(1, qap.AtMost);
        Assert.False(qap.IsExact);
        Assert.Equal(qap, Qap.Of(glasgow.One, glasgow.Other, draws: 200));
    }

    [Fact]
    public void Pairs_whose_sender_was_silent_are_left_out()
    {
        // By hand: S and T did not answer; the 12 pairs from P, Q and R have 6 and 7 ties, 5 of them the same.
        var waves = TwoWavesTests.Example;
        var qap = Qap.Of(PairValues.Ties(waves.First), PairValues.Ties(waves.Second), [true, true, true, false, false]);

        Near.Equal(((12 * 5.0) - 42) / Math.Sqrt(6 * 6 * 7 * 5), qap.R);
        Assert.Equal((12, true), (qap.Orders, qap.IsExact));
    }

    [Fact]
    public void One_of_whom_something_is_unknown_is_left_out()
    {
        var (ties, ages) = (PairValues.Ties(Six), PairValues.Difference([.. s_ages[..5], double.NaN]));
        var five = Network.Build(5, [.. Six.Ties().Where(t => t.From < 5 && t.To < 5)], isDirected: true);

        Assert.Equal(Qap.Of(PairValues.Ties(five), PairValues.Difference(s_ages[..5])), Qap.Of(ties, ages));
    }

    [Fact]
    public void What_is_the_same_for_all_pairs_goes_with_nothing()
    {
        var qap = Qap.Of(PairValues.Ties(Shapes.Complete(5)), PairValues.Ties(Shapes.Path(5)));

        Assert.True(double.IsNaN(qap.R) && double.IsNaN(qap.AtLeast) && double.IsNaN(qap.AtMost));
    }

    [Fact]
    public void A_relation_goes_with_itself_wholly()
    {
        var ties = PairValues.Ties(Six);

        Near.Equal(1, Qap.Of(ties, ties).R);
        var multiple = MultipleQap.Of(ties, [("itself", ties)]);
        Near.Equal(1, multiple.RSquared);
        Near.Equal(1, multiple.Effects[0].B);
    }

    [Fact]
    public void Several_are_weighed_together_as_numpy_does()
    {
        // Origin: structure_reference.py: numpy's lstsq for each of the 720 orders.
        var multiple = WorkedMultiple;

        Assert.Equal((720, true, 6, 0), (multiple.Orders, multiple.IsExact, multiple.People, multiple.LeftOut));
        Near.Equal(.44600738846263055, multiple.Intercept);
        Near.Equal(.2900346531527266, multiple.RSquared);
        Holds(multiple.Effects[0], "same sector", .5137112816140953, 3.0888868013936253, 26, 695, 26);
        Holds(multiple.Effects[1], "years apart", -.01598465473145788, -1.8756122789445542, 684, 39, 92);
    }

    [Fact]
    public void A_third_is_weighed_with_them()
    {
        var multiple = MultipleQap.Of(
            PairValues.Ties(Six), [("same sector", Same), ("years apart", PairValues.Difference(s_ages)), ("age of the named", PairValues.OfReceiver(s_ages))]);

        Near.Equal(-.4471344581774872, multiple.Intercept);
        Near.Equal(.4441811399491996, multiple.RSquared);
        Holds(multiple.Effects[0], "same sector", .48671027748095264, 3.2384406434870225, 21, 700, 21);
        Holds(multiple.Effects[1], "years apart", -.009753653777655774, -1.215106075588846, 607, 114, 243);
        Holds(multiple.Effects[2], "age of the named", .01690715734168341, 2.685263136808532, 36, 685, 84);
    }

    [Fact]
    public void A_predictor_that_the_others_tell_wholly_has_no_effect_of_its_own()
    {
        var ages = PairValues.Difference(s_ages);
        var doubled = MultipleQap.Of(PairValues.Ties(Six), [("same sector", Same), ("years", ages), ("months", PairValues.Difference([.. s_ages.Select(a => 12 * a)]))]);

        Assert.False(double.IsNaN(doubled.Effects[0].T));
        Assert.All(doubled.Effects.Skip(1), effect => Assert.True(double.IsNaN(effect.B) && double.IsNaN(effect.P)));
    }

    [Fact]
    public void An_undirected_relation_counts_each_pair_once()
    {
        var (one, other) = (Shapes.Random(7, 9, isDirected: false, seed: 2), Shapes.Random(7, 9, isDirected: false, seed: 3));
        var directed = PairValues.Ties(Network.Build(7, [.. other.Ties().SelectMany(t => new[] { t, new(t.To, t.From, t.Weight) })], isDirected: true, isWeighted: true));

        var (half, whole) = (Qap.Of(PairValues.Ties(one), PairValues.Ties(other)), Qap.Of(PairValues.Ties(one), directed));
        Near.Equal(whole.R, half.R);
        Near.Equal(whole.AtLeast, half.AtLeast);
        var (few, many) = (MultipleQap.Of(PairValues.Ties(one), [("other", PairValues.Ties(other))]), MultipleQap.Of(PairValues.Ties(one), [("other", directed)]));
        Near.Equal(many.Effects[0].B, few.Effects[0].B);
        Near.Equal(many.Effects[0].P, few.Effects[0].P);
        Near.Equal(many.Effects[0].T * Math.Sqrt(19.0 / 40), few.Effects[0].T);
    }

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        var five = PairValues.Ties(Shapes.Path(5));
        Assert.Throws<ArgumentException>(() => Qap.Of(five, PairValues.Ties(Shapes.Path(6))));
        Assert.Throws<ArgumentException>(() => Qap.Of(five, five, [true]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Qap.Of(five, five, draws: 0));
        Assert.Throws<ArgumentException>(() => MultipleQap.Of(five, []));
    }

    private static void Holds(PairEffect effect, string name, double b, double t, int atLeast, int atMost, int asFar)
    {
        Assert.Equal(name, effect.Name);
        Near.Equal(b, effect.B);
        Near.Equal(t, effect.T);
        Near.Equal(atLeast / 720.0, effect.AtLeast);
        Near.Equal(atMost / 720.0, effect.AtMost);
        Near.Equal(asFar / 720.0, effect.P);
    }
}
