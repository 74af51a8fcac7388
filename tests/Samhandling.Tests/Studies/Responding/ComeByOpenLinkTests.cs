using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Sessions;
using Samhandling.Studies.Responding;
using Samhandling.Studies.Rounds;
using Samhandling.Surveys.Questionnaires;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Studies.Responding;

public sealed class ComeByOpenLinkTests : IDisposable
{
    private const string Token = "an-open-link-that-hangs-on-the-wall";

    private readonly SetClock _clock = new();
    private readonly House _house;

    public ComeByOpenLinkTests() => _house = _clock.House();

    [Fact]
    public async Task Whoever_has_the_open_link_answers_without_a_name_and_looking_alone_makes_no_respondent()
    {
        var round = Open();
        var address = $"/{House.Ours}/respond/{Token}";
        using var browser = _house.Browser(Who.Anonymous);
        var form = await OpenForm.At(browser, address);
        Assert.Equal(0, await _house.Fresh().Respondents.CountAsync());

        Assert.Equal(round.Address, AskedRound.Led(await form.SendPlain()));
        await (await OpenForm.At(browser, $"{round.Address}/1")).SendPlain(("q-line", "open"), ("Go", "next"));
        Assert.Equal($"{round.Address}/receipt", AskedRound.Led(await (await OpenForm.At(browser, $"{round.Address}/check")).SendPlain()));
        Assert.Null((await _house.Fresh().Respondents.AsNoTracking().SingleAsync()).Name);
    }

    [Fact]
    public async Task Of_six_who_begin_at_one_moment_each_is_a_respondent_with_a_number_of_their_own()
    {
        Open();
        var browsers = Enumerable.Range(0, 6).Select(_ => _house.Browser(Who.Anonymous)).ToList();
        var forms = await Task.WhenAll(browsers.Select(b => OpenForm.At(b, $"/{House.Ours}/respond/{Token}")));

        var answers = await Task.WhenAll(forms.Select(f => f.SendPlain()));

        Assert.All(answers, a => Assert.NotNull(AskedRound.Led(a)));
        Assert.Equal(Enumerable.Range(1, 6), await _house.Fresh().Respondents.Select(r => r.Number).Order().ToListAsync());
    }

    [Fact]
    public async Task A_closed_round_lets_nobody_begin_and_a_link_of_another_partnership_is_none()
    {
        Open();
        using var browser = _house.Browser(Who.Anonymous);
        var form = await OpenForm.At(browser, $"/{House.Ours}/respond/{Token}");
        Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(Who.Anonymous).GetAsync($"/{House.Another}/respond/{Token}")).StatusCode);
        _clock.Now += TimeSpan.FromDays(15);

        Assert.Contains("the round is closed", (await House.Read(await form.SendPlain())).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await _house.Fresh().Respondents.CountAsync());
    }

    [Fact]
    public async Task One_who_guesses_links_is_slowed_and_a_wrong_link_says_what_to_do()
    {
        using var browser = _house.Browser(Who.Anonymous);
        var wrong = await browser.GetAsync($"/{House.Ours}/respond/{Secret.New()}");
        Assert.Equal(HttpStatusCode.Forbidden, wrong.StatusCode);
        Assert.Equal("This link leads nowhere", (await House.Read(wrong)).QuerySelector("h1")!.TextContent);
        for (var i = 0; i < 9; i++) await browser.GetAsync($"/{House.Ours}/respond/{Secret.New()}");
        Assert.Equal(HttpStatusCode.TooManyRequests, (await browser.GetAsync($"/{House.Ours}/respond/{Secret.New()}")).StatusCode);
    }

    public void Dispose() => _house.Dispose();

    private AskedRound Open() => new(_house, AskedRound.Of(AskedRound.Ask("line", QuestionKind.ShortText)), openLink: Secret.HashOf(Token));
}
