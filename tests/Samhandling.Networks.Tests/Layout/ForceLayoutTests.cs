using Samhandling.Networks.Layout;
using Samhandling.Networks.Tests.Mixing;

namespace Samhandling.Networks.Tests.Layout;

public sealed class ForceLayoutTests
{
    private const double Width = 880, Height = 640;

    private static double[] Radii(Network network, double scale = 1) =>
        [.. Enumerable.Range(0, network.Count).Select(a => scale * Math.Sqrt(16 + 3.4 * network.To(a).Length))];

    private static Positions Placed(Network network, ulong seed = 1) => ForceLayout.Of(network, Width, Height, Radii(network), seed);

    public static TheoryData<string> Networks => [nameof(RealNetworks.Lazega), nameof(RealNetworks.Krackhardt), nameof(RealNetworks.Glasgow), nameof(RealNetworks.Faculty), nameof(RealNetworks.Grants)];

    private static Network Named(string name) => name switch
    {
        nameof(RealNetworks.Lazega) => RealNetworks.Lazega(),
        nameof(RealNetworks.Krackhardt) => RealNetworks.Krackhardt(),
        nameof(RealNetworks.Glasgow) => RealNetworks.Glasgow(),
        nameof(RealNetworks.Faculty) => RealNetworks.Faculty(),
        _ => RealNetworks.Grants(),
    };

    [Theory]
    [MemberData(nameof(Networks))]
    public void Nobody_overlaps_and_all_lie_within_wide_and_turned(string name)
    {
        var network = Named(name);
        var wide = Placed(network);

        AssertClear(wide, Radii(network));
        AssertClear(wide.Turned(358, 480, Radii(network, .75)), Radii(network, .75));
    }

