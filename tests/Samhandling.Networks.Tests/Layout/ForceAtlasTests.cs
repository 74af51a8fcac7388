using Samhandling.Networks.Layout;
using Samhandling.Networks.Tests.Mixing;

namespace Samhandling.Networks.Tests.Layout;

public sealed class ForceAtlasTests
{
    // A crowd so large that those far away push as one, and without ties, since its pairs are many.
    public static TheoryData<string> All => new() { nameof(RealNetworks.Faculty), "Crowd" };

    [Theory]
    [MemberData(nameof(All))]
    public void Everybody_moves_as_each_pushes_by_itself(string name)
    {
        // From where a round left all, the next round's forces are reckoned pair by pair.
        var network = name is "Crowd" ? Network.Build(8_100, [], isDirected: false) : RealNetworks.Faculty();
        var (before, after) = (Round(network, 1), Round(network, 2));
        var each = EachByItself(network, before);

        var moved = Enumerable.Range(0, network.Count).Select(v => (X: after.X[v] - before.X[v], Y: after.Y[v] - before.Y[v])).ToList();
        // The picture's corner moves with all, and everyone has a speed of their own: what is held against each other is the direction.
        var (meanX, meanY) = (moved.Average(m => m.X), moved.Average(m => m.Y));
        var alike = Enumerable.Range(0, network.Count).Count(v => each[v].X * (moved[v].X - meanX) + each[v].Y * (moved[v].Y - meanY) > 0);

        Assert.InRange(alike, network.Count * 8 / 10, network.Count);
    }

    [Fact]
    public void All_without_ties_stand_apart()
    {
        var placed = ForceAtlas.Of(Network.Build(40, [], isDirected: true));

        Assert.Equal(40, placed.X.Zip(placed.Y).Distinct().Count());
    }

    [Fact]
    public void The_same_seed_gives_the_same_picture_and_another_another()
    {
        var network = RealNetworks.Glasgow();

        Assert.Equal(ForceAtlas.Of(network, seed: 3).X, ForceAtlas.Of(network, seed: 3).X);
        Assert.NotEqual(ForceAtlas.Of(network, seed: 3).X, ForceAtlas.Of(network, seed: 4).X);
    }

    [Fact]
    public void Two_rest_where_the_pull_of_their_tie_and_of_the_middle_is_their_push()
    {
        // By hand: 10 * 2 * 2 / d = d + 2, so d is the root of 41, less 1.
        var placed = ForceAtlas.Of(Network.Build(2, [new(0, 1)], isDirected: false), rounds: 2_000);

        Assert.Equal(Math.Sqrt(41) - 1, Math.Sqrt(Math.Pow(placed.X[0] - placed.X[1], 2) + Math.Pow(placed.Y[0] - placed.Y[1], 2)), .01);
    }

    [Theory]
    [InlineData(nameof(RealNetworks.Lazega), .25, .4)]
    [InlineData(nameof(RealNetworks.Glasgow), .25, .6)]
    public void Near_in_the_network_is_near_in_the_picture(string name, double stress, double neighbourhood)
    {
        // The bounds are what a hundred rounds reached (docs/methods/layout.md), with some air.
        var network = name is nameof(RealNetworks.Lazega) ? RealNetworks.Lazega() : RealNetworks.Glasgow();
        var quality = PictureQuality.Of(network.Undirected(), ForceAtlas.Of(network));

        Assert.InRange(quality.Stress, 0, stress);
        Assert.InRange(quality.Neighbourhood, neighbourhood, 1);
    }

    [Fact]
    public void A_picture_is_fitted_within_another_without_overlaps()
    {
        var network = RealNetworks.Lazega();
        double[] radii = [.. Enumerable.Repeat(9.0, network.Count)];

        var placed = ForceAtlas.Of(network).Fitted(880, 640, radii);

        for (var a = 0; a < network.Count; a++)
        {
            Assert.InRange(placed.X[a], 9, 871);
            Assert.InRange(placed.Y[a], 9, 631);
            for (var b = 0; b < a; b++) Assert.True(Math.Pow(placed.X[a] - placed.X[b], 2) + Math.Pow(placed.Y[a] - placed.Y[b], 2) >= 17.9 * 17.9, $"{a} and {b}");
        }
    }

    [Fact]
    public void Nobody_gives_an_empty_picture_and_no_rounds_are_refused()
    {
        Assert.Empty(ForceAtlas.Of(Network.Build(0, [], isDirected: true)).X);
        Assert.Throws<ArgumentOutOfRangeException>(() => ForceAtlas.Of(RealNetworks.Glasgow(), rounds: 0));
    }

    private static Positions Round(Network network, int rounds) => ForceAtlas.Of(network, rounds);

    private static List<(double X, double Y)> EachByItself(Network network, Positions at)
    {
        var hasTies = network.TieCount > 0;
        var mass = Enumerable.Range(0, network.Count).Select(v => 1.0 + network.From(v).Length + (network.IsDirected ? network.To(v).Length : 0)).ToList();
        return [.. Enumerable.Range(0, network.Count).Select(v =>
        {
            var (x, y) = (0.0, 0.0);
            for (var u = 0; u < network.Count; u++)
            {
                if (u == v) continue;
                var (dx, dy) = (at.X[v] - at.X[u], at.Y[v] - at.Y[u]);
                var by = 10 * mass[v] * mass[u] / (dx * dx + dy * dy) - (hasTies && network.Has(v, u) ? 1 : 0) - (network.IsDirected && network.Has(u, v) ? 1 : 0);
                (x, y) = (x + dx * by, y + dy * by);
            }

            return (x, y);
        })];
    }
}
