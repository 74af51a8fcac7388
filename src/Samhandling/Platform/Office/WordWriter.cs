using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml;
using Samhandling.Figures;
using static Samhandling.Platform.Office.OfficeXml;

namespace Samhandling.Platform.Office;

/// <summary>Writes a report as a Word file (.docx): headings that Word knows, tables whose heads are repeated, and figures as shapes that can be changed there.</summary>
public static class WordWriter
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    // Of the page between its margins, in English metric units.
    private const double TextWidth = 6_120_000;
    private const string Ink = "1A2320", Rule = "D8DDD4", Strong = "1A2320";

    public static byte[] Write(Report report)
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.All(CultureInfo.GetCultureInfo(Language));
            var ids = new Ids();
            main.Feed(new(W + "document",
                new XAttribute(XNamespace.Xmlns + "w", W), new XAttribute(XNamespace.Xmlns + "wp", Wp), new XAttribute(XNamespace.Xmlns + "a", A), new XAttribute(XNamespace.Xmlns + "wps", Wps), new XAttribute(XNamespace.Xmlns + "wpg", Wpg), new XAttribute(XNamespace.Xmlns + "mc", Mc),
                new XElement(W + "body", Paragraph(report.Title, WordStyles.Title), report.Lead.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Paragraph(line)), report.Parts.SelectMany(part => Of(part, report, ids)), Section())));
            file.PackageProperties.Title = Clean(report.Title);
            file.PackageProperties.Language = Language;
        }
        return stream.ToArray();
    }

    private static IEnumerable<XElement> Of(ReportPart part, Report report, Ids ids) => part switch
    {
        ReportHeading heading => [Paragraph(heading.Text, WordStyles.Heading)],
        ReportText text => text.Text.Split('\n').Select(line => Paragraph(line)),
        ReportItems items => items.Items.Select(item => Paragraph($"– {item}", WordStyles.Item)),
        ReportTable table => [Paragraph(table.Title, WordStyles.SmallHeading), Table(table.Table), Paragraph("")],
        ReportFigure figure => Figure(figure, report, ids),
        _ => throw new ArgumentException($"A {part.GetType().Name} has no form in Word.", nameof(part)),
    };

    /// <summary>The figure under its title, then legend and source, then the numbers behind it.</summary>
    private static IEnumerable<XElement> Figure(ReportFigure figure, Report report, Ids ids)
    {
        var drawing = figure.Figure.Wide;
        if (!drawing.Title.Equals(report.Title, StringComparison.Ordinal)) yield return Paragraph(drawing.Title, WordStyles.SmallHeading);
        yield return Drawn(drawing, TextWidth, ids);
        if (figure.Legend.Count > 0) yield return new(W + "p", figure.Legend.SelectMany(item => new[] { Run(Group(item.Symbol, item.Symbol.Width * Emu * 0.8, ids, item.Word)), Run(new XElement(W + "t", Preserved, $" {Clean(item.Word)}\u2003")) }));
        yield return Paragraph(figure.Source, WordStyles.Source);
        yield return Table(figure.Figure.Table);
        yield return Paragraph("");
    }

    private static XElement Drawn(Drawing drawing, double width, Ids ids) => new(W + "p", Run(Group(drawing, width, ids, drawing.Description)));

    /// <summary>The drawing as a group of shapes, as wide as said. What reads aloud says the description.</summary>
    private static XElement Group(Drawing drawing, double width, Ids ids, string description)
    {
        var scale = width / (drawing.Width * Emu);
        var (wide, high) = (Long(width), Long(drawing.Height * Emu * scale));
        var frame = new XElement(Wpg + "wgp", new XElement(Wpg + "cNvGrpSpPr"),
            new XElement(Wpg + "grpSpPr", new XElement(A + "xfrm", Pair("off", "x", 0, "y", 0), Pair("ext", "cx", wide, "cy", high), Pair("chOff", "x", 0, "y", 0), Pair("chExt", "cx", wide, "cy", high))),
            DrawnShapes.Of(drawing, 0, 0, scale).Select(shape => Shape(shape, ids)));
        return new(Mc + "AlternateContent", new XElement(Mc + "Choice", new XAttribute("Requires", "wpg"), new XElement(W + "drawing", new XElement(Wp + "inline",
            new XElement(Wp + "extent", new XAttribute("cx", wide), new XAttribute("cy", high)),
            new XElement(Wp + "docPr", new XAttribute("id", ids.Next()), new XAttribute("name", Clean(drawing.Title.Length > 0 ? drawing.Title : description)), new XAttribute("descr", Clean(description))),
            new XElement(A + "graphic", new XElement(A + "graphicData", new XAttribute("uri", Wpg.NamespaceName), frame))))));
    }

    private static XElement Shape(DrawnShape shape, Ids ids) => new(Wps + "wsp",
        new XElement(Wps + "cNvPr", new XAttribute("id", ids.Next()), new XAttribute("name", $"{ids.Last}"), shape.Description is { } says ? new XAttribute("descr", Clean(says)) : null),
        new XElement(Wps + "cNvSpPr", shape.Words.Count > 0 ? new XAttribute("txBox", "1") : null),
        new XElement(Wps + "spPr", shape.Properties),
        shape.Words.Count == 0 ? new XElement(Wps + "bodyPr") : (object[])
        [
            new XElement(Wps + "txbx", new XElement(W + "txbxContent", new XElement(W + "p",
                new XElement(W + "pPr", new XElement(W + "spacing", new XAttribute(W + "before", 0), new XAttribute(W + "after", 0), new XAttribute(W + "line", 240), new XAttribute(W + "lineRule", "auto")), new XElement(W + "jc", new XAttribute(W + "val", shape.Align switch { "ctr" => "center", "r" => "right", _ => "left" }))),
                shape.Words.Select(words => new XElement(W + "r",
                    new XElement(W + "rPr", words.IsBold ? new XElement(W + "b") : null, new XElement(W + "color", new XAttribute(W + "val", words.Colour)), new XElement(W + "sz", new XAttribute(W + "val", Long(words.Points * 2)))),
                    new XElement(W + "t", Preserved, Clean(words.Text))))))),
            new XElement(Wps + "bodyPr", new XAttribute("wrap", "none"), new XAttribute("lIns", 0), new XAttribute("tIns", 0), new XAttribute("rIns", 0), new XAttribute("bIns", 0)),
        ]);

    private static XElement Table(FigureTable table) => new(W + "tbl",
        new XElement(W + "tblPr", new XElement(W + "tblW", new XAttribute(W + "w", 5000), new XAttribute(W + "type", "pct")), new XElement(W + "tblCellMar", Margin("left"), Margin("right"))),
        new XElement(W + "tblGrid", table.Headings.Select(_ => new XElement(W + "gridCol"))),
        Row(table, table.Headings, isHead: true), table.Rows.Select(row => Row(table, row, isHead: false)));

    // A head is repeated where the table goes on over a page.
    private static XElement Row(FigureTable table, IReadOnlyList<string> cells, bool isHead) => new(W + "tr",
        new XElement(W + "trPr", new XElement(W + "cantSplit"), isHead ? new XElement(W + "tblHeader") : null),
        cells.Select((cell, i) => new XElement(W + "tc",
            new XElement(W + "tcPr", new XElement(W + "tcW", new XAttribute(W + "w", 0), new XAttribute(W + "type", "auto")), new XElement(W + "tcBorders", new XElement(W + "bottom", new XAttribute(W + "val", "single"), new XAttribute(W + "sz", isHead ? 12 : 4), new XAttribute(W + "color", isHead ? Strong : Rule)))),
            new XElement(W + "p",
                new XElement(W + "pPr", new XElement(W + "spacing", new XAttribute(W + "before", 40), new XAttribute(W + "after", 40)), i >= table.NumericFrom ? new XElement(W + "jc", new XAttribute(W + "val", "right")) : null),
                new XElement(W + "r", new XElement(W + "rPr", isHead ? new XElement(W + "b") : null, new XElement(W + "color", new XAttribute(W + "val", Ink)), new XElement(W + "sz", new XAttribute(W + "val", 20))), new XElement(W + "t", Preserved, Clean(cell)))))));

    private static XElement Margin(string side) => new(W + side, new XAttribute(W + "w", 85), new XAttribute(W + "type", "dxa"));

    private static XElement Section() => new(W + "sectPr",
        new XElement(W + "pgSz", new XAttribute(W + "w", 11906), new XAttribute(W + "h", 16838)),
        new XElement(W + "pgMar", new XAttribute(W + "top", 1134), new XAttribute(W + "right", 1134), new XAttribute(W + "bottom", 1134), new XAttribute(W + "left", 1134), new XAttribute(W + "header", 567), new XAttribute(W + "footer", 567), new XAttribute(W + "gutter", 0)));

    private static XElement Paragraph(string text, string? style = null) => new(W + "p", style is null ? null : new XElement(W + "pPr", new XElement(W + "pStyle", new XAttribute(W + "val", style))), text.Length == 0 ? null : Run(new XElement(W + "t", Preserved, Clean(text))));

    private static XElement Run(XElement content) => new(W + "r", content);

    private static XElement Pair(string name, string first, long one, string second, long two) => new(A + name, new XAttribute(first, one), new XAttribute(second, two));

    private static XAttribute Preserved => new(XNamespace.Xml + "space", "preserve");

    /// <summary>Numbers of drawn things, each once in a file.</summary>
    private sealed class Ids
    {
        public int Last { get; private set; }

        public int Next() => ++Last;
    }
}
