using System.Net;
using Samhandling.Strategies.Documents;
using Samhandling.Strategies.WholeTexts;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.WholeTexts;

public sealed class WriteTextTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task What_is_written_is_read_with_its_headings_and_nothing_in_it_is_markup()
    {
        var document = _house.Document();
        var before = await _house.Page($"documents/{document.Id}/text", Who.Reader);
        var form = await OpenForm.At(_house, $"documents/{document.Id}/text/edit");

        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("Words", "# Inledning\n\nVi **bygger** <img src=x onerror=alert(1)> [här](https://example.org/)\n\n- Ett\n- Två\n\n| A | B |\n| - | - |\n| 1 | 2 |"))).StatusCode);

        Assert.Equal("The text is not here yet", before.QuerySelector("main h2")!.TextContent);
        var prose = (await _house.Page($"documents/{document.Id}/text", Who.Reader)).QuerySelector(".prose")!;
        Assert.Equal(["H2 Inledning", "STRONG bygger", "A här", "LI Ett", "LI Två", "TH A", "TH B", "TD 1", "TD 2"], prose.QuerySelectorAll("h2, strong, a, li, th, td").Select(e => $"{e.TagName} {e.TextContent.Trim()}"));
        Assert.Null(prose.QuerySelector("img, script, [onerror]"));
        Assert.Contains("<img src=x onerror=alert(1)>", prose.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await _house.Page($"documents/{document.Id}", Who.Reader)).QuerySelector($"a[href='/{House.Ours}/documents/{document.Id}/text']"));
    }

    [Fact]
    public async Task Without_words_it_is_refused_and_of_two_who_write_the_second_is_told()
    {
        var document = _house.Document();
        Assert.Equal("Write or paste the text.", Acting.Refused(await _house.Get<WriteText>().Handle(document.Id, new() { Words = " \n" })).Reason);
        Acting.Agreed(await _house.Get<WriteText>().Handle(document.Id, new() { Words = "Ett" }));

        Assert.True(Acting.Refused(await _house.Get<WriteText>().Handle(document.Id, new() { Words = "Två" })).IsClash);
        Assert.Equal("Ett", _house.Fresh().DocumentTexts.Single().Words);
    }

    public void Dispose() => _house.Dispose();
}

public sealed class RemoveTextTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_text_goes_and_the_document_stays()
    {
        var document = _house.Document();
        _house.Text(document);

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"documents/{document.Id}/text/remove")).Send()).StatusCode);

        Assert.Empty(_house.Fresh().DocumentTexts);
        Assert.Single(_house.Fresh().StrategyDocuments);
    }

    public void Dispose() => _house.Dispose();
}
