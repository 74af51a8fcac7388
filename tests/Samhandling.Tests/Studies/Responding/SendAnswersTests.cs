using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Sessions;
using Samhandling.Studies.Responding;
using Samhandling.Studies.Rounds;
using Samhandling.Surveys.Answers;
using Samhandling.Surveys.Questionnaires;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Studies.Responding;

public sealed class SendAnswersTests : IDisposable
{
    private static readonly Questionnaire s_one = AskedRound.Of(AskedRound.Ask("line", QuestionKind.ShortText));

    private readonly SetClock _clock = new();
    private readonly House _house;

    public SendAnswersTests() => _house = _clock.House();

    [Fact]
    public async Task A_respondent_answers_one_question_of_each_kind_and_what_was_sent_in_is_what_was_written()
    {
        var round = new AskedRound(_house);
        var (browser, respondent) = await round.Come();

        await Write(browser, round, 1, 2, ("q-choice", "yes"));
        await Write(browser, round, 2, 3, ("q-choices", "c"), ("q-choices", "a"), ("q-choices.other", "d"));
        await Write(browser, round, 3, 4, ("q-scale", "0"));
        await Write(browser, round, 4, 5, ("q-number", "1 234,5"));
        await Write(browser, round, 5, 6, ("q-day", "2026-02-28"));
        await Write(browser, round, 6, 7, ("q-line", " Åäö <b> "));
        await Write(browser, round, 7, 8, ("q-text", "one\r\ntwo"));
        await Write(browser, round, 8, 9, ("q-matrix.r.r1", "low"));
        await Write(browser, round, 9, 10, ("q-points.r.p1", "60"), ("q-points.r.p2", "40"));
        var named = await (await OpenForm.At(browser, $"{round.Address}/10")).With(("q-names.name", "Sara Lind"), ("q-names.key", ""), ("q-names.about", "Storhamn"), ("q-names.f.often", "weekly"), ("Go", "next"));
        Assert.Equal($"{round.Address}/check", AskedRound.Led(named));
        var sent = await (await OpenForm.At(browser, $"{round.Address}/check")).SendPlain();
        Assert.Equal($"{round.Address}/receipt", AskedRound.Led(sent));

        var submission = await _house.Fresh().Submissions.AsNoTracking().SingleAsync(s => s.RespondentId == respondent);
        var sheet = submission.Sheet().Answers;
        Assert.Equal(["yes"], sheet["choice"].Choices);
        Assert.Equal(["a", "c"], sheet["choices"].Choices);
        Assert.Equal("d", sheet["choices"].Other);
        Assert.Equal(0, sheet["scale"].Number);
        Assert.Equal(1234.5m, sheet["number"].Number);
        Assert.Equal(new DateOnly(2026, 2, 28), sheet["day"].Day);
        Assert.Equal("Åäö <b>", sheet["line"].Text);
        Assert.Equal("one\ntwo", sheet["text"].Text);
        Assert.Equal("low", sheet["matrix"].Cells!["r1"]);
        Assert.Equal(60, sheet["points"].Points!["p1"]);
        var person = Assert.Single(sheet["names"].Names!);
        Assert.Equal(("Sara Lind", null, "Storhamn", "weekly"), (person.Name, person.Key, person.About, person.FollowUps["often"]));

        var receipt = await House.Read(await browser.GetAsync($"{round.Address}/receipt"));
        Assert.Contains(submission.Receipt, receipt.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(_clock.Now.UtcDateTime, (await _house.Fresh().Respondents.AsNoTracking().SingleAsync(r => r.Id == respondent)).AnsweredAt);
    }

    [Fact]
    public async Task What_is_not_asked_of_who_has_answered_so_is_not_sent_in()
    {
        var round = new AskedRound(_house);
        var (browser, respondent) = await round.Come();
        await Write(browser, round, 1, 2, ("q-choice", "yes"));
        await Write(browser, round, 2, 3, ("q-choices", "a"));
        await Write(browser, round, 1, 3, ("q-choice", "no"));
        await (await OpenForm.At(browser, $"{round.Address}/check")).SendPlain();

        Assert.Equal(["choice"], (await _house.Fresh().Submissions.AsNoTracking().SingleAsync(s => s.RespondentId == respondent)).Sheet().Answers.Keys);
    }

    [Fact]
    public async Task The_same_form_sent_eight_times_at_once_is_one_answer_with_one_receipt()
    {
        var round = new AskedRound(_house, s_one);
        var (browser, respondent) = await round.Come();
        await Write(browser, round, 1, null, ("q-line", "once"));
        var form = await OpenForm.At(browser, $"{round.Address}/check");

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => form.SendPlain()));

