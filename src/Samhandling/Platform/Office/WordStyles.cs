using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Samhandling.Platform.Office;

/// <summary>How our Word files look. Headings are of the kinds that Word and screen readers find their way by.</summary>
internal static class WordStyles
{
    public const string Title = "Title", Heading = "Heading1", SmallHeading = "Heading2", Item = "ListParagraph", Source = "Source", Grid = "TableGrid";

    public static Styles All(CultureInfo language) => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", ComplexScript = "Calibri" }, new FontSize { Val = "22" }, new Languages { Val = language.Name })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "80", Line = "264", LineRule = LineSpacingRuleValues.Auto }))),
        new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        Paragraph(Title, "Title", 0, "40", 0, null),
        Paragraph(Heading, "heading 1", 320, "28", 80, 0),
        Paragraph(SmallHeading, "heading 2", 200, "24", 60, 1),
        new Style(new StyleName { Val = "List Paragraph" }, new BasedOn { Val = "Normal" }, new StyleParagraphProperties(new Indentation { Left = "284" })) { Type = StyleValues.Paragraph, StyleId = Item },
        new Style(new StyleName { Val = "Source" }, new BasedOn { Val = "Normal" }, new StyleRunProperties(new Color { Val = "4C5650" }, new FontSize { Val = "18" })) { Type = StyleValues.Paragraph, StyleId = Source, CustomStyle = true },
        new Style(new StyleName { Val = "Table Grid" }, new StyleTableProperties(new TableBorders(
            Border<TopBorder>(), Border<LeftBorder>(), Border<BottomBorder>(), Border<RightBorder>(), Border<InsideHorizontalBorder>(), Border<InsideVerticalBorder>()),
            new TableCellMarginDefault(new TableCellLeftMargin { Width = 85, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 85, Type = TableWidthValues.Dxa })))
        { Type = StyleValues.Table, StyleId = Grid });

    private static Style Paragraph(string id, string name, int before, string size, int after, int? level)
    {
        var paragraph = new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = before.ToString(CultureInfo.InvariantCulture), After = after.ToString(CultureInfo.InvariantCulture) });
        if (level is { } outline) paragraph.Append(new OutlineLevel { Val = outline });
        return new(new StyleName { Val = name }, new BasedOn { Val = "Normal" }, new NextParagraphStyle { Val = "Normal" }, paragraph, new StyleRunProperties(new Bold(), new FontSize { Val = size })) { Type = StyleValues.Paragraph, StyleId = id };
    }

    private static T Border<T>() where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4U, Color = "78827B" };
}
