using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using DocumentFormat.OpenXml.Validation;
using Samhandling.Platform.Office;
using A = DocumentFormat.OpenXml.Drawing;

namespace Samhandling.Tests.Platform.Office;

public sealed class SlideWriterTests
{
    [Fact]
    public void The_slides_are_ones_that_PowerPoint_opens_each_with_a_title()
    {
        using var file = Open(Drawn.Whole);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2013).Validate(file).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}"));
        // A table of 25 rows goes on over three slides.
        Assert.Equal(["The year that was", "What we did", "Meetings (1/3)", "Meetings (2/3)", "Meetings (3/3)", "Share   of firms", "Who turns to whom"], Slides(file).Select(slide => slide.Slide.Descendants<Shape>().First(IsTitle).InnerText));
    }

    [Fact]
    public void A_figure_is_shapes_that_can_be_changed_and_described_and_its_numbers_stand_in_the_notes()
    {
        using var file = Open(new("Share", "", [new ReportFigure(Drawn.Bars, [], "Own calculation")]));

        var slide = Assert.Single(Slides(file));
        var figure = Assert.Single(slide.Slide.Descendants<GroupShape>());
        Assert.Equal("Fjällvik leads.", figure.NonVisualGroupShapeProperties!.NonVisualDrawingProperties!.Description!.Value);
        var text = figure.Descendants<A.Text>().Select(t => t.Text).ToList();
        Assert.Contains("Fjällvik <&>", text);
        // Our fjord blue, of the first series.
        Assert.Contains("0D566B", figure.Descendants<A.RgbColorModelHex>().Select(c => c.Val!.Value));
        Assert.Empty(slide.ImageParts);
        var notes = slide.NotesSlidePart!.NotesSlide.Descendants<A.Text>().Select(t => t.Text).ToList();
        Assert.Contains("Fjällvik <&>, 3 of 25: Share 12", notes);
        Assert.Contains("Norrvåg: Share fewer than 5", notes);
        Assert.Contains("Own calculation", notes);
    }

    [Fact]
    public void What_lies_in_the_drawing_lies_on_the_slide()
    {
        using var file = Open(new("Net", "", [Drawn.Network]));

        var boxes = Slides(file).Single().Slide.Descendants<A.Transform2D>().Select(box => (X: box.Offset!.X!.Value, Y: box.Offset.Y!.Value, Right: box.Offset.X.Value + box.Extents!.Cx!.Value, Bottom: box.Offset.Y.Value + box.Extents.Cy!.Value)).ToList();
        Assert.True(boxes.Count > 10);
        Assert.All(boxes, box => { Assert.InRange(box.X, 0, box.Right); Assert.InRange(box.Y, 0, box.Bottom); Assert.InRange(box.Right, 0, 12_192_000); Assert.InRange(box.Bottom, 0, 6_858_000); });
    }

    [Theory]
    [InlineData("sv", "sv-SE")]
    [InlineData("nb", "nb-NO")]
    public void The_words_are_said_to_be_of_their_language(string culture, string said)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            using var file = Open(Drawn.Whole);
            Assert.All(Slides(file).SelectMany(slide => slide.Slide.Descendants<A.RunProperties>()), run => Assert.Equal(said, run.Language!.Value));
        }
        finally { CultureInfo.CurrentUICulture = before; }
    }

    private static bool IsTitle(Shape shape) => shape.Descendants<PlaceholderShape>().FirstOrDefault()?.Type?.Value is { } type && (type == PlaceholderValues.Title || type == PlaceholderValues.CenteredTitle);

    private static PresentationDocument Open(Report report) => PresentationDocument.Open(new MemoryStream(SlideWriter.Write(report)), isEditable: false);

    private static List<SlidePart> Slides(PresentationDocument file) => [.. file.PresentationPart!.Presentation.SlideIdList!.Elements<SlideId>().Select(id => (SlidePart)file.PresentationPart.GetPartById(id.RelationshipId!.Value!))];
}
