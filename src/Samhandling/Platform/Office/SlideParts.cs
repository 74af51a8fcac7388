using System.Xml.Linq;
using static Samhandling.Platform.Office.OfficeXml;

namespace Samhandling.Platform.Office;

/// <summary>The pieces that slides are made of, and where they stand: a wide slide with its title at the top left under a short line, as on our pages.</summary>
internal static class SlideParts
{
    /// <summary>The layouts by number.</summary>
    public const int Cover = 0, Words = 1, TitleOnly = 2;

    public const long Width = 12_192_000, Height = 6_858_000, Left = 720_000, BodyTop = 1_560_000;
    public const double BodyWidth = Width - 2 * Left, BodyHeight = Height - BodyTop - 640_000;

    private const long TitleTop = 560_000, TitleHeight = 860_000;

    /// <summary>What every slide, layout and master begins with.</summary>
    public static XElement Tree(params IEnumerable<object> shapes) => new(P + "cSld", new XElement(P + "spTree",
        new XElement(P + "nvGrpSpPr", new XElement(P + "cNvPr", new XAttribute("id", 1), new XAttribute("name", "")), new XElement(P + "cNvGrpSpPr"), new XElement(P + "nvPr")),
        new XElement(P + "grpSpPr"), shapes));

    /// <summary>A place of the layout, filled with paragraphs; without any it is the layout's own.</summary>
    /// <param name="type">Its kind; null for a body of words.</param>
    public static XElement Placeholder(int id, string? type, int? index, IEnumerable<string> paragraphs, XElement? where = null) => new(P + "sp",
        new XElement(P + "nvSpPr", new XElement(P + "cNvPr", new XAttribute("id", id), new XAttribute("name", $"{type ?? "body"} {id}")), new XElement(P + "cNvSpPr", new XElement(A + "spLocks", new XAttribute("noGrp", 1))),
            new XElement(P + "nvPr", new XElement(P + "ph", type is null ? null : new XAttribute("type", type), index is null ? null : new XAttribute("idx", index)))),
        new XElement(P + "spPr", where),
        new XElement(P + "txBody", new XElement(A + "bodyPr", where is null ? null : new XAttribute("lIns", 0), where is null ? null : new XAttribute("rIns", 0), type is "title" or "ctrTitle" && where is not null ? new XAttribute("anchor", "b") : null, new XElement(A + "normAutofit")), new XElement(A + "lstStyle"), paragraphs.Select(words => Paragraph(words)).DefaultIfEmpty(new XElement(A + "p"))));

    public static XElement Paragraph(string words, int? size = null, string? colour = null, bool isBold = false, string? align = null) => new(A + "p",
        align is null ? null : new XElement(A + "pPr", new XAttribute("algn", align)),
        new XElement(A + "r", new XElement(A + "rPr", new XAttribute("lang", Language), size is null ? null : new XAttribute("sz", size), isBold ? new XAttribute("b", 1) : null, colour is null ? null : Solid(colour), size is null ? null : Face()), new XElement(A + "t", Clean(words))));

    /// <summary>Words of a fixed size in the second tone.</summary>
    public static XElement Words12(int id, string words, double x, double y, double width, bool isWrapped = false) => Shape(id, null, isText: true,
        [Box(x, y, width, 230_000), new(A + "prstGeom", new XAttribute("prst", "rect"), new XElement(A + "avLst")), new(A + "noFill")],
        [Paragraph(words, 1200, "4C5650")], isWrapped);

    /// <summary>Shapes that are moved together, described for who does not see them.</summary>
    public static XElement Group(int id, string name, string description, IEnumerable<XElement> shapes) => new(P + "grpSp",
        new XElement(P + "nvGrpSpPr", new XElement(P + "cNvPr", new XAttribute("id", id), new XAttribute("name", Clean(name)), new XAttribute("descr", Clean(description))), new XElement(P + "cNvGrpSpPr"), new XElement(P + "nvPr")),
        // What stands in it is placed by the slide's own measure.
        new XElement(P + "grpSpPr", new XElement(A + "xfrm", Pair("off", "x", "y"), Pair("ext", "cx", "cy"), Pair("chOff", "x", "y"), Pair("chExt", "cx", "cy"))), shapes);

