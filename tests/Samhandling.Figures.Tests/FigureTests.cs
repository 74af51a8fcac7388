using System.Xml.Linq;
using Samhandling.Figures.Layout;

namespace Samhandling.Figures.Tests;

/// <summary>What every figure owes, whichever chart it is.</summary>
public sealed class FigureTests
{
    public static TheoryData<string> Names => [.. Samples.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_figure_is_drawn_wide_as_it_was_approved(string name) =>
        Approve.Match(SvgWriter.ForPage(Samples.All[name].Wide, $"{name}-wide"), $"{name}-wide.svg");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_figure_is_drawn_narrow_as_it_was_approved(string name) =>
        Approve.Match(SvgWriter.ForPage(Samples.All[name].Narrow, $"{name}-narrow"), $"{name}-narrow.svg");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_figure_has_the_table_that_was_approved(string name) =>
        Approve.Match(CsvWriter.Write(Samples.All[name].Table).ReplaceLineEndings("\n"), $"{name}.csv");

    [Theory]
    [MemberData(nameof(Names))]
    public void Everything_lies_inside_the_drawing(string name)
    {
        foreach (var drawing in Both(name))
        {
            foreach (var shape in Flat(drawing.Shapes))
            {
                var (left, top, right, bottom) = Bounds(shape, drawing);
                Assert.True(left >= -.01 && top >= -.01 && right <= drawing.Width + .01 && bottom <= drawing.Height + .01, $"{shape} in {drawing.Width} × {drawing.Height}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_two_texts_overlap(string name)
    {
        foreach (var drawing in Both(name))
        {
            var boxes = Flat(drawing.Shapes).OfType<Text>().Select(t => (t, Box: Bounds(t, drawing))).ToList();
            foreach (var (a, one) in boxes)
                foreach (var (b, other) in boxes.Where(o => !ReferenceEquals(o.t, a)))
                    Assert.False(one.Left < other.Right && other.Left < one.Right && one.Top < other.Bottom - 1 && other.Top < one.Bottom - 1, $"{a} and {b}");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Text_is_never_shown_under_14_pixels(string name)
    {
        var figure = Samples.All[name];
        // On a phone the narrow drawing fills a column of 358; the wide one is never shown below its own width by much.
        foreach (var text in Flat(figure.Narrow.Shapes).OfType<Text>()) Assert.True(Letters(text, figure.Narrow) * 358 / figure.Narrow.Width >= 14);
        foreach (var text in Flat(figure.Wide.Shapes).OfType<Text>()) Assert.True(Letters(text, figure.Wide) >= 14);
        Assert.InRange(figure.Wide.Width, 520, 880);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_table_says_what_the_drawings_write(string name)
    {
        var figure = Samples.All[name];
        var cells = string.Join('\n', figure.Table.Rows.SelectMany(r => r));
        // A chart's labels and values are its bold texts; a label that was cut is whole in the table.
        foreach (var drawing in Both(name))
            foreach (var text in Flat(drawing.Shapes).OfType<Text>().Where(t => t.Class is "b" or ""))
                Assert.Contains(text.Content.TrimEnd('…').Replace("här: ", "", StringComparison.Ordinal), cells, StringComparison.Ordinal);
        Assert.Contains(Flat(figure.Wide.Shapes), s => s is Text);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_figure_for_a_page_is_named_and_described_and_holds_no_style_script_or_pattern(string name)
    {
        foreach (var drawing in Both(name))
        {
            var svg = XElement.Parse(SvgWriter.ForPage(drawing, "x"));
            Assert.Equal(svg.Descendants("a").Any() ? "group" : "img", svg.Attribute("role")!.Value);
            Assert.Equal("x-title x-desc", svg.Attribute("aria-labelledby")!.Value);
            Assert.Equal((drawing.Title, drawing.Description), (svg.Element("title")!.Value, svg.Element("desc")!.Value));
            Assert.DoesNotContain(svg.DescendantsAndSelf(), e => e.Name.LocalName is "style" or "script" or "pattern" || e.Attribute("style") is not null || e.Attribute("fill") is not null);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_saved_file_has_a_colour_for_every_class_and_says_its_source(string name)
    {
        foreach (var drawing in Both(name))
        {
            var svg = XDocument.Parse(SvgWriter.ForFile(drawing, "Källa: partnerskapets enkät <9>. Egen beräkning 20 november 2026.")).Root!;
            var rules = svg.Elements().Single(e => e.Name.LocalName == "style").Value;
            var styled = svg.Descendants().Select(e => e.Attribute("class")?.Value).OfType<string>().SelectMany(c => c.Split(' ')).Distinct();
            Assert.All(styled.Except(["chart", "net", "wide", "narrow"]), c => Assert.Matches($@"\.{c}\b", rules));
            Assert.Contains("<9>.", string.Join(' ', svg.Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value)), StringComparison.Ordinal);
            Assert.DoesNotContain("var(", rules, StringComparison.Ordinal);
        }
    }

    private static Drawing[] Both(string name) => [Samples.All[name].Wide, Samples.All[name].Narrow];

    private static IEnumerable<Shape> Flat(IEnumerable<Shape> shapes) => shapes.SelectMany(s => s is Group g ? Flat(g.Shapes) : [s]);

    private static double Letters(Text text, Drawing drawing) => drawing.Class.Contains("net narrow") ? 26 : TextSize.Of(text);

    private static (double Left, double Top, double Right, double Bottom) Bounds(Shape shape, Drawing drawing)
    {
        switch (shape)
        {
            case Line l:
                return (Math.Min(l.X1, l.X2), Math.Min(l.Y1, l.Y2), Math.Max(l.X1, l.X2), Math.Max(l.Y1, l.Y2));
            case Rectangle r:
                return (r.X, r.Y, r.X + r.Width, r.Y + r.Height);
            case Circle c:
                return (c.X - c.Radius, c.Y - c.Radius, c.X + c.Radius, c.Y + c.Radius);
            case Text t:
                var size = Letters(t, drawing);
                var width = TextSize.Width(t.Content, size) + (t.Tail.Length > 0 ? 8 + TextSize.Width(t.Tail, TextSize.Small) : 0);
                var left = t.Anchor switch { Anchor.Start => t.X, Anchor.Middle => t.X - width / 2, _ => t.X - width };
                return (left, t.Y - size * .8, left + width, t.Y + size * .22);
            case PathShape p:
                var numbers = p.Data.Split(['M', 'L', 'Z', ' '], StringSplitOptions.RemoveEmptyEntries).Select(n => double.Parse(n, System.Globalization.CultureInfo.InvariantCulture)).ToList();
                var (xs, ys) = (numbers.Where((_, i) => i % 2 == 0), numbers.Where((_, i) => i % 2 == 1));
                return (xs.Min(), ys.Min(), xs.Max(), ys.Max());
            default:
                throw new NotSupportedException(shape.ToString());
        }
    }
}
