namespace Samhandling.Figures.Tests;

public sealed class NetworkPictureTests
{
    private static readonly FigureTable Table = new(["Grupp", "Personer"], []);

    [Fact]
    public void Seventy_one_persons_and_892_ties_make_a_file_of_less_than_60_kB_each_way()
    {
        var figure = Draw(71, 892);

        Assert.True(SvgWriter.ForPage(figure.Wide, "w").Length < 60_000);
        Assert.True(SvgWriter.ForPage(figure.Narrow, "n").Length < 60_000);
    }

    [Fact]
    public void Each_tie_is_drawn_once_a_mutual_one_stronger_and_external_ones_above()
    {
        var nodes = Enumerable.Range(0, 4).Select(i => new NetworkNode(i % 2, i / 2, 1, Mark.Public)).ToList();
        NetworkTie[] ties = [new(0, 1, true), new(0, 2, false), new(2, 0, false), new(3, 0, true), new(0, 3, true), new(1, 2, false), new(1, 2, false), new(3, 3, false)];

        var paths = NetworkPicture.Draw(nodes, ties, "t", "d", Table).Wide.Shapes.OfType<PathShape>().ToList();

        Assert.Equal(["ti", "ti tm", "te", "te tm"], paths.Select(p => p.Class));
        Assert.All(paths, p => Assert.Equal(1, p.Data.Count(c => c == 'M')));
    }

    [Fact]
    public void The_area_of_a_node_grows_evenly_with_how_many_name_it()
    {
        var nodes = Enumerable.Range(0, 5).Select(i => new NetworkNode(i, i * i, i * 10, Mark.Public)).ToList();

        var areas = NetworkPicture.Draw(nodes, [], "t", "d", Table).Wide.Shapes.OfType<Circle>().Select(c => c.Radius * c.Radius).Order().ToList();

        Assert.Equal(400, areas[^1], 1e-9);
        Assert.All(areas.Zip(areas.Skip(1), (a, b) => b - a), step => Assert.Equal(areas[1] - areas[0], step, 1e-9));
        Assert.True(areas[0] > 0);
    }

    [Fact]
    public void Only_the_six_most_named_are_labelled_and_nobody_without_a_label()
    {
        var figure = Draw(20, 60);
        Assert.Equal(6, figure.Wide.Shapes.OfType<Text>().Count());
        Assert.Equal(6, figure.Narrow.Shapes.OfType<Text>().Count());

        var nameless = NetworkPicture.Draw([new(0, 0, 3, Mark.Public)], [], "t", "d", Table);
        Assert.DoesNotContain(nameless.Wide.Shapes, s => s is Text or Group);
    }

    [Fact]
    public void The_narrow_picture_is_the_wide_one_turned()
    {
        var figure = Draw(9, 12);
        var wide = figure.Wide.Shapes.OfType<Circle>().Select(c => (c.X, c.Y)).ToList();

        Assert.Equal(wide, figure.Narrow.Shapes.OfType<Circle>().Select(c => (c.Y, c.X)));
    }

    [Fact]
    public void None_one_and_many_in_one_place_are_drawn()
    {
        Assert.Empty(NetworkPicture.Draw([], [], "t", "d", Table).Wide.Shapes);
        foreach (var count in (int[])[1, 3])
        {
            var shapes = NetworkPicture.Draw([.. Enumerable.Repeat(new NetworkNode(5, 5, 0, Mark.Public), count)], [], "t", "d", Table).Wide.Shapes;
            Assert.All(shapes.Cast<Circle>(), c => Assert.Equal((440, 320), (c.X, c.Y)));
        }
    }

    [Fact]
    public void Nodes_in_one_line_keep_to_the_middle_of_the_picture()
    {
        var figure = NetworkPicture.Draw([new(0, 7, 1, Mark.Public), new(10, 7, 1, Mark.Public)], [], "t", "d", Table);

        Assert.Equal([(40, 320), (840, 320)], figure.Wide.Shapes.Cast<Circle>().Select(c => (c.X, c.Y)).Order());
    }

    [Fact]
    public void A_tie_to_nobody_throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => NetworkPicture.Draw([new(0, 0, 0, Mark.Public)], [new(0, 1, false)], "t", "d", Table));

    private static Figure Draw(int count, int tieCount)
    {
        var random = new Random(1);
        var ties = new HashSet<(int From, int To)>();
        while (ties.Count < tieCount) ties.Add((random.Next(count), random.Next(count)));
        var nodes = Enumerable.Range(0, count).Select(i => new NetworkNode(random.NextDouble(), random.NextDouble(), ties.Count(t => t.To == i), Mark.Public, $"P{i}")).ToList();
        return NetworkPicture.Draw(nodes, [.. ties.Select(t => new NetworkTie(t.From, t.To, t.From % 3 == 0))], "t", "d", Table);
    }
}
