using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform.Print;
using Samhandling.Tests.Cooperation;
using Samhandling.Tests.Evaluation;
using Samhandling.Tests.Strategies;

namespace Samhandling.Tests.Platform.Print;

/// <summary>Pages as PDF. Where only the way of the page matters, a program stands for Chromium that gives the page back as it got it.</summary>
public sealed class PaperAnswersTests : IDisposable
{
    private static readonly string s_chromium = Environment.GetEnvironmentVariable("SAMHANDLING_TEST_CHROMIUM") ?? "/usr/bin/chromium";

    private readonly FakeChromium _copies = new(FakeChromium.Copies);
    private readonly House _house;

    public PaperAnswersTests() => _house = new(services => services.AddSingleton(new Printer(_copies.Path)));

    [Fact]
    public async Task Who_may_not_see_a_page_gets_no_PDF_of_it()
    {
        var page = $"/{House.Ours}/evaluations/{_house.EvaluationRound().Id}/matrix?as=pdf";

        Assert.Equal(HttpStatusCode.OK, (await _house.Browser(Who.Reader).GetAsync(page)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(Who.Stranger).GetAsync(page)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await _house.Browser(Who.Anonymous).GetAsync(page)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser(Who.Reader).GetAsync($"/{House.Ours}/evaluations/{Guid.Empty}/matrix?as=pdf")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser(Who.Anonymous).GetAsync($"/{House.Ours}/documents/{_house.Document().Id}/sheet?as=pdf")).StatusCode);
    }

    [Fact]
    public async Task It_is_the_page_of_the_same_visitor_with_its_style_in_it_and_may_fetch_and_run_nothing()
    {
        var meeting = _house.Meeting(points: "Aktuellt");
        _house.Line(meeting.Points[0], "Hemligt utkast");

        var answer = await _house.Browser(Who.Reader).GetAsync($"/{House.Ours}/meetings/{meeting.Id}?as=pdf");
        var (readers, ours) = (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), await _house.Browser().GetStringAsync($"/{House.Ours}/meetings/{meeting.Id}?as=pdf", TestContext.Current.CancellationToken));

        Assert.Equal(("application/pdf", "attachment"), (answer.Content.Headers.ContentType!.MediaType, answer.Content.Headers.ContentDisposition!.DispositionType));
        Assert.DoesNotContain("Hemligt utkast", readers, StringComparison.Ordinal);
        Assert.Contains("Hemligt utkast", ours, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", readers, StringComparison.Ordinal);
        Assert.Contains("data:font/woff2;base64,", readers, StringComparison.Ordinal);
        Assert.DoesNotContain("<link rel=\"stylesheet\"", readers, StringComparison.Ordinal);
        Assert.DoesNotContain("<a href=\"/", readers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_pages_that_are_for_paper_are_given_so_and_no_other_address_can_be_asked_for()
    {
        using var register = await _house.Browser().GetAsync($"/{House.Ours}/organisations?as=pdf&to=http://example.org/");

        Assert.Equal("text/html", register.Content.Headers.ContentType!.MediaType);
        Assert.Null(_copies.Told("folder"));
    }

    [Fact]
    public async Task Where_there_is_no_Chromium_the_button_prints()
    {
        using var without = new House();
        string Page(House house) => $"evaluations/{house.EvaluationRound().Id}/matrix";

        Assert.NotNull((await without.Page(Page(without))).QuerySelector("button[data-print]"));
        var here = await _house.Page($"{Page(_house)}?level=Local");
        Assert.Null(here.QuerySelector("button[data-print]"));
        Assert.EndsWith("/matrix?level=Local&as=pdf", here.QuerySelectorAll("a[download]").Single(a => a.TextContent == "PDF").GetAttribute("href"), StringComparison.Ordinal);
        using var asked = await without.Browser().GetAsync($"/{House.Ours}/{Page(without)}?as=pdf");
        Assert.Equal("text/html", asked.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Chromium_makes_a_PDF_that_bears_the_page_s_title()
    {
        Assert.SkipUnless(File.Exists(s_chromium), $"There is no Chromium at {s_chromium}; SAMHANDLING_TEST_CHROMIUM says where another is.");
        using var house = new House(services => services.AddSingleton(new Printer(s_chromium) { Limit = TimeSpan.FromMinutes(3) }));
        var document = house.Document("Strategi 2040", but: f => f with { IsPublic = true });

        using var answer = await house.Browser(Who.Anonymous).GetAsync($"/{House.Ours}/documents/{document.Id}/sheet?as=pdf");

        var paper = Encoding.Latin1.GetString(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.StartsWith("%PDF-", paper, StringComparison.Ordinal);
        Assert.Contains(Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes("Strategi 2040")), paper, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("Strategi 2040.pdf", answer.Content.Headers.ContentDisposition!.FileName?.Trim('"'));
    }

    public void Dispose()
    {
        _house.Dispose();
        _copies.Dispose();
    }
}
