using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Samhandling.Evaluation.Matrix;
using Samhandling.Evaluation.Statements;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Evaluation.Matrix;

public sealed class MatrixWordTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_file_is_one_that_Word_opens_in_the_layout_of_area_task_good_and_better()
    {
        var round = _house.EvaluationRound(title: "Utvärdering <b>");
        var task = _house.TaskOf(round);
        _house.SaidBy(round, 5, _house.Statement(round, task, Valence.Positive, "Bra stöd & hjälp"));
        _house.Statement(round, task);
        _house.GuideQuestion(round, text: "Något mer?");
        using var browser = _house.Browser(Who.Reader);

        var bytes = await browser.GetByteArrayAsync($"/{House.Ours}/evaluations/{round.Id}/matrix.docx", TestContext.Current.CancellationToken);

        using var file = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(file).Select(fault => $"{fault.Path?.XPath}: {fault.Description}"));
        var body = file.MainDocumentPart!.Document.Body!;
        Assert.Equal(["Utvärdering <b>"], Of("Title"));
        Assert.Equal(["Who was interviewed", "Strategi och process", "Open questions"], Of("Heading1"));
        Assert.Equal(["Task", "Positive", "Can be better", "Driva processerunanimous", "• Bra stöd & hjälp (5 of 5, Municipalities)", "• Tydligare mål→ No answer yetNot asked."], body.Descendants<Table>().First().Descendants<TableCell>().Select(c => c.InnerText));

        IEnumerable<string> Of(string style) => body.Elements<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value == style).Select(p => p.InnerText);
    }

    public void Dispose() => _house.Dispose();
}
