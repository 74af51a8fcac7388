using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.SignIn;
using Samhandling.Studies.Asking;
using Samhandling.Studies.Responding;
using Samhandling.Studies.Rounds;
using Samhandling.Surveys.Answers;
using Samhandling.Surveys.Questionnaires;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Studies.Responding;

public sealed class SaveAnswersTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public SaveAnswersTests() => _house = _clock.House();

    [Fact]
    public async Task What_is_written_stands_there_when_the_link_is_opened_elsewhere()
    {
        var round = new AskedRound(_house);
        var (_, token) = round.Ask();
        using var phone = _house.Browser(Who.Anonymous);
        await phone.GetAsync($"/{House.Ours}/respond/{token}");
        await (await OpenForm.At(phone, $"{round.Address}/6")).SendPlain(("q-line", "from the phone"), ("Go", "stay"));

        using var machine = _house.Browser(Who.Anonymous);
        await machine.GetAsync($"/{House.Ours}/respond/{token}");
        Assert.Equal("from the phone", (await OpenForm.At(machine, $"{round.Address}/6")).Shown["q-line"]);
    }

    [Fact]
    public async Task Of_two_tabs_the_later_counts_the_earlier_is_kept_and_the_respondent_is_told()
    {
        var round = new AskedRound(_house);
        var (browser, respondent) = await round.Come();
        var (one, two) = (await OpenForm.At(browser, $"{round.Address}/6"), await OpenForm.At(browser, $"{round.Address}/6"));
        await one.SendPlain(("q-line", "earlier"), ("Go", "next"));

        var page = await House.Read(await two.SendPlain(("q-line", "later"), ("Go", "next")));

        Assert.Contains("earlier", page.QuerySelector(".message.warn")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("later", Answer.FromJson((await _house.Fresh().DraftAnswers.AsNoTracking().SingleAsync(d => d.RespondentId == respondent)).Content!).Text);
        Assert.Equal("earlier", Answer.FromJson((await _house.Fresh().EarlierAnswers.AsNoTracking().SingleAsync(d => d.RespondentId == respondent)).Content).Text);
    }

    [Fact]
    public async Task Two_tabs_that_write_different_answers_at_one_moment_lose_none()
    {
        var round = new AskedRound(_house);
        var (browser, respondent) = await round.Come();
        // The cookie that forms go with comes with the first of them.
        await OpenForm.At(browser, $"{round.Address}/6");
        var forms = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => OpenForm.At(browser, $"{round.Address}/6")));

        var answers = await Task.WhenAll(forms.Select((form, i) => form.SendPlain(("q-line", $"tab {i}"), ("Go", "stay"))));

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a.StatusCode));
        var db = _house.Fresh();
        var kept = (await db.EarlierAnswers.Where(e => e.RespondentId == respondent).Select(e => e.Content).ToListAsync())
            .Append((await db.DraftAnswers.SingleAsync(d => d.RespondentId == respondent)).Content!).Select(c => Answer.FromJson(c).Text!);
        Assert.Equal(Enumerable.Range(0, 6).Select(i => $"tab {i}"), kept.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_wrong_number_is_told_and_what_was_written_stands_there_still()
    {
        var round = new AskedRound(_house);
        var (browser, _) = await round.Come();
        var form = await OpenForm.At(browser, $"{round.Address}/4");
        var page = await House.Read(await form.SendPlain(("q-number", "many"), ("Go", "next")));

        Assert.Contains("“many” is not a number", page.QuerySelector("#q-number")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("many", page.QuerySelector("input[name=q-number]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Points_that_do_not_add_up_are_kept_and_told()
    {
        var round = new AskedRound(_house);
        var (browser, _) = await round.Come();
        var page = await House.Read(await (await OpenForm.At(browser, $"{round.Address}/9")).SendPlain(("q-points.r.p1", "60"), ("q-points.r.p2", "30"), ("Go", "next")));

        Assert.Contains("Now they make 90", page.QuerySelector("#q-points")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("60", (await OpenForm.At(browser, $"{round.Address}/9")).Shown["q-points.r.p1"]);
    }

    [Fact]
    public async Task A_name_is_added_and_removed_and_a_key_that_was_never_offered_is_none()
    {
        var round = new AskedRound(_house, suggests: Suggested.Nobody);
        var stranger = _house.Person("Not offered");
        var (browser, _) = await round.Come();
        await (await OpenForm.At(browser, $"{round.Address}/10")).With(("q-names.name", "Sara Lind"), ("q-names.key", $"p{stranger.Id:N}"), ("q-names.about", ""), ("q-names.f.often", ""), ("Go", "add"));
        await (await OpenForm.At(browser, $"{round.Address}/10")).SendPlain(("q-names.name", "Per Nyström"), ("Go", "add"));
        var draft = Answer.FromJson((await _house.Fresh().DraftAnswers.AsNoTracking().SingleAsync()).Content!);
        Assert.Null(draft.Names!.Single(n => n.Name == "Sara Lind").Key);
    }

    [Fact]
    public async Task Names_are_suggested_from_the_register_by_what_is_written_and_nobody_reads_it_by_one_letter()
    {
        var round = new AskedRound(_house);
        _house.Person("Sara Lind");
        _house.Person("Åsa Lindh");
        var (browser, _) = await round.Come();

        Assert.Contains("Sara Lind", await browser.GetStringAsync($"{round.Address}/names?q=sar"), StringComparison.Ordinal);
        Assert.DoesNotContain("Lindh", await browser.GetStringAsync($"{round.Address}/names?q=sar"), StringComparison.Ordinal);
        Assert.Equal("[]", await browser.GetStringAsync($"{round.Address}/names?q=s"));
        Assert.Equal("[]", await browser.GetStringAsync($"{round.Address}/names?q=%25%25"));
    }

    [Fact]
    public async Task Who_has_no_link_is_told_what_to_do_and_a_link_of_another_round_opens_nothing_here()
    {
        var (round, other) = (new AskedRound(_house), new AskedRound(_house));
        using var nobody = _house.Browser(Who.Anonymous);
        var (somebody, _) = await other.Come();
        foreach (var browser in new[] { nobody, somebody })
            foreach (var path in new[] { "", "/1", "/check", "/receipt", "/decline", "/later" })
            {
                var answer = await browser.GetAsync(round.Address + path);
                Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
                Assert.Equal("Open the link in your letter", (await House.Read(answer)).QuerySelector("h1")!.TextContent);
            }
        _house.Person("Sara Lind");
        Assert.Equal(HttpStatusCode.Forbidden, (await nobody.GetAsync($"{round.Address}/names?q=sara")).StatusCode);
    }

    [Fact]
    public async Task A_revoked_link_ends_the_sitting_that_it_began()
    {
        var round = new AskedRound(_house);
        var (browser, respondent) = await round.Come();
        var db = _house.Fresh();
        (await db.AnswerLinks.SingleAsync(l => l.RespondentId == respondent)).Revoke(_clock.Now.UtcDateTime);
        await db.SaveChangesAsync();

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync($"{round.Address}/1")).StatusCode);
    }

    [Fact]
    public async Task The_first_page_tells_who_sees_what_how_long_it_takes_and_until_when()
    {
        var round = new AskedRound(_house);
        var (browser, _) = await round.Come();
        var page = await House.Read(await browser.GetAsync(round.Address));
        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains("To Ada Svar", text, StringComparison.Ordinal);
        Assert.Contains("learn who is asked for advice.", text, StringComparison.Ordinal);
        Assert.Contains("There are 9 pages", text, StringComparison.Ordinal);
        Assert.Equal($"{round.Address}/1", page.QuerySelector(".ask-nav a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Who_signs_in_in_another_tab_loses_nothing_of_what_is_written_in_this()
    {
        var round = new AskedRound(_house);
        var (browser, _) = await round.Come();
        var form = await OpenForm.At(browser, $"{round.Address}/6");
        browser.DefaultRequestHeaders.Add("Cookie", $"{VisitorCookie.NameOn(https: true)}={_house.Cookie(Who.Analyst)}");

        await form.SendPlain(("q-line", "written before"), ("Go", "next"));

        Assert.Equal("written before", (await OpenForm.At(browser, $"{round.Address}/6")).Shown["q-line"]);
    }

    [Fact]
    public async Task A_post_of_another_site_writes_nothing()
    {
        var round = new AskedRound(_house);
        var (browser, _) = await round.Come();
        var form = await OpenForm.At(browser, $"{round.Address}/6");
        browser.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");

        Assert.Equal(HttpStatusCode.BadRequest, (await form.SendPlain(("q-line", "theirs"), ("Go", "next"))).StatusCode);
        Assert.Equal(0, await _house.Fresh().DraftAnswers.CountAsync());
    }

    public void Dispose() => _house.Dispose();
}
