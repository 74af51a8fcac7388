using System.Globalization;

namespace Samhandling.Figures.Tests;

public sealed class ChartTests
{
    private static readonly IntervalWords Words = new("t", "d", "Row", "Estimate", "Interval", "Comparison", "few");

    [Fact]
    public void Estimates_and_the_ends_of_their_intervals_stand_at_their_place_on_the_axis()
    {
        var random = new Random(4);
        for (var i = 0; i < 50; i++)
        {
            var rows = Enumerable.Range(0, 6).Select(r =>
            {
                var middle = random.NextDouble() * Math.Pow(10, i % 6 - 1) - (i % 2 == 0 ? 0 : 3);
                return new IntervalRow($"{r}", middle, new(middle - random.NextDouble(), middle + random.NextDouble()));
            }).ToList();
            var drawing = IntervalPlot.Draw(rows, Words, new(CultureInfo.InvariantCulture, Decimals: 1)).Wide;
            var marks = drawing.Shapes.OfType<Group>().Select(g => (Point: g.Shapes.OfType<Circle>().Single(), Line: g.Shapes.OfType<Line>().Single())).ToList();
            var unit = (marks[1].Point.X - marks[0].Point.X) / (rows[1].Estimate!.Value - rows[0].Estimate!.Value);

            for (var r = 0; r < rows.Count; r++)
            {
                var at = marks[0].Point.X - unit * rows[0].Estimate!.Value;
                Assert.Equal(at + unit * rows[r].Interval!.Value.Low, marks[r].Line.X1, 1e-6);
                Assert.Equal(at + unit * rows[r].Interval!.Value.High, marks[r].Line.X2, 1e-6);
                Assert.InRange(marks[r].Line.X1, 150 - 1e-6, 560);
            }

            Assert.InRange(drawing.Shapes.OfType<Line>().Count(l => l.Class == "grid"), 2, 5);
        }
    }

    [Fact]
    public void An_estimate_outside_its_interval_and_a_bar_below_zero_are_refused()
    {
        Assert.Throws<ArgumentException>(() => IntervalPlot.Draw([new("a", 5, new(6, 7))], Words, Samples.Count));
        Assert.Throws<ArgumentOutOfRangeException>(() => BarRows.Draw([new("a", -1)], new("t", "d", "r", "v"), Samples.Count));
        Assert.Throws<ArgumentOutOfRangeException>(() => BarRows.Draw([new("a", double.NaN)], new("t", "d", "r", "v"), Samples.Count));
        Assert.Throws<ArgumentOutOfRangeException>(() => ChanceStrip.Draw(1.01, new(0, 0), new("t", "d", "", "", "", "", "", "", "", ""), Samples.Index));
        Assert.Throws<ArgumentException>(() => LineChart.Draw(["2025", "2026"], new("a", [1], []), null, new("t", "d", "Year"), Samples.Count));
    }

    [Fact]
    public void Nothing_at_all_and_zeros_alone_are_drawn()
    {
        Assert.Empty(BarRows.Draw([], new("t", "d", "r", "v"), Samples.Count).Table.Rows);
        Assert.Empty(IntervalPlot.Draw([], Words, Samples.Count).Table.Rows);
        Assert.Equal(["0"], BarRows.Draw([new("a", 0)], new("t", "d", "r", "v"), Samples.Count).Table.Rows.Select(r => r[1]));
        Assert.Equal(["few"], IntervalPlot.Draw([new("a", null)], Words, Samples.Count).Table.Rows.Select(r => r[1]));
        Assert.NotEmpty(LineChart.Draw(["1", "2"], new("a", [null, null], []), null, new("t", "d", "Year"), Samples.Count).Wide.Shapes);
        Assert.NotEmpty(LineChart.Draw(["1", "2"], new("a", [7, 7], []), null, new("t", "d", "Year"), Samples.Count).Wide.Shapes);
    }

    [Fact]
    public void A_withheld_estimate_takes_its_comparison_and_interval_with_it()
    {
        var table = IntervalPlot.Draw([new("a", null, new(1, 2), Comparison: 3), new("b", 1, new(0, 2), Comparison: 3)], Words, Samples.Count).Table;

        Assert.Equal(["a", "–", "few", "–"], table.Rows[0]);
    }