    public static XElement Drawn(DrawnShape shape, int id) => Shape(id, shape.Description, shape.Words.Count > 0, shape.Properties, shape.Words.Count == 0 ? [] :
    [
        new(A + "p", new XElement(A + "pPr", new XAttribute("algn", shape.Align)), shape.Words.Select(words => new XElement(A + "r",
            new XElement(A + "rPr", new XAttribute("lang", Language), new XAttribute("sz", Long(words.Points * 100)), words.IsBold ? new XAttribute("b", 1) : null, Solid(words.Colour), Face()), new XElement(A + "t", Clean(words.Text))))),
    ]);

    public static XElement Box(double x, double y, double width, double height) => new(A + "xfrm",
        new XElement(A + "off", new XAttribute("x", Long(x)), new XAttribute("y", Long(y))), new XElement(A + "ext", new XAttribute("cx", Long(width)), new XAttribute("cy", Long(height))));

    /// <summary>The master's title and body, which the layouts move.</summary>
    public static XElement Title(XElement? where = null) => Placeholder(2, "title", null, [], where ?? Box(Left, TitleTop, BodyWidth, TitleHeight));

    public static XElement Body() => Placeholder(3, "body", 1, [], Box(Left, BodyTop, BodyWidth, BodyHeight));

    public static XElement Number() => Placeholder(4, "sldNum", 12, [], NumberBox);

    /// <summary>The number of the slide, counted by whatever shows it.</summary>
    public static XElement NumberField(int id)
    {
        var shape = Placeholder(id, "sldNum", 12, [], NumberBox);
        shape.Element(P + "txBody")!.Element(A + "p")!.ReplaceWith(new XElement(A + "p", new XElement(A + "fld", new XAttribute("id", "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}"), new XAttribute("type", "slidenum"), new XElement(A + "rPr", new XAttribute("lang", Language), Face()), new XElement(A + "t", "‹#›"))));
        return shape;
    }

    private static XElement NumberBox => Box(Width - Left - 900_000, Height - 520_000, 900_000, 260_000);

    /// <summary>The short line over the title.</summary>
    public static XElement Accent(int id, long top) => Shape(id, null, isText: false,
        [Box(Left, top, 540_000, 36_000), new(A + "prstGeom", new XAttribute("prst", "rect"), new XElement(A + "avLst")), Solid("0D566B"), new(A + "ln", new XElement(A + "noFill"))], []);

    private static XElement Shape(int id, string? description, bool isText, IEnumerable<XElement> properties, IReadOnlyList<XElement> paragraphs, bool isWrapped = false) => new(P + "sp",
        new XElement(P + "nvSpPr", new XElement(P + "cNvPr", new XAttribute("id", id), new XAttribute("name", $"{id}"), description is null ? null : new XAttribute("descr", Clean(description))), new XElement(P + "cNvSpPr", isText ? new XAttribute("txBox", 1) : null), new XElement(P + "nvPr")),
        new XElement(P + "spPr", properties),
        paragraphs.Count == 0 ? null : new XElement(P + "txBody", new XElement(A + "bodyPr", new XAttribute("wrap", isWrapped ? "square" : "none"), new XAttribute("lIns", 0), new XAttribute("tIns", 0), new XAttribute("rIns", 0), new XAttribute("bIns", 0)), new XElement(A + "lstStyle"), paragraphs));

    /// <summary>The theme's typeface for running words; a shape that is no placeholder has none by itself.</summary>
    private static XElement Face() => new(A + "latin", new XAttribute("typeface", "+mn-lt"));

    private static XElement Pair(string name, string first, string second) => new(A + name, new XAttribute(first, name.EndsWith("xt", StringComparison.Ordinal) ? Width : 0), new XAttribute(second, name.EndsWith("xt", StringComparison.Ordinal) ? Height : 0));
}