        Assert.All(answers, a => Assert.Equal($"{round.Address}/receipt", AskedRound.Led(a)));
        Assert.Equal(1, await _house.Fresh().Submissions.CountAsync(s => s.RespondentId == respondent));
    }

    [Fact]
    public async Task A_form_that_was_sent_with_other_answers_is_refused_and_one_without_its_key_too()
    {
        var round = new AskedRound(_house, s_one);
        var (browser, respondent) = await round.Come();
        await Write(browser, round, 1, null, ("q-line", "first"));
        var form = await OpenForm.At(browser, $"{round.Address}/check");
        await form.SendPlain();
        await Write(browser, round, 1, null, ("q-line", "second"));
        var key = form.Hidden.Single(h => h.Key == "Form.Key").Value;

        var other = await (await OpenForm.At(browser, $"{round.Address}/check")).With(("Form.Key", key));
        Assert.Equal(HttpStatusCode.Conflict, other.StatusCode);
        Assert.Contains("already been sent in", await other.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        foreach (var wrong in new[] { "", "short", new string('x', Submission.KeyLength + 1) })
            Assert.Equal(HttpStatusCode.BadRequest, (await (await OpenForm.At(browser, $"{round.Address}/check")).With(("Form.Key", wrong))).StatusCode);
        Assert.Equal(1, await _house.Fresh().Submissions.CountAsync(s => s.RespondentId == respondent));

        await (await OpenForm.At(browser, $"{round.Address}/check")).SendPlain();
        Assert.Equal(["first", "second"], await _house.Fresh().Submissions.Where(s => s.RespondentId == respondent).OrderBy(s => s.Number).Select(s => s.Content).ToListAsync() is var all ? all.Select(c => AnswerSheet.FromJson(c).Answers["line"].Text!) : []);
    }

    [Fact]
    public async Task Answers_that_another_tab_has_changed_are_not_sent_in_unseen()
    {
        var round = new AskedRound(_house, s_one);
        var (browser, _) = await round.Come();
        await Write(browser, round, 1, null, ("q-line", "seen"));
        var form = await OpenForm.At(browser, $"{round.Address}/check");
        await Write(browser, round, 1, null, ("q-line", "unseen"));

        var answer = await form.SendPlain();

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var page = await House.Read(answer);
        Assert.Contains("unseen", page.QuerySelector(".answers")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await _house.Fresh().Submissions.CountAsync());
    }

    [Fact]
    public async Task After_the_last_day_nothing_is_received_and_the_respondent_is_told()
    {
        var round = new AskedRound(_house, s_one);
        var (browser, _) = await round.Come();
        await Write(browser, round, 1, null, ("q-line", "late"));
        var form = await OpenForm.At(browser, $"{round.Address}/check");
        _clock.Now += TimeSpan.FromDays(15);

        var answer = await form.SendPlain();

        Assert.Contains("the round is closed", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await _house.Fresh().Submissions.CountAsync());
        Assert.Contains("the round is closed", (await House.Read(await browser.GetAsync(round.Address))).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_is_needed_stops_the_page_and_the_sending()
    {
        var round = new AskedRound(_house);
        var (browser, _) = await round.Come();
        var page = await House.Read(await (await OpenForm.At(browser, $"{round.Address}/1")).SendPlain(("Go", "next")));
        Assert.Contains("An answer is needed here.", page.QuerySelector("#q-choice")!.TextContent, StringComparison.Ordinal);

        var check = await House.Read(await browser.GetAsync($"{round.Address}/check"));
        Assert.Null(check.QuerySelector(".ask-nav button"));
        Assert.Equal(HttpStatusCode.Conflict, (await (await OpenForm.At(browser, $"{round.Address}/check")).SendPlain()).StatusCode);
    }

    public void Dispose() => _house.Dispose();

    /// <summary>Writes on one page, and is led to the next; to the check if null.</summary>
    private static async Task Write(HttpClient browser, AskedRound round, int page, int? next, params (string, string)[] fields)
    {
        var answer = await (await OpenForm.At(browser, $"{round.Address}/{page}")).SendPlain([.. fields, ("Go", "next")]);
        Assert.Equal($"{round.Address}/{next?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "check"}", AskedRound.Led(answer));
    }
}
