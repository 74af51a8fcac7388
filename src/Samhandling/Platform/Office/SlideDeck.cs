using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using static Samhandling.Platform.Office.OfficeXml;

namespace Samhandling.Platform.Office;

/// <summary>A slide: its layout by number, what stands on it, and its notes.</summary>
internal sealed record DrawnSlide(int Layout, IEnumerable<XElement> Shapes, string Notes);

/// <summary>A presentation being written: master, layouts and theme first, then slide by slide with its notes.</summary>
internal sealed class SlideDeck
{
    private readonly PresentationPart _deck;
    private readonly SlideMasterPart _master;
    private readonly NotesMasterPart _notes;
    private readonly List<SlideLayoutPart> _layouts = [];
    private readonly List<SlidePart> _slides = [];

    public SlideDeck(PresentationDocument file)
    {
        _deck = file.AddPresentationPart();
        _master = _deck.AddNewPart<SlideMasterPart>();
        _master.AddNewPart<ThemePart>().Feed(Theme());
        foreach (var (type, shapes) in Layouts())
        {
            var layout = _master.AddNewPart<SlideLayoutPart>();
            layout.AddPart(_master);
            layout.Feed(Root("sldLayout", new XAttribute("showMasterSp", type is "title" ? 0 : 1), new XAttribute("type", type), SlideParts.Tree(shapes), new XElement(P + "clrMapOvr", new XElement(A + "masterClrMapping"))));
            _layouts.Add(layout);
        }
        _master.Feed(Master());
        _notes = _deck.AddNewPart<NotesMasterPart>();
        _notes.AddNewPart<ThemePart>().Feed(Theme());
        _notes.Feed(Root("notesMaster", SlideParts.Tree(Notes("sldImg", 2, null), Notes("body", 1, null)), Colours()));
    }

    public void Add(int layout, IEnumerable<XElement> shapes, string notes)
    {
        var slide = _deck.AddNewPart<SlidePart>();
        slide.AddPart(_layouts[layout]);
        slide.Feed(Root("sld", SlideParts.Tree(shapes, layout == SlideParts.Cover ? null! : SlideParts.NumberField(9)), new XElement(P + "clrMapOvr", new XElement(A + "masterClrMapping"))));
        var said = slide.AddNewPart<NotesSlidePart>();
        said.AddPart(_notes);
        said.AddPart(slide);
        said.Feed(Root("notes", SlideParts.Tree(Notes("sldImg", 2, null), Notes("body", 1, notes)), new XElement(P + "clrMapOvr", new XElement(A + "masterClrMapping"))));
        _slides.Add(slide);
    }

    public void Finish() => _deck.Feed(Root("presentation",
        new XElement(P + "sldMasterIdLst", new XElement(P + "sldMasterId", new XAttribute("id", 2147483648), Link(_deck.GetIdOfPart(_master)))),
        new XElement(P + "notesMasterIdLst", new XElement(P + "notesMasterId", Link(_deck.GetIdOfPart(_notes)))),
        new XElement(P + "sldIdLst", _slides.Select((slide, i) => new XElement(P + "sldId", new XAttribute("id", 256 + i), Link(_deck.GetIdOfPart(slide))))),
        new XElement(P + "sldSz", new XAttribute("cx", SlideParts.Width), new XAttribute("cy", SlideParts.Height)),
        new XElement(P + "notesSz", new XAttribute("cx", SlideParts.Height), new XAttribute("cy", 9_144_000))));

    private static IEnumerable<(string Type, IEnumerable<object> Shapes)> Layouts() =>
    [
        ("title", [SlideParts.Accent(5, 2_000_000), SlideParts.Placeholder(2, "ctrTitle", null, [], SlideParts.Box(SlideParts.Left, 2_100_000, SlideParts.BodyWidth, 1_300_000)), SlideParts.Placeholder(3, "subTitle", 1, [], SlideParts.Box(SlideParts.Left, 3_500_000, SlideParts.BodyWidth, 1_300_000))]),
        ("obj", [SlideParts.Title(), SlideParts.Body(), SlideParts.Number()]),
        ("titleOnly", [SlideParts.Title(), SlideParts.Number()]),
    ];

    private XElement Master() => Root("sldMaster",
        Background(SlideParts.Tree(SlideParts.Accent(5, 470_000), SlideParts.Title(), SlideParts.Body(), SlideParts.Number())), Colours(),
        new XElement(P + "sldLayoutIdLst", _layouts.Select((layout, i) => new XElement(P + "sldLayoutId", new XAttribute("id", 2147483649 + i), Link(_master.GetIdOfPart(layout))))),
        new XElement(P + "txStyles",
            new XElement(P + "titleStyle", Level("lvl1pPr", 2800, isBold: true)),
            new XElement(P + "bodyStyle", Level("lvl1pPr", 2000, isBold: false)),
            new XElement(P + "otherStyle", Level("lvl1pPr", 1200, isBold: false))));

