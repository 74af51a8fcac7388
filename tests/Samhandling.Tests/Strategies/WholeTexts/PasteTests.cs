using System.Globalization;
using System.Text;
using Microsoft.Playwright;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Platform.Browsing;

namespace Samhandling.Tests.Strategies.WholeTexts;

/// <summary>What paste.js makes of what word processors lay on the clipboard. The pieces are constructed, after Word's and others' own manner.</summary>
[Collection(nameof(Chromium)), Trait("Needs", "Browser")]
public sealed class PasteTests(Chromium chromium)
{
    private const string Word = """
        <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0cm; mso-style-parent:""} --></style><!--[if gte mso 9]><xml><o:shapedefaults/></xml><![endif]--></head>
        <body lang=SV><!--StartFragment--><p class=MsoTitle>Vår <b>strategi</b><o:p></o:p></p>
        <h2 style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span style='font:7pt "Times"'>&nbsp;&nbsp; </span></span>Bak&shy;grund</h2>
        <p class=MsoNormal><span lang=SV style='mso-fareast-language:SV'>Det är <b style='mso-bidi-font-weight:normal'>vik<span>tigt</span></b> att ”alla”
        är <i>med</i>, 5&nbsp;*&nbsp;3.<span style='display:none'>dolt</span><br>Ny rad<a href="https://example.org/a (b)"> här</a>.</span></p>
        <p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>Punkt</p>
        <p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>a)<span>&nbsp; </span></span>Under</p>
        <ol start=3><li>Tre<ul><li>Djupt</li></ul></li><li><p>Fyra</p><p>och mer</p></li></ol>
        <table class=MsoTableGrid><tr><td><p><b>Mål</b></p></td><td>År</td></tr><tr><td>A | B<p>C</p></td><td>2030</td></tr><tr><td colspan=2>Allt</td></tr></table>
        <table><tr><td><p>I en ruta</p></td></tr></table><!--EndFragment--></body></html>
        """;

    private static readonly string[] s_words = ["Rubrik", "Punkt", "Cell"];

    [Fact]
    public async Task A_piece_of_Word_becomes_markdown_that_reads_as_it_did()
    {
        var page = await Opened();

        await Paste(page, Word);

        Assert.Equal("""
            # Vår strategi

            ## 1. Bakgrund

            Det är **viktigt** att ”alla” är *med*, 5 \* 3.
            Ny rad [här](https://example.org/a%20%28b%29).

            - Punkt
                - a) Under
            3. Tre
                - Djupt
            4. Fyra och mer

            | **Mål** | År |
            | --- | --- |
            | A \| B C | 2030 |
            | Allt |  |

            I en ruta
            """, await page.InputValueAsync("#words"));
    }

    [Fact]
    public async Task In_a_list_of_objectives_each_is_a_line_with_its_number_and_how_far_in_it_stands()
    {
        var objective = chromium.House.Objective(chromium.House.Document());
        var page = await chromium.Open(Who.Coordinator, "en");
        await page.GotoAsync($"/{House.Ours}/documents/{objective.DocumentId}/objectives/new");

        await Paste(page, Word, "#written");

        Assert.Equal("Vår strategi\n1. Bakgrund\nDet är viktigt att ”alla” är med, 5 * 3.\nNy rad här.\n- Punkt\n    a) Under\n3. Tre\n    - Djupt\n4. Fyra och mer\nMål År\nA | B C 2030\nAllt\nI en ruta", await page.InputValueAsync("#written"));
    }

    [Theory]
    [InlineData("<script>window.hit=1</script><style>p{}</style><p onclick='window.hit=1'>Kvar</p><iframe srcdoc='<script>parent.hit=1</script>'></iframe>", "Kvar")]
    [InlineData("<img src=/paste-hit onerror='window.hit=1'><svg onload='window.hit=1'><text>x</text></svg><p>Kvar</p>", "Kvar")]
    [InlineData("<a href='javascript:window.hit=1'>Kvar</a> <a href='file:///c:/x'>här</a>", "Kvar här")]
    [InlineData("<p>&lt;script&gt;window.hit=1&lt;/script&gt;</p>", "<script>window.hit=1</script>")]
    [InlineData("<p># Ingen rubrik</p><p>[x](javascript:1)</p>", "\\# Ingen rubrik\n\n\\[x\\](javascript:1)")]
    public async Task Nothing_active_comes_along(string html, string words)
    {
        var page = await Opened();
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);

        await Paste(page, html);

        Assert.Equal(words, await page.InputValueAsync("#words"));
        Assert.False(await page.EvaluateAsync<bool>("'hit' in window"));
        Assert.DoesNotContain(asked, url => url.Contains("paste-hit", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Three_megabytes_of_Word_lose_no_word_and_can_be_read()
    {
        var page = await Opened();
        var html = new StringBuilder("<html><body>");
        var sections = 0;
        while (html.Length < 3_000_000)
        {
            var n = (++sections).ToString(CultureInfo.InvariantCulture);
            html.Append("<h2 style='margin-top:12pt;mso-pagination:widow-orphan'><span style='mso-fareast-font-family:\"Times New Roman\";mso-ansi-language:SV'>Rubrik").Append(n).Append("<o:p></o:p></span></h2>");
            for (var i = 0; i < 6; i++) html.Append("<p class=MsoNormal style='mso-margin-top-alt:auto;line-height:115%'><span style='font-size:11pt;mso-bidi-font-size:12pt'><span style='mso-spacerun:yes'> </span>Stycke").Append(n).Append("<b>starkt</b> ord <![if !supportEmptyParas]>&nbsp;<![endif]></span></p>");
            html.Append("<p class=MsoListParagraph style='text-indent:-18pt;mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span style='font:7pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span>Punkt").Append(n).Append("</p><table><tr><td>Cell").Append(n).Append("</td><td>B</td></tr></table>");
        }

        await Paste(page, html.Append("</body></html>").ToString());
        await page.ClickAsync("form:has(#words) button[type=submit]");

        await page.WaitForSelectorAsync(".prose");
        var text = await page.InnerTextAsync(".prose");
        Assert.All(Enumerable.Range(1, sections), n => Assert.All(s_words, word => Assert.Contains($"{word}{n}", text, StringComparison.Ordinal)));
        Assert.Equal(sections, await page.Locator(".prose h2").CountAsync());
        Assert.Equal(sections, await page.Locator(".prose table").CountAsync());
    }

    private async Task<IPage> Opened()
    {
        var document = chromium.House.Document();
        var page = await chromium.Open(Who.Coordinator, "en");
        await page.GotoAsync($"/{House.Ours}/documents/{document.Id}/text/edit");
        return page;
    }

    private static async Task Paste(IPage page, string html, string field = "#words")
    {
        await page.FocusAsync(field);
        await page.EvaluateAsync("""
            ([field, html]) => {
              const clipboard = new DataTransfer();
              clipboard.setData('text/html', html);
              clipboard.setData('text/plain', 'plain');
              document.querySelector(field).dispatchEvent(new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }));
            }
            """, new[] { field, html });
    }
}
