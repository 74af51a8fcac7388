using Samhandling.Networks.Gate;
using Samhandling.Networks.Mixing;
using Samhandling.Networks.Tests.Mixing;
using Samhandling.Networks.Uncertainty;

namespace Samhandling.Networks.Tests.Gate;

public sealed class GateIndexTests
{
    private static GateIndex Worked(double? presence) =>
        GateIndex.Of(WorkedNetwork.Network, WorkedNetwork.Tenure, WorkedNetwork.Inside, WorkedNetwork.Respondents, presence);

    [Fact]
    public void The_worked_newcomers_get_one_naming_of_twenty_one()
    {
        var gate = Worked(.15);

        Assert.Equal((21, 0), (gate.Namings, gate.UnknownNamings));
        Assert.Equal([1, 2, 18], gate.Bands.Select(b => b.Namings));
        Assert.Equal([.048, .095, .857], gate.Bands.Select(b => Math.Round(b.Share, 3)));
        Assert.Equal([.2, .2, .6], gate.Bands.Select(b => b.ActorShare));
    }

    [Fact]
    public void The_worked_gate_is_narrow_but_cannot_be_told_from_parity()
    {
        var gate = Worked(.15);

        Assert.Equal(.32, gate.Value, 2);
        Assert.Equal((.06, 1.51), (Math.Round(gate.Wilson.Low, 2), Math.Round(gate.Wilson.High, 2)));
        Assert.True(gate.Bootstrap.Contains(gate.Value));
        Assert.False(gate.DiffersFromParity);
        Assert.True(gate.IsPresenceGiven);
    }

    [Fact]
    public void Without_a_population_the_persons_inside_are_the_measure()
    {
        var gate = Worked(null);

        Assert.Equal((.2, false), (gate.Presence, gate.IsPresenceGiven));
        Assert.Equal(1.0 / 21 / .2, gate.Value, 12);
    }

    [Fact]
    public void The_law_firms_young_are_named_less_than_half_as_often_as_they_are_many()
    {
        // Origin: the figures of the look's example page: .48 by years, .45 by age; under four years 34 % of the persons and 16 % of the namings.
        var years = GateIndex.Of(RealNetworks.Lazega(), Bands.Tenure(RealNetworks.LazegaYears(4)));
        var age = GateIndex.Of(RealNetworks.Lazega(), Bands.Age(RealNetworks.LazegaYears(5)));

        Assert.Equal((.48, .45), (Math.Round(years.Value, 2), Math.Round(age.Value, 2)));
        Assert.Equal([24, 19, 28], years.Bands.Select(b => b.Actors));
        Assert.Equal([7, 29, 35], age.Bands.Select(b => b.Actors));
        Assert.InRange(years.Bootstrap.Low, .33, .39);
        Assert.InRange(years.Bootstrap.High, .57, .64);
        Assert.True(years.DiffersFromParity && age.DiffersFromParity);
        Assert.False(years.IsTotalDominance);
    }

    [Fact]
    public void The_established_dominate_totally_only_if_both_intervals_lie_above_their_share()
    {
        // 20 respondents outside the bands each name the same nine of ten established among twelve persons and one newcomer seldom.
        Tie[] ties = [.. Enumerable.Range(12, 20).SelectMany(a => Enumerable.Range(0, 5).Select(b => new Tie(a, b))), new(12, 10)];
        var respondents = Enumerable.Range(0, 32).Select(a => a >= 12).ToArray();
        GateIndex With(int established) => GateIndex.Of(
            Samhandling.Networks.Network.Build(32, ties, isDirected: true),
            Bands.Tenure(Enumerable.Range(0, 32).Select(a => (double?)(a >= 12 ? null : a < established ? 12 : 1))), default, respondents);

        Assert.True(With(6).IsTotalDominance);
        Assert.False(With(12).IsTotalDominance);
    }

    [Fact]
    public void Who_is_outside_or_of_unknown_years_is_not_counted_but_told()
    {
        var network = WorkedNetwork.Build("AB AC AD", isDirected: true);

        var gate = GateIndex.Of(network, Bands.Tenure([12, 1, null, 2]), [true, true, true, false]);

        Assert.Equal((1, 1), (gate.Namings, gate.UnknownNamings));
        Assert.Equal([1, 0, 1], gate.Bands.Select(b => b.Actors));
    }

    [Fact]
    public void Without_namings_or_without_newcomers_there_is_no_gate()
    {
        var silent = GateIndex.Of(WorkedNetwork.Build("", true, 3), Bands.Tenure([1, 5, 12]));
        Assert.True(double.IsNaN(silent.Value));
        Assert.False(silent.DiffersFromParity || silent.IsTotalDominance);

        var old = GateIndex.Of(WorkedNetwork.Build("AB", true), Bands.Tenure([12, 12]));
        Assert.True(double.IsNaN(old.Value));
        Assert.Equal(Interval.None, old.Wilson);

        var unknown = GateIndex.Of(WorkedNetwork.Build("AB", true), Bands.Tenure([null, null]));
        Assert.Equal((0, 1), (unknown.Namings, unknown.UnknownNamings));
    }

    [Fact]
    public void Bounds_are_kept()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Worked(1.2));
        Assert.Throws<ArgumentException>(() => GateIndex.Of(WorkedNetwork.Network, Grouping.Of(Enumerable.Repeat("x", 12))));
        Assert.Throws<ArgumentException>(() => GateIndex.Of(WorkedNetwork.Network, WorkedNetwork.Tenure, [true]));
    }
}
