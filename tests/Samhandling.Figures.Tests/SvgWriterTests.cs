using System.Globalization;
using System.Xml.Linq;

namespace Samhandling.Figures.Tests;

public sealed class SvgWriterTests
{
    private const string Source = "Källa: partnerskapets nätverksstudie, omgång 2. Egen beräkning 20 november 2026. Alla tillfrågade har svarat, så inga kontakter saknas av den orsaken.";

    [Fact]
    public void A_saved_chart_is_written_as_it_was_approved() => Approve.Match(SvgWriter.ForFile(Samples.Tenure.Wide, Source), "file.svg");

    [Fact]
    public void A_saved_network_says_what_its_marks_and_lines_mean() => Approve.Match(
        SvgWriter.ForFile(Samples.Network.Wide, Source, Mark.Public.Legend("Offentlig"), Mark.Private.Legend("Näringsliv"), Mark.Civil.Legend("Civilsamhälle"),
            NetworkPicture.Legend(isExternal: false, "Inom kommunen"), NetworkPicture.Legend(isExternal: true, "Över kommungränsen"), NetworkPicture.SizeLegend("Större: nämnd av fler")),
        "file-network.svg");

    [Fact]
    public void Words_from_outside_are_words_and_never_markup()
    {
        const string Evil = "</title><script>alert('x')</script>\"&\u0001\uFFFE\ud800";
        var drawing = new Drawing(10, 10, Evil, Evil, [new Text("b", 1, 1, Evil, Tail: Evil), new Group("\" onload=\"x", [], Evil), new PathShape("", "M0 0\"/><script/>")]);

        foreach (var svg in (string[])[SvgWriter.ForPage(drawing, "x"), SvgWriter.ForFile(drawing, Evil)])
        {
            var root = XElement.Parse(svg[svg.IndexOf("<svg", StringComparison.Ordinal)..]);
            Assert.DoesNotContain(root.DescendantsAndSelf(), e => e.Name.LocalName == "script" || e.Attribute("onload") is not null);
            // What XML cannot hold is left out, half a letter becomes the sign for one that could not be read.
            Assert.Equal("</title><script>alert('x')</script>\"&\uFFFD", root.Elements().First(e => e.Name.LocalName == "title").Value);
        }
    }

    [Fact]
    public void Numbers_have_at_most_one_decimal_and_a_point_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("sv-SE");
            Assert.Equal("<svg viewBox=\"0 0 10 10\" aria-hidden=\"true\"><line x1=\"-1.3\" y1=\"0\" x2=\"1234.6\" y2=\"2\"/></svg>",
                SvgWriter.ForPage(new(10, 10, "", "", [new Line("", -1.25, -.04, 1234.56, 2)], ""), "x"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_drawing_without_words_or_with_endless_numbers_is_refused()
    {
        var drawing = new Drawing(10, 10, "Title", "Description", []);

        Assert.Throws<ArgumentException>(() => SvgWriter.ForPage(drawing with { Description = "" }, "x"));
        Assert.Throws<ArgumentException>(() => SvgWriter.ForPage(drawing, "two words"));
        Assert.Throws<ArgumentException>(() => SvgWriter.ForFile(drawing with { Title = "" }, ""));
        Assert.Throws<ArgumentOutOfRangeException>(() => SvgWriter.ForPage(drawing with { Shapes = [new Circle("", 0, 0, double.NaN)] }, "x"));
    }

    [Fact]
    public void Every_mark_has_the_area_of_the_circle_with_its_radius()
    {
        foreach (var mark in Mark.All.Where(m => m.Form is not (MarkForm.Circle or MarkForm.Ring)))
        {
            var area = mark.At(100, 100, 50) switch
            {
                Rectangle r => r.Width * r.Height,
                PathShape p => Polygon(p.Data),
                var other => throw new NotSupportedException(other.ToString()),
            };
            Assert.Equal(Math.PI * 2500, area, 30.0);
        }
    }

    /// <summary>The shoelace formula.</summary>
    private static double Polygon(string data)
    {
        var points = data.Trim('M', 'Z').Split('L').Select(p => p.Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToArray()).ToList();
        return Math.Abs(points.Zip([.. points.Skip(1), points[0]], (a, b) => a[0] * b[1] - b[0] * a[1]).Sum()) / 2;
    }
}
