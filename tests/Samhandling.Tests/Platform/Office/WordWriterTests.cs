using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Samhandling.Platform.Office;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using Wps = DocumentFormat.OpenXml.Office2010.Word.DrawingShape;

namespace Samhandling.Tests.Platform.Office;

public sealed class WordWriterTests
{
    [Fact]
    public void The_file_is_one_that_Word_opens_with_headings_tables_and_figures_of_shapes()
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(WordWriter.Write(Drawn.Whole)), isEditable: false);
        var body = file.MainDocumentPart!.Document.Body!;

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2013).Validate(file).Select(fault => $"{fault.Path?.XPath}: {fault.Description}"));
        Assert.Equal(["What we did", "What is seen"], Of(body, "Heading1"));
        Assert.Equal(["Meetings", "Share   of firms", "Who turns to whom"], Of(body, "Heading2"));
        Assert.Equal(["– First", "– Second"], Of(body, "ListParagraph"));
        // Two figures, and three symbols of a legend, each described.
        Assert.Equal(["Fjällvik leads.", "Five actors.", "Public", "State", "Across"], body.Descendants<Wp.DocProperties>().Select(d => d.Description!.Value));
        Assert.Contains("Fjällvik <&>", body.Descendants<Wps.WordprocessingShape>().Select(shape => shape.InnerText));
        Assert.Equal(3, body.Elements<Table>().Count());
        Assert.All(body.Elements<Table>(), table => Assert.NotNull(table.Elements<TableRow>().First().Descendants<TableHeader>().FirstOrDefault()));
        Assert.Empty(file.MainDocumentPart.ImageParts);
    }

    private static IEnumerable<string> Of(Body body, string style) => body.Elements<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value == style).Select(p => p.InnerText);
}