    [Theory]
    [InlineData(nameof(RealNetworks.Lazega), .15, .45)]
    [InlineData(nameof(RealNetworks.Krackhardt), .14, .72)]
    [InlineData(nameof(RealNetworks.Glasgow), .09, .75)]
    [InlineData(nameof(RealNetworks.Faculty), .15, .47)]
    [InlineData(nameof(RealNetworks.Grants), .15, .33)]
    public void Near_in_the_network_is_near_in_the_picture(string name, double stress, double neighbourhood)
    {
        // The bounds are what this layout reached when it was looked at and found good (docs/methods/layout.md), with some air.
        var network = Named(name);
        var quality = PictureQuality.Of(network.Undirected(), Placed(network));

        Assert.InRange(quality.Stress, 0, stress);
        Assert.InRange(quality.Neighbourhood, neighbourhood, 1);
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public void The_picture_is_filled(string name)
    {
        var network = Named(name);
        var (placed, radii) = (Placed(network), Radii(network));
        var all = Enumerable.Range(0, network.Count).ToList();

        // A network in many parts keeps air at the sides; one in a single part fills all.
        Assert.InRange(all.Max(a => placed.X[a] + radii[a]) - all.Min(a => placed.X[a] - radii[a]), .8 * Width, Width);
        Assert.InRange(all.Max(a => placed.Y[a] + radii[a]) - all.Min(a => placed.Y[a] - radii[a]), .8 * Height, Height);
    }

    [Fact]
    public void The_same_seed_gives_the_same_picture_to_the_last_bit_on_every_machine()
    {
        var placed = Placed(WorkedNetwork.Network);

        Assert.Equal(placed.X, Placed(WorkedNetwork.Network).X);
        Assert.NotEqual(placed.X, Placed(WorkedNetwork.Network, seed: 2).X);
        // Origin: this layout's own first run, on x64; it must never move by itself, since pictures are compared over time.
        Assert.Equal([PinnedX, PinnedY], [placed.X[0], placed.Y[0]]);
    }

    private const double PinnedX = 366.44087878169341, PinnedY = 406.98485738894288;

    [Fact]
    public void Who_turns_to_each_other_lies_nearer_than_where_one_asks()
    {
        // A path whose first tie is mutual; the two ends are otherwise alike.
        var placed = Placed(WorkedNetwork.Build("AB BA BC", isDirected: true));

        Assert.True(Distance(placed, 0, 1) < Distance(placed, 1, 2));
    }

    [Fact]
    public void Who_has_no_ties_stands_in_a_row_at_the_foot_below_all_others()
    {
        var network = WorkedNetwork.Build("AB BC CA", isDirected: true, 7);
        var placed = Placed(network);

        Assert.Single(placed.Y.Skip(3).Distinct());
        Assert.True(placed.Y[3] > placed.Y.Take(3).Max());
        Assert.Equal([3, 4, 5, 6], Enumerable.Range(3, 4).OrderBy(a => placed.X[a]));
    }

    [Fact]
    public void Large_circles_have_room_in_the_row_and_a_tie_of_no_weight_is_none()
    {
        var network = Samhandling.Networks.Network.Build(9, [new(0, 1, 2), new(2, 3, 0)], isDirected: true, isWeighted: true);
        double[] radii = [.. Enumerable.Repeat(24.0, 9)];
        var placed = ForceLayout.Of(network, Width, Height, radii);

        AssertClear(placed, radii);
        Assert.Single(placed.Y.Skip(2).Distinct());
    }

    [Fact]
    public void Parts_keep_apart()
    {
        var placed = Placed(WorkedNetwork.Build("AB BC CA DE EF FD", isDirected: false));

        Assert.True(placed.X.Take(3).Max() < placed.X.Skip(3).Min() || placed.X.Skip(3).Max() < placed.X.Take(3).Min());
    }

    [Fact]
    public void Nobody_one_two_and_only_loners_have_a_picture_too()
    {
        Assert.Empty(Placed(WorkedNetwork.Build("", true, 0)).X);
        Assert.Equal((440, 320), (Placed(WorkedNetwork.Build("", true, 1)).X[0], Placed(WorkedNetwork.Build("", true, 1)).Y[0]));
        AssertClear(Placed(WorkedNetwork.Build("AB", true)), Radii(WorkedNetwork.Build("AB", true)));
        var loners = WorkedNetwork.Build("", true, 500);
        AssertClear(Placed(loners), Radii(loners));
    }

    [Fact]
    public void More_than_there_is_room_for_still_lies_within_the_picture()
    {
        var network = WorkedNetwork.Build("AB BC CD DE EA", isDirected: false);
        var placed = ForceLayout.Of(network, 100, 100, [40, 40, 40, 40, 40]);

        Assert.All(placed.X.Concat(placed.Y), at => Assert.InRange(at, 40, 60));
    }

    [Fact]
    public void A_picture_without_room_and_radii_of_others_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ForceLayout.Of(WorkedNetwork.Network, 0, 100, new double[12]));
        Assert.Throws<ArgumentException>(() => ForceLayout.Of(WorkedNetwork.Network, 100, 100, [1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => ForceLayout.Of(WorkedNetwork.Build("AB", true), 100, 100, [1, -1]));
        Assert.Throws<ArgumentException>(() => Placed(WorkedNetwork.Network).Turned(100, 200, [1]));
    }

    private static void AssertClear(Positions placed, double[] radii)
    {
        for (var a = 0; a < radii.Length; a++)
        {
            Assert.InRange(placed.X[a], radii[a], placed.Width - radii[a]);
            Assert.InRange(placed.Y[a], radii[a], placed.Height - radii[a]);
            for (var b = 0; b < a; b++) Assert.True(Distance(placed, a, b) >= radii[a] + radii[b], $"{a} and {b} overlap.");
        }
    }

    private static double Distance(Positions placed, int a, int b) => Math.Sqrt(Math.Pow(placed.X[a] - placed.X[b], 2) + Math.Pow(placed.Y[a] - placed.Y[b], 2));
}
