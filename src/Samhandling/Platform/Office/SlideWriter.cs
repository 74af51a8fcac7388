using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Samhandling.Figures;
using static Samhandling.Platform.Office.OfficeXml;

namespace Samhandling.Platform.Office;

/// <summary>Writes a report as slides (.pptx): a slide for each heading, table and figure, which is drawn as shapes that can be changed there, with its numbers in the notes.</summary>
public static class SlideWriter
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

    /// <summary>So many rows of a table, and lines of text, still can be read from the back of a room.</summary>
    private const int MostRows = 11, MostLines = 9;

    private const double LegendHeight = 300_000, SourceHeight = 420_000;

    /// <summary>A figure alone is a slide alone; else the first slide says what it is.</summary>
    public static byte[] Write(Report report)
    {
        using var stream = new MemoryStream();
        using (var file = PresentationDocument.Create(stream, PresentationDocumentType.Presentation))
        {
            var deck = new SlideDeck(file);
            if (report.Parts is not [ReportFigure]) deck.Add(SlideParts.Cover, [SlideParts.Placeholder(2, "ctrTitle", null, [report.Title]), SlideParts.Placeholder(3, "subTitle", 1, report.Lead.Split('\n'))], report.Lead);
            foreach (var slide in Slides(report)) deck.Add(slide.Layout, slide.Shapes, slide.Notes);
            deck.Finish();
            file.PackageProperties.Title = Clean(report.Title);
            file.PackageProperties.Language = Language;
        }
        return stream.ToArray();
    }

    private static IEnumerable<(int Layout, IEnumerable<XElement> Shapes, string Notes)> Slides(Report report)
    {
        var (heading, lines) = (report.Title, new List<string>());
        foreach (var part in report.Parts.Append(null))
        {
            if (part is ReportText text) lines.AddRange(text.Text.Split('\n').Where(line => line.Length > 0));
            if (part is ReportItems items) lines.AddRange(items.Items);
            if (part is ReportText or ReportItems) continue;
            var parts = lines.Chunk(MostLines).ToList();
            for (var i = 0; i < parts.Count; i++) yield return (SlideParts.Words, [SlideParts.Placeholder(2, "title", null, [Of(heading, i, parts.Count)]), SlideParts.Placeholder(3, null, 1, parts[i])], string.Join('\n', parts[i]));
            lines.Clear();
            if (part is ReportHeading next) heading = next.Text;
            if (part is ReportFigure figure) yield return (SlideParts.TitleOnly, Figure(figure), Notes(figure));
            if (part is ReportTable table)
                foreach (var slide in Tables(table)) yield return slide;
        }
    }

    private static string Of(string title, int number, int all) => all == 1 ? title : $"{title} ({number + 1}/{all})";

    private static IEnumerable<(int Layout, IEnumerable<XElement> Shapes, string Notes)> Tables(ReportTable table)
    {
        var parts = table.Table.Rows.Chunk(MostRows).ToList();
        for (var i = 0; i < parts.Count; i++)
        {
            FigureTable part = new(table.Table.Headings, parts[i], table.Table.NumericFrom);
            yield return (SlideParts.TitleOnly, [SlideParts.Placeholder(2, "title", null, [Of(table.Title, i, parts.Count)]), SlideTable.Of(part, 3, table.Title)], Numbers(part));
        }
    }

    private static IEnumerable<XElement> Figure(ReportFigure figure)
    {
        var drawing = figure.Figure.Wide;
        var below = SourceHeight + (figure.Legend.Count > 0 ? LegendHeight : 0);
        var (roomWide, roomHigh) = (SlideParts.BodyWidth, SlideParts.BodyHeight - below);
        // Larger than this, letters would shout.
        var scale = new[] { roomWide / (drawing.Width * Emu), roomHigh / (drawing.Height * Emu), 1.9 }.Min();
        var left = SlideParts.Left + (drawing.Class.Contains("net", StringComparison.Ordinal) ? (roomWide - drawing.Width * Emu * scale) / 2 : 0);
        var id = 10;
        yield return SlideParts.Placeholder(2, "title", null, [drawing.Title]);
        yield return SlideParts.Group(3, drawing.Title, drawing.Description, DrawnShapes.Of(drawing, left, SlideParts.BodyTop, scale).Select(shape => SlideParts.Drawn(shape, ++id)));
        var (x, y) = ((double)SlideParts.Left, SlideParts.BodyTop + SlideParts.BodyHeight - below + 60_000);
        foreach (var (symbol, word) in figure.Legend)
        {
            var wide = (symbol.Width + 10 + 8.5 * word.Length) * Emu;
            yield return SlideParts.Group(++id, word, word, [.. DrawnShapes.Of(symbol, x, y, 1).Select(shape => SlideParts.Drawn(shape, ++id)), SlideParts.Words12(++id, word, x + (symbol.Width + 8) * Emu, y - 10_000, wide)]);
            x += wide + 24 * Emu;
        }
        yield return SlideParts.Words12(++id, figure.Source, SlideParts.Left, SlideParts.BodyTop + SlideParts.BodyHeight - SourceHeight + 80_000, roomWide, isWrapped: true);
    }

    /// <summary>What a speaker wants at hand: what is seen, the numbers, and from where they are.</summary>
    private static string Notes(ReportFigure figure) => $"{figure.Figure.Wide.Description}\n{Numbers(figure.Figure.Table)}\n{figure.Source}";

    private static string Numbers(FigureTable table) => string.Join('\n', table.Rows.Select(row => $"{row[0]}: {string.Join("; ", row.Skip(1).Select((cell, i) => string.Create(CultureInfo.CurrentCulture, $"{table.Headings[i + 1]} {cell}")))}"));
}
