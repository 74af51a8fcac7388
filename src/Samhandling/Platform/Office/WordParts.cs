using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Samhandling.Platform.Office;

/// <summary>What our Word files are put together of: the file with its page, lines, words and tables.</summary>
internal static class WordParts
{
    private const uint Short = 11906, Long = 16838, Margin = 1134;

    public static byte[] File(string title, IEnumerable<OpenXmlElement> parts, bool isLandscape = false)
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.All(CultureInfo.GetCultureInfo(OfficeXml.Language));
            main.Document = new(new Body([.. parts, new SectionProperties(Page(isLandscape), new PageMargin { Top = (int)Margin, Right = Margin, Bottom = (int)Margin, Left = Margin, Header = Margin / 2, Footer = Margin / 2, Gutter = 0U })]));
            file.PackageProperties.Title = OfficeXml.Clean(title);
            file.PackageProperties.Language = OfficeXml.Language;
        }
        return stream.ToArray();
    }

    public static Paragraph Line(string text, string? style = null) => Of(style, Run(text, isStrong: false));

    public static Paragraph Strong(string text, string? style = null) => Of(style, Run(text, isStrong: true));

    /// <summary>A line that begins with what it is.</summary>
    public static Paragraph Line(string strong, string text, string style) => Of(style, Run(strong, isStrong: true), Run(text, isStrong: false));

    /// <summary>As wide as the page.</summary>
    /// <param name="widths">Of the columns, in twentieths of a point.</param>
    /// <param name="head">Repeated where the table goes on over a page.</param>
    public static Table Table(IEnumerable<int> widths, IEnumerable<Paragraph> head, IEnumerable<IEnumerable<IEnumerable<Paragraph>>> rows) => new(
    [
        new TableProperties(new TableStyle { Val = WordStyles.Grid }, new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct }, new TableLook { Val = "0020" }),
        new TableGrid(widths.Select(width => new GridColumn { Width = width.ToString(CultureInfo.InvariantCulture) })),
        new TableRow([new TableRowProperties(new TableHeader()), .. head.Select(name => Cell([name]))]),
        .. rows.Select(cells => new TableRow([new TableRowProperties(new CantSplit()), .. cells.Select(Cell)])),
    ]);

    private static TableCell Cell(IEnumerable<Paragraph> lines) => new([new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Auto }), .. lines]);

    private static Paragraph Of(string? style, params Run[] runs) => style is null ? new(runs) : new([new ParagraphProperties(new ParagraphStyleId { Val = style }), .. runs]);

    // A tab is a thing of its own in Word: as a sign among others it would be a space.
    private static Run Run(string text, bool isStrong) => new(
    [
        .. isStrong ? new OpenXmlElement[] { new RunProperties(new Bold()) } : [],
        .. OfficeXml.Clean(text).Split('\t').SelectMany((words, i) => i == 0 ? new OpenXmlElement[] { Words(words) } : [new TabChar(), Words(words)]),
    ]);

    private static Text Words(string text) => new(text) { Space = SpaceProcessingModeValues.Preserve };

    private static PageSize Page(bool isLandscape) => isLandscape ? new() { Width = Long, Height = Short, Orient = PageOrientationValues.Landscape } : new() { Width = Short, Height = Long };
}
