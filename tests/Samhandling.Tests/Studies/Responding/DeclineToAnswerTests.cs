using Microsoft.EntityFrameworkCore;
using Samhandling.Studies.Responding;
using Samhandling.Studies.Rounds;
using Samhandling.Surveys.Questionnaires;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Studies.Responding;

public sealed class DeclineToAnswerTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Who_declines_is_waited_for_no_longer_and_what_was_written_is_gone()
    {
        var round = new AskedRound(_house);
        var (browser, respondent) = await round.Come();
        await (await OpenForm.At(browser, $"{round.Address}/6")).SendPlain(("q-line", "half"), ("Go", "stay"));

        var answer = await (await OpenForm.At(browser, $"{round.Address}/decline")).Send(("Reason", "No time"));

        Assert.Equal($"{round.Address}/decline", AskedRound.Led(answer));
        var kept = await _house.Fresh().Respondents.AsNoTracking().SingleAsync(r => r.Id == respondent);
        Assert.Equal(("No time", false), (kept.DeclineReason, kept.IsWaitedFor));
        Assert.Equal(0, await _house.Fresh().DraftAnswers.CountAsync());
        Assert.Equal("You have chosen not to answer", (await House.Read(await browser.GetAsync($"{round.Address}/decline"))).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Who_has_changed_their_mind_answers_after_all_and_an_answer_that_was_received_is_not_declined()
    {
        var round = new AskedRound(_house, AskedRound.Of(AskedRound.Ask("line", QuestionKind.ShortText)));
        var (browser, respondent) = await round.Come();
        await (await OpenForm.At(browser, $"{round.Address}/decline")).Send();
        await (await OpenForm.At(browser, $"{round.Address}/1")).SendPlain(("q-line", "after all"), ("Go", "next"));
        await (await OpenForm.At(browser, $"{round.Address}/check")).SendPlain();
        Assert.Null((await _house.Fresh().Respondents.AsNoTracking().SingleAsync(r => r.Id == respondent)).DeclinedAt);

        var page = await House.Read(await (await OpenForm.At(browser, $"{round.Address}/decline")).Send());
        Assert.Contains("You have already answered.", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reason_that_is_too_long_is_told()
    {
        var round = new AskedRound(_house);
        var (browser, _) = await round.Come();
        var page = await House.Read(await (await OpenForm.At(browser, $"{round.Address}/decline")).Send(("Reason", new string('x', Respondent.ReasonLength + 1))));
        Assert.NotNull(page.QuerySelector(".message.bad"));
        Assert.Equal(0, await _house.Fresh().Respondents.CountAsync(r => r.DeclinedAt != null));
    }

    public void Dispose() => _house.Dispose();
}
