using Samhandling.Figures.Layout;

namespace Samhandling.Figures.Tests;

public sealed class RingPictureTests
{
    private const string Long = "Besöksnäringens samverkansorganisation i inlandet";
    private static readonly FigureTable Table = new(["Vem"], []);

    /// <param name="outer">For each on the inner ring how many belong to it on the outer.</param>
    [Theory]
    [InlineData]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(0, 0)]
    [InlineData(40)]
    [InlineData(20, 20)]
    [InlineData(12, 12, 12, 3)]
    [InlineData(1, 0, 7, 0, 2, 0, 0)]
    [InlineData(0, 0, 0, 0, 0, 0, 0, 0, 0, 0)]
    [InlineData(5, 30, 5)]
    [InlineData(60, 1)]
    public void No_name_lies_over_another_or_over_a_mark_and_none_is_outside(params int[] outer)
    {
        foreach (var withLine in new[] { false, true })
        {
            var figure = RingPicture.Draw(Nodes(outer, withLine), [], "t", "d", Table);
            foreach (var (drawing, letters) in new[] { (figure.Wide, Rings.Letters), (figure.Narrow, RingRows.Letters) })
            {
                var groups = drawing.Shapes.OfType<Group>().ToList();
                Assert.Equal(1 + outer.Length + outer.Sum(), groups.Count);
                var boxes = groups.SelectMany((g, i) => g.Shapes.Select(s => (Node: i, Box: BoxOf(s, letters)))).ToList();
                Assert.All(boxes, b => Assert.True(b.Box.Left >= 0 && b.Box.Right <= drawing.Width && b.Box.Top >= 0 && b.Box.Bottom <= drawing.Height, $"{b} lies outside {drawing.Width} × {drawing.Height}."));
                for (var i = 0; i < boxes.Count; i++)
                    for (var j = i + 1; j < boxes.Count; j++)
                        Assert.True(boxes[i].Box.IsApartFrom(boxes[j].Box), $"{boxes[i]} lies over {boxes[j]}.");
            }
        }
    }

    [Fact]
    public void Those_on_the_outer_ring_are_further_out_than_those_on_the_inner()
    {
        var figure = RingPicture.Draw(Nodes([4, 4], withLine: false), [], "t", "d", Table);

        var places = Rings.Place(Nodes([4, 4], withLine: false)).Places;
        double Out(int i) => Math.Abs(places[i].X - places[0].X);
        Assert.True(Out(1) < Enumerable.Range(2, 4).Min(Out));
        Assert.Equal(1 + 2 + 8, figure.Wide.Shapes.OfType<Group>().Count());
    }

    [Fact]
    public void What_is_no_more_has_a_broken_tie_and_a_softer_name()
    {
        var wide = RingPicture.Draw([new("A", Mark.Public), new("B", Mark.Private), new("C", Mark.Private, IsPast: true)], [], "t", "d", Table).Wide;

        Assert.Equal(["axis", "link"], wide.Shapes.OfType<Line>().Select(l => l.Class));
        Assert.Equal(["", "", "soft"], wide.Shapes.OfType<Group>().Select(g => g.Shapes.OfType<Text>().Single().Class));
    }

    [Fact]
    public void A_node_with_an_address_leads_there_on_a_page_and_not_in_a_file()
    {
        var figure = RingPicture.Draw([new("A", Mark.Public), new("B & C", Mark.Private, Title: "B & C, sells", Address: "/x?a=1&b=2")], [], "t", "d", Table);

        var page = SvgWriter.ForPage(figure.Wide, "r");
        Assert.Contains("<a href=\"/x?a=1&amp;b=2\"><title>B &amp; C, sells</title>", page, StringComparison.Ordinal);
        Assert.Contains("role=\"group\"", page, StringComparison.Ordinal);
        var file = SvgWriter.ForFile(figure.Wide, "Source");
        Assert.DoesNotContain("<a", file, StringComparison.Ordinal);
        Assert.Contains("role=\"img\"", file, StringComparison.Ordinal);
    }

    [Fact]
    public void Further_ties_are_drawn_both_ways_of_the_picture()
    {
        var nodes = Nodes([2, 2], withLine: false);
        var (without, with) = (RingPicture.Draw(nodes, [], "t", "d", Table), RingPicture.Draw(nodes, [new(2, 4)], "t", "d", Table));

        Assert.Equal(Lines(without.Wide) + 1, Lines(with.Wide));
        Assert.Equal(Lines(without.Narrow) + 1, Lines(with.Narrow));

        static int Lines(Drawing drawing) => drawing.Shapes.OfType<Line>().Count();
    }

    [Fact]
    public void What_belongs_to_nobody_throws()
    {
        Assert.Throws<ArgumentException>(() => RingPicture.Draw([], [], "t", "d", Table));
        Assert.Throws<ArgumentException>(() => RingPicture.Draw([new("A", null), new("B", null, 1)], [], "t", "d", Table));
        Assert.Throws<ArgumentException>(() => RingPicture.Draw([new("A", null), new("B", null), new("C", null, 1), new("D", null, 2)], [], "t", "d", Table));
        Assert.Throws<ArgumentOutOfRangeException>(() => RingPicture.Draw([new("A", null)], [new(0, 1)], "t", "d", Table));
    }

    private static List<RingNode> Nodes(int[] outer, bool withLine)
    {
        var nodes = new List<RingNode> { new(Long, Mark.Civil, IsLarge: true) };
        foreach (var count in outer)
        {
            nodes.Add(new(Long, Mark.State, Line: withLine ? Long : "", IsLarge: true));
            var inside = nodes.Count - 1;
            for (var i = 0; i < count; i++) nodes.Add(new($"{i} {Long}", Mark.State, inside, withLine && i % 2 == 0 ? Long : "", IsLarge: i % 3 == 0));
        }
        return nodes;
    }

    private static Box BoxOf(Shape shape, double letters)
    {
        switch (shape)
        {
            case Text text:
                var width = TextSize.Width(text.Content, letters);
                var left = text.Anchor switch { Anchor.Start => text.X, Anchor.Middle => text.X - width / 2, _ => text.X - width };
                return new(left, text.Y - letters * .8, left + width, text.Y + letters * .22);
            case Circle circle:
                return new(circle.X - circle.Radius, circle.Y - circle.Radius, circle.X + circle.Radius, circle.Y + circle.Radius);
            case Rectangle square:
                return new(square.X, square.Y, square.X + square.Width, square.Y + square.Height);
            case PathShape path:
                var numbers = path.Data.Split(['M', 'L', 'Z', ' '], StringSplitOptions.RemoveEmptyEntries).Select(n => double.Parse(n, System.Globalization.CultureInfo.InvariantCulture)).ToList();
                var (xs, ys) = (numbers.Where((_, i) => i % 2 == 0).ToList(), numbers.Where((_, i) => i % 2 == 1).ToList());
                return new(xs.Min(), ys.Min(), xs.Max(), ys.Max());
            default:
                throw new NotSupportedException($"{shape}");
        }
    }

    private sealed record Box(double Left, double Top, double Right, double Bottom)
    {
        public bool IsApartFrom(Box other) => Right <= other.Left + .01 || other.Right <= Left + .01 || Bottom <= other.Top + .01 || other.Bottom <= Top + .01;
    }
}
