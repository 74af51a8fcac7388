using System.Globalization;
using System.Xml.Linq;
using Samhandling.Figures;
using static Samhandling.Platform.Office.OfficeXml;

namespace Samhandling.Platform.Office;

/// <summary>A shape of a drawing where it is to stand in a file.</summary>
/// <param name="Properties">Place, outline, fill and line, as children of spPr.</param>
/// <param name="Description">What the page says when one points at it; null where it says nothing.</param>
/// <param name="Words">What is written in it; none in a shape that is no text.</param>
/// <param name="Align">l, ctr or r.</param>
internal sealed record DrawnShape(IReadOnlyList<XElement> Properties, string? Description, IReadOnlyList<DrawnWords> Words, string Align = "l");

/// <summary>Words of one look.</summary>
/// <param name="Points">The size of the letters.</param>
internal sealed record DrawnWords(string Text, string Colour, bool IsBold, double Points);

/// <summary>Turns a drawing into shapes that Word and PowerPoint know as their own: what was drawn can be moved, recoloured and rewritten there.</summary>
internal static class DrawnShapes
{
    // From the top of a line of letters to its foot, and how wide letters are at most, in parts of their size.
    private const double Ascent = 0.95, LineHeight = 1.22, LetterWidth = 0.8, PointsPerPixel = 0.75, TailGap = 8;

    /// <param name="scale">How much larger than in the drawing.</param>
    public static IEnumerable<DrawnShape> Of(Drawing drawing, double left, double top, double scale) => drawing.Shapes.SelectMany(shape => Of(shape, drawing.Class, null, new(left, top, scale)));

    private static IEnumerable<DrawnShape> Of(Shape shape, string drawing, string? says, Place place)
    {
        if (shape is Group group) return group.Shapes.SelectMany(inner => Of(inner, drawing, group.Title ?? says, place));
        var ink = Ink.Of(shape, drawing);
        return shape switch
        {
            Text text => [Written(text, ink, says, place)],
            Rectangle r => [new([place.Box(r.X, r.Y, r.Width, r.Height), Preset("rect"), .. Paint(ink, place)], says, [])],
            Circle c => [new([place.Box(c.X - c.Radius, c.Y - c.Radius, 2 * c.Radius, 2 * c.Radius), Preset("ellipse"), .. Paint(ink, place)], says, [])],
            Line l => [new([place.Line(l), Preset("line"), .. Paint(ink, place)], says, [])],
            PathShape p => [Outlined(p, ink, says, place)],
            _ => throw new ArgumentException($"A {shape.GetType().Name} has no form in Office files.", nameof(shape)),
        };
    }

    private static DrawnShape Written(Text text, Ink ink, string? says, Place place)
    {
        // A tail is of the second tone and smaller.
        var soft = Ink.Of(text with { Class = "soft s13" }, "chart");
        var width = LetterWidth * ink.Size * (text.Content.Length + (text.Tail.Length == 0 ? 0 : text.Tail.Length + 2)) + TailGap;
        var x = text.Anchor switch { Anchor.Middle => text.X - width / 2, Anchor.End => text.X - width, _ => text.X };
        List<DrawnWords> words = [new(text.Content, ink.Fill ?? "000000", ink.IsBold, Points(ink.Size))];
        if (text.Tail.Length > 0) words.Add(new($"\u2002{text.Tail}", soft.Fill!, IsBold: false, Points(soft.Size)));
        return new([place.Box(x, text.Y - Ascent * ink.Size, width, LineHeight * ink.Size), Preset("rect"), new(A + "noFill"), new(A + "ln", new XElement(A + "noFill"))], says, words, text.Anchor switch { Anchor.Middle => "ctr", Anchor.End => "r", _ => "l" });

        double Points(double size) => size * place.Scale * PointsPerPixel;
    }

    private static DrawnShape Outlined(PathShape path, Ink ink, string? says, Place place)
    {
        var steps = Steps(path.Data).ToList();
        var points = steps.SelectMany(step => step.Points).ToList();
        var (left, top) = (points.Min(p => p.X), points.Min(p => p.Y));
        var (width, height) = (points.Max(p => p.X) - left, points.Max(p => p.Y) - top);
        var drawn = new XElement(A + "path", new XAttribute("w", place.Length(width)), new XAttribute("h", place.Length(height)), ink.Fill is null ? new XAttribute("fill", "none") : null,
            steps.Select(step => new XElement(A + step.Name, step.Points.Select(p => new XElement(A + "pt", new XAttribute("x", place.Length(p.X - left)), new XAttribute("y", place.Length(p.Y - top)))))));
        return new([place.Box(left, top, width, height), new(A + "custGeom", new XElement(A + "avLst"), new XElement(A + "gdLst"), new XElement(A + "ahLst"), new XElement(A + "cxnLst"),
            new XElement(A + "rect", new XAttribute("l", "0"), new XAttribute("t", "0"), new XAttribute("r", "r"), new XAttribute("b", "b")), new XElement(A + "pathLst", drawn)), .. Paint(ink, place)], says, []);
    }

    /// <summary>The commands of a path with their points. Our figures are made of straight lines; an arc would need its centre reckoned first.</summary>
    private static IEnumerable<(string Name, IReadOnlyList<(double X, double Y)> Points)> Steps(string data)
    {
        for (var i = 0; i < data.Length;)
        {
            var command = data[i++];
            var end = data.AsSpan(i).IndexOfAnyInRange('A', 'Z') is var next and >= 0 ? i + next : data.Length;
            var numbers = data[i..end].Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Select(n => double.Parse(n, CultureInfo.InvariantCulture)).Chunk(2).Select(pair => (pair[0], pair[1])).ToList();
            i = end;
            yield return command switch
            {
                'M' => ("moveTo", numbers),
                'L' => ("lnTo", numbers),
                'C' => ("cubicBezTo", numbers),
                'Z' => ("close", []),
                _ => throw new ArgumentException($"\"{command}\" has no form in Office files.", nameof(data)),
            };
        }
    }

    private static XElement Preset(string form) => new(A + "prstGeom", new XAttribute("prst", form), new XElement(A + "avLst"));

    private static IEnumerable<XElement> Paint(Ink ink, Place place) =>
    [
        ink.Fill is { } fill ? Solid(fill, ink.Opacity) : new(A + "noFill"),
        ink.Stroke is { } stroke ? new(A + "ln", new XAttribute("w", place.Length(ink.Width)), Solid(stroke, ink.Opacity), ink.IsDashed ? new XElement(A + "prstDash", new XAttribute("val", "sysDot")) : null) : new(A + "ln", new XElement(A + "noFill")),
    ];

    /// <summary>Where the drawing stands, in English metric units, and how much larger.</summary>
    private sealed record Place(double Left, double Top, double Scale)
    {
        public long Length(double units) => Long(units * Scale * Emu);

        public XElement Box(double x, double y, double width, double height, bool isFlipped = false) => new(A + "xfrm", isFlipped ? new XAttribute("flipV", "1") : null,
            new XElement(A + "off", new XAttribute("x", Long(Left) + Length(x)), new XAttribute("y", Long(Top) + Length(y))),
            new XElement(A + "ext", new XAttribute("cx", Length(width)), new XAttribute("cy", Length(height))));

        public XElement Line(Line l) => Box(Math.Min(l.X1, l.X2), Math.Min(l.Y1, l.Y2), Math.Abs(l.X2 - l.X1), Math.Abs(l.Y2 - l.Y1), isFlipped: (l.X2 - l.X1) * (l.Y2 - l.Y1) < 0);
    }
}
