using System.IO.Compression;
using System.Net;
using Samhandling.Strategies.Decisions;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Memos;

public sealed class MemoPageTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_memo_has_the_objectives_that_share_words_what_was_decided_for_them_and_what_is_like_it()
    {
        var document = _house.Document();
        var (buses, homes) = (_house.Objective(document, "Bussar som går på kvällen"), _house.Objective(document, "Fler bostäder"));
        _house.Decision(buses, "Linje 7 läggs ned", EffectKind.Against);
        _house.Decision(homes, "Bussarnas torg byggs om");

        Assert.NotNull((await _house.Page("decisions", Who.Reader)).QuerySelector($"a[href='/{House.Ours}/decisions/memo']"));
        Assert.NotNull((await _house.Page("decisions/memo", Who.Reader)).QuerySelector("textarea[name=matter]"));
        var page = await _house.Page("decisions/memo?matter=Nya+bussar", Who.Reader);

        Assert.Equal("Nya bussar", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["Bussar som går på kvällen"], page.QuerySelectorAll("[aria-labelledby=touches] h3").Select(h => h.TextContent));
        Assert.Contains("Fler kan ta sig till arbetet", page.QuerySelector("[aria-labelledby=touches] li")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Bussarnas torg byggs om"], page.QuerySelectorAll("[aria-labelledby=alike] a").Select(a => a.TextContent));
        var chosen = await _house.Page($"decisions/memo?matter=Nya+bussar&objective={homes.Id}", Who.Reader);
        Assert.Equal(["Fler bostäder"], chosen.QuerySelectorAll("[aria-labelledby=touches] h3").Select(h => h.TextContent));
    }

    [Fact]
    public async Task As_a_file_it_says_the_same_and_leaves_room_for_the_proposal()
    {
        var objective = _house.Objective(text: "Bussar som går på kvällen");
        _house.Decision(objective, "Linje 7 läggs ned", EffectKind.Against);

        using var browser = _house.Browser(Who.Reader);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync($"/{House.Ours}/decisions/memo.docx")).StatusCode);
        await using var file = new ZipArchive(await browser.GetStreamAsync($"/{House.Ours}/decisions/memo.docx?matter=Nya+bussar&objective={objective.Id}"));
        using var reader = new StreamReader(await file.GetEntry("word/document.xml")!.OpenAsync());
        var text = await reader.ReadToEndAsync();

        Assert.All(["Nya bussar", "Bussar som går på kvällen", "Linje 7 läggs ned", "Fler kan ta sig till arbetet", "What is proposed", "Supports, neither, works against"], words => Assert.Contains(words, text, StringComparison.Ordinal));
    }

    public void Dispose() => _house.Dispose();
}
