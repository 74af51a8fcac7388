using System.Net;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Hierarchy;

public sealed class DocumentSheetFileTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Anybody_fetches_an_open_sheet_for_Word_and_PowerPoint_and_finds_nothing_closed_in_it()
    {
        var open = _house.Document("Öppna strategin", but: f => f with { IsPublic = true, Gist = "Vad vi vill", Asks = "Ett\nTvå" });
        _house.Guide(_house.Document("Hemliga planen"), open);
        _house.Objective(open, "Arbete året runt");
        string Address(string kind) => $"/{House.Ours}/documents/{open.Id}/sheet.{kind}";

        using var word = WordprocessingDocument.Open(new MemoryStream(await _house.Browser(Who.Anonymous).GetByteArrayAsync(Address("docx"))), isEditable: false);
        using var slides = PresentationDocument.Open(new MemoryStream(await _house.Browser(Who.Anonymous).GetByteArrayAsync(Address("pptx"))), isEditable: false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2013).Validate(word).Select(fault => fault.Description));
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2013).Validate(slides).Select(fault => fault.Description));
        var texts = new[] { word.MainDocumentPart!.Document.InnerText, string.Concat(slides.PresentationPart!.SlideParts.Select(slide => slide.Slide.InnerText)) };
        foreach (var text in texts)
        {
            Assert.All(["Öppna strategin", "Vad vi vill", "Två", "Arbete året runt", "nothing under it", "Of the one objective"], said => Assert.Contains(said, text, StringComparison.Ordinal));
            Assert.DoesNotContain("Hemliga planen", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task One_that_is_not_open_is_for_who_may_see_strategies()
    {
        var address = $"/{House.Ours}/documents/{_house.Document().Id}/sheet.docx";

        foreach (var (who, status) in new[] { (Who.Anonymous, HttpStatusCode.NotFound), (Who.Stranger, HttpStatusCode.NotFound), (Who.Reader, HttpStatusCode.OK) })
            Assert.Equal(status, (await _house.Browser(who).GetAsync(address)).StatusCode);
    }

    public void Dispose() => _house.Dispose();
}