    [Fact]
    public void The_area_of_a_square_is_its_count()
    {
        var squares = MixSquares.Draw([[420, 106], [null, 0]], (r, c) => r != c);

        var largest = Assert.IsType<Rectangle>(Assert.Single(squares[0][0]!.Shapes));
        var over = Assert.IsType<Rectangle>(Assert.Single(squares[0][1]!.Shapes));
        Assert.Equal(("sq", 46.0), (largest.Class, largest.Width));
        Assert.Equal(106.0 / 420, over.Width * over.Height / (largest.Width * largest.Height), 1e-9);
        Assert.Equal(("sq over", 48.0), (over.Class, over.Y + over.Height));
        Assert.Null(squares[1][0]);
        Assert.Empty(squares[1][1]!.Shapes);
        Assert.Equal("<svg viewBox=\"0 0 48 48\" aria-hidden=\"true\"><rect class=\"sq\" x=\"0\" y=\"2\" width=\"46\" height=\"46\"/></svg>", SvgWriter.ForPage(squares[0][0]!, ""));
    }

    [Fact]
    public void Heat_has_four_steps_and_tells_zero_missing_and_withheld_apart()
    {
        var row = HeatTable.Shade([[new(Known.Value, 12), new(Known.Value, 3), new(Known.Value, 3.1), new(Known.Value, 9), new(Known.Value), new(Known.Missing), new(Known.Withheld), new(Known.WithheldAlso, 7)]],
            Samples.Count, "färre än 5", "döljs också")[0];

        Assert.Equal([("h4", "12"), ("h1", "3"), ("h2", "3"), ("h3", "9"), ("h0", "0"), ("", "–"), ("hatched", "färre än 5"), ("hatched", "döljs också")], row.Select(c => (c.Class, c.Text)));
        Assert.Throws<ArgumentOutOfRangeException>(() => HeatTable.Shade([[new(Known.Value, -1)]], Samples.Count, "", ""));
    }

    [Fact]
    public void The_first_axis_of_a_spider_is_at_twelve_oclock_and_half_the_most_is_half_way_out()
    {
        var drawing = SpiderChart.Draw([.. "abcd".Select(c => new SpiderAxis($"{c}", $"{c}"))], [new("now", [4, 2, null, 1])], 4, new("t", "d", "Goal", "–"), Samples.Count).Wide;
        var (points, top) = (drawing.Shapes.OfType<Circle>().ToList(), drawing.Shapes.OfType<Line>().Where(l => l.X1 == drawing.Width / 2).Min(l => Math.Min(l.Y1, l.Y2)));

        Assert.Equal((drawing.Width / 2, top), (points[0].X, points[0].Y));
        Assert.Equal((drawing.Width / 2 + 95, top + 190), (points[1].X, points[1].Y), (a, b) => Math.Abs(a.Item1 - b.Item1) < 1e-9 && Math.Abs(a.Item2 - b.Item2) < 1e-9);
        // What is not known breaks the line: one piece from the fourth over the first to the second.
        Assert.Equal(3, points.Count);
        Assert.Equal(2, Assert.Single(drawing.Shapes.OfType<PathShape>()).Data.Count(c => c == 'L'));
    }

    [Fact]
    public void A_spider_without_a_shape_or_with_a_level_that_there_is_not_is_refused()
    {
        SpiderWords words = new("t", "d", "Goal", "–");
        SpiderAxis[] three = [new("1", "1"), new("2", "2"), new("3", "3")];
        Assert.Throws<ArgumentException>(() => SpiderChart.Draw(three[..2], [new("now", [1, 2])], 4, words, Samples.Count));
        Assert.Throws<ArgumentException>(() => SpiderChart.Draw(three, [], 4, words, Samples.Count));
        Assert.Throws<ArgumentException>(() => SpiderChart.Draw(three, [new("now", [1, 2])], 4, words, Samples.Count));
        Assert.Throws<ArgumentOutOfRangeException>(() => SpiderChart.Draw(three, [new("now", [1, 2, 5])], 4, words, Samples.Count));
    }

    [Theory]
    [InlineData("sv-SE", 1208.5, 0, "%", "1\u00A0209\u00A0%")]
    [InlineData("nb-NO", -.48, 2, "", "−0,48")]
    [InlineData("en-GB", -.004, 2, "", "0.00")]
    [InlineData("en-GB", -1234.5, 1, "km", "−1,234.5\u00A0km")]
    public void Numbers_are_written_as_the_reader_writes_them(string culture, double value, int decimals, string unit, string written) =>
        Assert.Equal(written, new NumberStyle(CultureInfo.GetCultureInfo(culture), unit, decimals).Write(value));

    [Fact]
    public void A_range_has_a_dash_but_a_word_where_a_dash_would_be_read_as_a_minus()
    {
        Assert.Equal("12–20\u00A0%", Samples.Percent.WriteRange(new(12, 20), "till"));
        Assert.Equal("−0,08 till 0,06", Samples.Index.WriteRange(new(-.08, .06), "till"));
    }
}
