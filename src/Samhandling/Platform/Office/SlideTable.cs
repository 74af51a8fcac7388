using System.Xml.Linq;
using Samhandling.Figures;
using static Samhandling.Platform.Office.OfficeXml;

namespace Samhandling.Platform.Office;

/// <summary>A table on a slide: a table that PowerPoint knows, with hairlines and no boxes.</summary>
internal static class SlideTable
{
    private const long RowHeight = 370_000;
    private const string Ink = "1A2320", Rule = "D8DDD4";

    public static XElement Of(FigureTable table, int id, string title)
    {
        // The first column names the row and is the wider.
        var columns = table.Headings.Count;
        var first = columns == 1 ? SlideParts.BodyWidth : SlideParts.BodyWidth * Math.Max(0.3, 1.6 / (columns + 0.6));
        var other = columns == 1 ? 0 : (SlideParts.BodyWidth - first) / (columns - 1);
        return Frame(id, title, title, Enumerable.Range(0, columns).Select(i => i == 0 ? first : other), [Row(table.Headings, isHead: true), .. table.Rows.Select(row => Row(row, isHead: false))]);

        XElement Row(IReadOnlyList<string> cells, bool isHead) => SlideTable.Row(RowHeight, cells.Select((cell, i) => Cell([SlideParts.Paragraph(cell, 1400, Ink, isBold: isHead || i == 0, align: i >= table.NumericFrom ? "r" : "l")], isHead, anchor: "ctr")));
    }

    /// <summary>The table where a slide has room for it, described for who does not see it.</summary>
    /// <param name="widths">Of the columns, in English metric units.</param>
    public static XElement Frame(int id, string title, string description, IEnumerable<double> widths, IReadOnlyList<XElement> rows) => new(P + "graphicFrame",
        new XElement(P + "nvGraphicFramePr", new XElement(P + "cNvPr", new XAttribute("id", id), new XAttribute("name", Clean(title)), new XAttribute("descr", Clean(description))), new XElement(P + "cNvGraphicFramePr", new XElement(A + "graphicFrameLocks", new XAttribute("noGrp", 1))), new XElement(P + "nvPr")),
        new XElement(P + "xfrm", SlideParts.Box(SlideParts.Left, SlideParts.BodyTop, SlideParts.BodyWidth, rows.Sum(row => (long)row.Attribute("h")!)).Elements()),
        new XElement(A + "graphic", new XElement(A + "graphicData", new XAttribute("uri", "http://schemas.openxmlformats.org/drawingml/2006/table"), new XElement(A + "tbl",
            new XElement(A + "tblPr", new XAttribute("firstRow", 1)),
            new XElement(A + "tblGrid", widths.Select(width => new XElement(A + "gridCol", new XAttribute("w", Long(width))))),
            rows))));

    public static XElement Row(double height, IEnumerable<XElement> cells) => new(A + "tr", new XAttribute("h", Long(height)), cells);

    public static XElement Cell(IEnumerable<XElement> paragraphs, bool isHead, string anchor) => new(A + "tc",
        new XElement(A + "txBody", new XElement(A + "bodyPr"), new XElement(A + "lstStyle"), paragraphs.DefaultIfEmpty(new XElement(A + "p"))),
        new XElement(A + "tcPr", new XAttribute("marL", 60_000), new XAttribute("marR", 60_000), new XAttribute("anchor", anchor),
            Nothing("lnL"), Nothing("lnR"), Nothing("lnT"), new XElement(A + "lnB", new XAttribute("w", isHead ? 19_050 : 9_525), Solid(isHead ? Ink : Rule)), new XElement(A + "noFill")));

    private static XElement Nothing(string side) => new(A + side, new XElement(A + "noFill"));
}
