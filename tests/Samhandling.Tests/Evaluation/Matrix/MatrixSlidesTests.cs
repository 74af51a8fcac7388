using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using DocumentFormat.OpenXml.Validation;
using Samhandling.Evaluation.Rounds;
using Samhandling.Evaluation.Statements;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;
using A = DocumentFormat.OpenXml.Drawing;

namespace Samhandling.Tests.Evaluation.Matrix;

public sealed class MatrixSlidesTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Each_area_is_a_table_that_PowerPoint_knows_with_its_numbers_in_the_notes_and_what_is_to_be_discussed_comes_last()
    {
        var round = _house.EvaluationRound(title: "Utvärdering <b>");
        var task = _house.TaskOf(round);
        _house.SaidBy(round, 5, _house.Statement(round, task, Valence.Positive, "Bra stöd & hjälp"));
        _house.Statement(round, task);
        _house.GuideQuestion(round, text: "Något mer?");
        _house.Keep(new GuideQuestion { RoundId = round.Id, Number = 9, Text = "Vad vill vi härnäst?", IsForDiscussion = true });

        using var file = await Slides(round);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2013).Validate(file).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}"));
        var slides = file.PresentationPart!.Presentation.SlideIdList!.Elements<SlideId>().Select(id => (SlidePart)file.PresentationPart.GetPartById(id.RelationshipId!.Value!)).ToList();
        Assert.Equal(["Utvärdering <b>", "Who was interviewed", "Strategi och process", "Open questions", "Questions to discuss together"], slides.Select(slide => slide.Slide.Descendants<Shape>().First().InnerText));
        var area = slides[2];
        Assert.Equal(["Task", "Positive", "Can be better", "Driva processerunanimous", "Bra stöd & hjälp (5 of 5, Municipalities)", "Tydligare målNo answer yetNot asked."], area.Slide.Descendants<A.TableCell>().Select(cell => cell.InnerText));
        Assert.Equal("Driva processer: Positive 1, Can be better 1, unanimous.", area.Slide.Descendants<GraphicFrame>().Single().NonVisualGraphicFrameProperties!.NonVisualDrawingProperties!.Description!.Value);
        var notes = area.NotesSlidePart!.NotesSlide.Descendants<A.Text>().Select(t => t.Text).ToList();
        Assert.Contains("Driva processer, unanimous", notes);
        Assert.Contains("Positive: Bra stöd & hjälp (5 of 5, Municipalities)", notes);
        Assert.Contains("Vad vill vi härnäst?", slides[4].Slide.InnerText, StringComparison.Ordinal);
        // It is asked of nobody alone: nobody is silent about it, and no statement is.
        Assert.DoesNotContain("Vad vill vi härnäst?", slides[3].Slide.InnerText, StringComparison.Ordinal);
        var page = await _house.Page($"evaluations/{round.Id}/matrix", Who.Reader);
        Assert.Equal(["Vad vill vi härnäst?"], page.QuerySelectorAll("#discuss ~ ul li").Select(li => li.TextContent));
        Assert.DoesNotContain(page.QuerySelectorAll(".matrix th"), th => th.TextContent.Contains("härnäst", StringComparison.Ordinal));
    }

    public void Dispose() => _house.Dispose();

    private async Task<PresentationDocument> Slides(EvaluationRound round) =>
        PresentationDocument.Open(new MemoryStream(await _house.Browser(Who.Reader).GetByteArrayAsync($"/{House.Ours}/evaluations/{round.Id}/matrix.pptx")), isEditable: false);
}
