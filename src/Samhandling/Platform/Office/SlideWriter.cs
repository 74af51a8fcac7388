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
    public static byte[] Write(Report report) => Write(report.Title, report.Parts is [ReportFigure] ? null : report.Lead, report.Lead, Slides(report));

    /// <param name="lead">What the first slide says under the title; null where there is to be no such slide.</param>
    /// <param name="notes">What is said to the first slide.</param>
    internal static byte[] Write(string title, string? lead, string notes, IEnumerable<DrawnSlide> slides)
    {
        using var stream = new MemoryStream();
        using (var file = PresentationDocument.Create(stream, PresentationDocumentType.Presentation))
        {
            var deck = new SlideDeck(file);
            if (lead is not null) deck.Add(SlideParts.Cover, [SlideParts.Placeholder(2, "ctrTitle", null, [title]), SlideParts.Placeholder(3, "subTitle", 1, lead.Split('\n'))], notes);
            foreach (var slide in slides) deck.Add(slide.Layout, slide.Shapes, slide.Notes);
            deck.Finish();
            file.PackageProperties.Title = Clean(title);
            file.PackageProperties.Language = Language;
        }
        return stream.ToArray();
    }

    /// <summary>A slide of lines under a title.</summary>
    internal static DrawnSlide Words(string title, IReadOnlyList<string> lines, string notes) => new(SlideParts.Words, [SlideParts.Placeholder(2, "title", null, [title]), SlideParts.Placeholder(3, null, 1, lines)], notes);

    private static IEnumerable<DrawnSlide> Slides(Report report)
    {
        var (heading, lines) = (report.Title, new List<string>());
        foreach (var part in report.Parts.Append(null))
        {
            if (part is ReportText text) lines.AddRange(text.Text.Split('\n').Where(line => line.Length > 0));
            if (part is ReportItems items) lines.AddRange(items.Items);
            if (part is ReportText or ReportItems) continue;
            var parts = lines.Chunk(MostLines).ToList();
            for (var i = 0; i < parts.Count; i++) yield return Words(Numbered(heading, i, parts.Count), parts[i], string.Join('\n', parts[i]));
            lines.Clear();
            if (part is ReportHeading next) heading = next.Text;
            if (part is ReportFigure figure) yield return new(SlideParts.TitleOnly, Figure(figure), Notes(figure));
            if (part is ReportTable table)
                foreach (var slide in Tables(table)) yield return slide;
        }
    }

    /// <summary>A title that stands on several slides.</summary>
    internal static string Numbered(string title, int number, int all) => all == 1 ? title : $"{title} ({number + 1}/{all})";

    private static IEnumerable<DrawnSlide> Tables(ReportTable table)
    {
        var parts = table.Table.Rows.Chunk(MostRows).ToList();
        for (var i = 0; i < parts.Count; i++)
        {
            FigureTable part = new(table.Table.Headings, parts[i], table.Table.NumericFrom);
            yield return new(SlideParts.TitleOnly, [SlideParts.Placeholder(2, "title", null, [Numbered(table.Title, i, parts.Count)]), SlideTable.Of(part, 3, table.Title)], Numbers(part));
        }
    }

    private static IEnumerable<XElement> Figure(ReportFigure figure)
    {
        var drawing = figure.Figure.Wide;
        var legend = Legend(figure.Legend).ToList();
        var below = SourceHeight + (legend.Count == 0 ? 0 : legend[^1].Row + 1) * LegendHeight;
        var (roomWide, roomHigh) = (SlideParts.BodyWidth, SlideParts.BodyHeight - below);
        // Larger than this, letters would shout.
        var scale = new[] { roomWide / (drawing.Width * Emu), roomHigh / (drawing.Height * Emu), 1.9 }.Min();
        var left = SlideParts.Left + (drawing.Class.Contains("net", StringComparison.Ordinal) ? (roomWide - drawing.Width * Emu * scale) / 2 : 0);
        var id = 10;
        yield return SlideParts.Placeholder(2, "title", null, [drawing.Title]);
        yield return SlideParts.Group(3, drawing.Title, drawing.Description, DrawnShapes.Of(drawing, left, SlideParts.BodyTop, scale).Select(shape => SlideParts.Drawn(shape, ++id)));
        var top = SlideParts.BodyTop + SlideParts.BodyHeight - below + 60_000;
        foreach (var (symbol, word, x, row, wide) in legend)
        {
            var y = top + row * LegendHeight;
            yield return SlideParts.Group(++id, word, word, [.. DrawnShapes.Of(symbol, x, y, 1).Select(shape => SlideParts.Drawn(shape, ++id)), SlideParts.Words12(++id, word, x + (symbol.Width + 8) * Emu, y - 10_000, wide)]);
        }
        yield return SlideParts.Words12(++id, figure.Source, SlideParts.Left, SlideParts.BodyTop + SlideParts.BodyHeight - SourceHeight + 80_000, roomWide, isWrapped: true);
    }

    /// <summary>Where each mark of the legend stands: beside the one before, or in a new row where there is no room.</summary>
    private static IEnumerable<(Drawing Symbol, string Word, double X, int Row, double Wide)> Legend(IReadOnlyList<LegendItem> items)
    {
        var (x, row) = ((double)SlideParts.Left, 0);
        foreach (var (symbol, word) in items)
        {
            var wide = (symbol.Width + 10 + 8.5 * word.Length) * Emu;
            if (x > SlideParts.Left && x + wide > SlideParts.Left + SlideParts.BodyWidth) (x, row) = (SlideParts.Left, row + 1);
            yield return (symbol, word, x, row, wide);
            x += wide + 24 * Emu;
        }
    }

    /// <summary>What a speaker wants at hand: what is seen, the numbers, and from where they are.</summary>
    private static string Notes(ReportFigure figure) => $"{figure.Figure.Wide.Description}\n{Numbers(figure.Figure.Table)}\n{figure.Source}";

    private static string Numbers(FigureTable table) => string.Join('\n', table.Rows.Select(row => $"{row[0]}: {string.Join("; ", row.Skip(1).Select((cell, i) => string.Create(CultureInfo.CurrentCulture, $"{table.Headings[i + 1]} {cell}")))}"));
}