    private static XElement Background(XElement tree)
    {
        tree.AddFirst(new XElement(P + "bg", new XElement(P + "bgPr", Solid("FCFCFA"), new XElement(A + "effectLst"))));
        return tree;
    }

    private static XElement Level(string name, int size, bool isBold) => new(A + name, new XAttribute("marL", 0), new XAttribute("indent", 0), new XAttribute("algn", "l"),
        new XElement(A + "lnSpc", new XElement(A + "spcPct", new XAttribute("val", isBold ? 95_000 : 105_000))),
        new XElement(A + "spcBef", new XElement(A + "spcPts", new XAttribute("val", isBold ? 0 : 900))), new XElement(A + "buNone"),
        new XElement(A + "defRPr", new XAttribute("sz", size), isBold ? new XAttribute("b", 1) : null,
            new XElement(A + "solidFill", new XElement(A + "schemeClr", new XAttribute("val", "tx1"))), new XElement(A + "latin", new XAttribute("typeface", isBold ? "+mj-lt" : "+mn-lt"))));

    private static XElement Colours() => new(P + "clrMap", new XAttribute("bg1", "lt1"), new XAttribute("tx1", "dk1"), new XAttribute("bg2", "lt2"), new XAttribute("tx2", "dk2"),
        Enumerable.Range(1, 6).Select(i => new XAttribute($"accent{i}", $"accent{i}")), new XAttribute("hlink", "hlink"), new XAttribute("folHlink", "folHlink"));

    private static XElement Notes(string type, int id, string? words)
    {
        var shape = SlideParts.Placeholder(id + 1, type, type is "body" ? 1 : null, words?.Split('\n') ?? [], type is "body" ? SlideParts.Box(685_800, 4_400_550, 5_486_400, 3_600_450) : SlideParts.Box(685_800, 1_143_000, 5_486_400, 3_086_100));
        if (type is "sldImg") shape.Element(P + "txBody")!.Remove();
        return shape;
    }

    private static XElement Root(string name, params object[] content) => new(P + name, new XAttribute(XNamespace.Xmlns + "a", A), new XAttribute(XNamespace.Xmlns + "r", R), new XAttribute(XNamespace.Xmlns + "p", P), content);

    private static XAttribute Link(string id) => new(R + "id", id);

    /// <summary>Our colours of the light scheme, and a typeface that every office has.</summary>
    private static XElement Theme()
    {
        (string Name, string Colour)[] colours = [("dk1", "1A2320"), ("lt1", "FFFFFF"), ("dk2", "0D566B"), ("lt2", "F2F4EF"), ("accent1", "0D566B"), ("accent2", "A8322C"), ("accent3", "0F5A94"), ("accent4", "B27901"), ("accent5", "43926F"), ("accent6", "3A2558"), ("hlink", "0D566B"), ("folHlink", "4C5650")];
        XElement Fills(string name) => new(A + name, Enumerable.Range(0, 3).Select(_ => new XElement(A + "solidFill", new XElement(A + "schemeClr", new XAttribute("val", "phClr")))));
        XElement Face(string name) => new(A + name, new XElement(A + "latin", new XAttribute("typeface", "Calibri")), new XElement(A + "ea", new XAttribute("typeface", "")), new XElement(A + "cs", new XAttribute("typeface", "")));
        return new(A + "theme", new XAttribute(XNamespace.Xmlns + "a", A), new XAttribute("name", "Samhandling"), new XElement(A + "themeElements",
            new XElement(A + "clrScheme", new XAttribute("name", "Samhandling"), colours.Select(c => new XElement(A + c.Name, new XElement(A + "srgbClr", new XAttribute("val", c.Colour))))),
            new XElement(A + "fontScheme", new XAttribute("name", "Samhandling"), Face("majorFont"), Face("minorFont")),
            new XElement(A + "fmtScheme", new XAttribute("name", "Samhandling"), Fills("fillStyleLst"),
                new XElement(A + "lnStyleLst", Enumerable.Range(1, 3).Select(i => new XElement(A + "ln", new XAttribute("w", i * 6_350), new XElement(A + "solidFill", new XElement(A + "schemeClr", new XAttribute("val", "phClr")))))),
                new XElement(A + "effectStyleLst", Enumerable.Range(0, 3).Select(_ => new XElement(A + "effectStyle", new XElement(A + "effectLst")))), Fills("bgFillStyleLst"))));
    }
}
