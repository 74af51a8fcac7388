using System.Text;
using Samhandling.Figures.Layout;

namespace Samhandling.Figures;

/// <summary>A drawing as SVG: for a page, styled by classes alone, or as a file that stands alone.</summary>
/// <remarks>The same drawing gives the same letters on every machine and in every culture. Cost: linear in the shapes.</remarks>
public static class SvgWriter
{
    private const double Margin = 16;
    private const double TitleRoom = 40;
    private const double SourceLine = 20;

    /// <summary>An svg element for a page: no style, no script; colours come from the page's style.</summary>
    /// <param name="drawing">What is drawn; one with an empty title is hidden from reading aloud.</param>
    /// <param name="id">Begins the ids of title and description; unique on the page, ASCII letters, digits and hyphens. Not used by a drawing without a title.</param>
    /// <exception cref="ArgumentException">The id is empty or holds another character, or a title has no description.</exception>
    public static string ForPage(Drawing drawing, string id) =>
        $"<svg{Attribute("class", drawing.Class)}{ViewBox(drawing.Width, drawing.Height)}{Naming(drawing, id)}{Inside(drawing.Shapes)}</svg>";

    /// <summary>A whole SVG file with the light scheme's colours in it, the title above and the source below.</summary>
    /// <param name="drawing">What is drawn.</param>
    /// <param name="source">Publisher, table, date and whose calculation, in the words of the page; broken into lines as needed.</param>
    /// <param name="legend">What the page lists under the figure; none where the labels stand on the marks.</param>
    /// <exception cref="ArgumentException">The drawing has no title or no description.</exception>
    public static string ForFile(Drawing drawing, string source, params IReadOnlyList<LegendItem> legend)
    {
        if (drawing.Title.Length == 0) throw new ArgumentException("A file needs a title.", nameof(drawing));
        drawing = drawing with { Shapes = [.. drawing.Shapes.Select(shape => shape is Group group ? group with { Address = null } : shape)] };
        var lines = TextSize.Lines(source, drawing.Width, TextSize.Small);
        var symbols = Legend(legend, drawing.Width, TitleRoom + drawing.Height + Margin, out var sourceTop);
        var (width, height) = (drawing.Width + 2 * Margin, sourceTop + lines.Count * SourceLine + Margin);
        Shape[] words =
        [
            new Text("b", Margin, 26, TextSize.Shorten(drawing.Title, drawing.Width)),
            .. lines.Select((line, i) => new Text("soft s13", Margin, sourceTop + (i + .7) * SourceLine, line)),
        ];
        return $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <svg xmlns="http://www.w3.org/2000/svg"{Number("width", width)}{Number("height", height)}{ViewBox(width, height)}{Naming(drawing, "figure")}<style>{LightStyle.Rules}</style>
            {Svg(new Rectangle("paper", 0, 0, width, height))}<g class="chart">{Inside(words)}</g>{symbols}
            <g{Attribute("class", drawing.Class)}{Moved(Margin, TitleRoom)}>{Svg(new Rectangle("ground", 0, 0, drawing.Width, drawing.Height))}{Inside(drawing.Shapes)}</g></svg>

            """;
    }

    /// <summary>Symbols with their words in as many lines as they need.</summary>
    private static string Legend(IReadOnlyList<LegendItem> legend, double width, double top, out double bottom)
    {
        var items = new List<string>();
        var (x, y) = (Margin, top);
        foreach (var (symbol, word) in legend)
        {
            var length = symbol.Width + 8 + TextSize.Width(word, TextSize.Small);
            if (x > Margin && x + length > Margin + width) (x, y) = (Margin, y + 26);
            items.Add($"<g{Moved(x, y)}>{Inside(symbol.Shapes)}{Svg(new Text("s13", symbol.Width + 8, 15, word))}</g>");
            x += length + 24;
        }

        bottom = legend.Count == 0 ? top : y + 36;
        return string.Concat(items);
    }

    private static string Naming(Drawing drawing, string id)
    {
        if (drawing.Title.Length == 0) return " aria-hidden=\"true\">";
        if (drawing.Description.Length == 0) throw new ArgumentException("A figure must be described for who does not see it.", nameof(drawing));
        if (id.Length == 0 || !id.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')) throw new ArgumentException($"\"{id}\" cannot begin an id.", nameof(id));
        // A picture hides what is in it from who does not see it; links must be found.
        var role = drawing.Shapes.Any(s => s is Group { Address: not null }) ? "group" : "img";
        return $" role=\"{role}\" aria-labelledby=\"{id}-title {id}-desc\"><title id=\"{id}-title\">{Escape(drawing.Title)}</title><desc id=\"{id}-desc\">{Escape(drawing.Description)}</desc>";
    }

    private static string Inside(IEnumerable<Shape> shapes) => string.Concat(shapes.Select(Svg));

    private static string Inside(Group group) => (group.Title is { } title ? $"<title>{Escape(title)}</title>" : "") + Inside(group.Shapes);

    private static string Svg(Shape shape) => shape switch
    {
        Line s => $"<line{Class(s)}{Number("x1", s.X1)}{Number("y1", s.Y1)}{Number("x2", s.X2)}{Number("y2", s.Y2)}/>",
        Rectangle s => $"<rect{Class(s)}{Number("x", s.X)}{Number("y", s.Y)}{Number("width", s.Width)}{Number("height", s.Height)}/>",
        Circle s => $"<circle{Class(s)}{Number("cx", s.X)}{Number("cy", s.Y)}{Number("r", s.Radius)}/>",
        PathShape s => $"<path{Class(s)}{Attribute("d", s.Data)}/>",
        Text { Tail: "" } s => $"<text{Class(s)}{Place(s)}>{Escape(s.Content)}</text>",
        Text s => $"<text{Place(s)}><tspan{Class(s)}>{Escape(s.Content)}</tspan><tspan class=\"soft s13\" dx=\"8\">{Escape(s.Tail)}</tspan></text>",
        Group { Address: { } address } s => $"<a{Class(s)}{Attribute("href", address)}>{Inside(s)}</a>",
        Group s => $"<g{Class(s)}>{Inside(s)}</g>",
        _ => throw new ArgumentException($"A {shape.GetType().Name} has no form in SVG.", nameof(shape)),
    };

    private static string Place(Text text) => Number("x", text.X) + Number("y", text.Y) + text.Anchor switch
    {
        Anchor.Start => "",
        Anchor.Middle => " text-anchor=\"middle\"",
        _ => " text-anchor=\"end\"",
    };

    private static string Moved(double x, double y) => $" transform=\"translate({PathData.Number(x)} {PathData.Number(y)})\"";

    private static string ViewBox(double width, double height) => $" viewBox=\"0 0 {PathData.Number(width)} {PathData.Number(height)}\"";

    private static string Class(Shape shape) => Attribute("class", shape.Class);

    private static string Number(string name, double value) => $" {name}=\"{PathData.Number(value)}\"";

    private static string Attribute(string name, string value) => value.Length == 0 ? "" : $" {name}=\"{Escape(value)}\"";

    /// <summary>Safe between tags and in quoted attributes; what XML 1.0 cannot hold at all is left out.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\t' or '\n' or '\r' => escaped.Append(' '),
                < 0x20 or 0xFFFE or 0xFFFF => escaped,
                _ => escaped.Append(rune.ToString()),
            };
        }

        return escaped.ToString();
    }
}
