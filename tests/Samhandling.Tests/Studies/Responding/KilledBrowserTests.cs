using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Samhandling.Studies.Responding;
using Samhandling.Studies.Rounds;
using Samhandling.Surveys.Answers;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Platform.Browsing;

namespace Samhandling.Tests.Studies.Responding;

/// <summary>A respondent's browser is killed in the middle of a page, and they go on in another by the same link. Time is the page's own, which goes as the test lets it.</summary>
[Collection(nameof(Chromium)), Trait("Needs", "Browser")]
public sealed class KilledBrowserTests(Chromium chromium)
{
    /// <summary>Milliseconds: between two keys or ticks, between two questions, and how old at most that may be which is lost.</summary>
    private const int BetweenSteps = 300, BetweenQuestions = 1000, Lost = 2000;

    private static readonly bool IsRelease = Environment.GetEnvironmentVariable("SAMHANDLING_TEST_TIER") == "REL";

    private static readonly string[] s_others = ["Anna Berg", "Per Dahl", "Sara Lind"];

    private static (int Questions, int Kills) Size => IsRelease ? (40, 25) : (20, 2);

    [Fact]
    public async Task Whenever_it_is_killed_no_more_is_lost_than_what_was_written_in_the_last_two_seconds()
    {
        var house = chromium.House;
        var random = new Random(6);
        var round = new AskedRound(house, LongAnswers.Questionnaire(LongAnswers.Of(Size.Questions, [])), Suggested.Asked);
        var all = LongAnswers.Of(Size.Questions, [.. s_others.Select(name => (name, $"r{round.Ask(name).RespondentId:N}"))]);
        var (respondent, token) = round.Ask();
        // Any step of all is as likely; a question is met once.
        var steps = all.SelectMany((question, i) => question.Steps.Select((_, step) => (Question: i, Step: step))).ToArray();
        random.Shuffle(steps);
        var kills = steps.DistinctBy(at => at.Question).Take(Size.Kills).ToDictionary(at => at.Question, at => at.Step);

        var writing = await Begin(round, token, all[0]);
        var lost = 0;
        for (var i = 0; i < all.Count; i++)
        {
            await writing.TurnTo(all[i].Page);
            await writing.Pass(BetweenQuestions);
            for (var step = 0; step < all[i].Steps.Count; step++)
            {
                await writing.Take(all[i], step);
                if (!kills.TryGetValue(i, out var last) || last != step) continue;
                kills.Remove(i);
                await writing.Pass(random.Next(BetweenQuestions), isAnswered: random.Next(2) == 0);
                await writing.Kill();
                lost += await Compare(house, respondent, all, writing, i);
                writing = await Begin(round, token, all[i], writing);
                // It is written anew from its beginning.
                step = -1;
            }
        }
        await writing.SendIn(all[^1].Page);
        await writing.DisposeAsync();

        var sent = (await house.Fresh().Submissions.AsNoTracking().SingleAsync(s => s.RespondentId == respondent)).Sheet().Answers;
        Assert.Equal(all.Select(q => (q.Question.Code, q.Steps[^1].Then.ToJson())), all.Select(q => (q.Question.Code, sent[q.Question.Code].ToJson())));
        Trust.Figure("R-06", "questions answered while the browser was killed, sent in as they were answered", all.Count);
        Trust.Figure("R-06", "kills of the browser in the middle of a page", Size.Kills);
        Trust.Figure("R-06", "of them with something lost, none older than two seconds", lost);
        TestContext.Current.TestOutputHelper?.WriteLine($"{Size.Kills} kills in {all.Count} questions, {lost} with something lost.");
    }

    private async Task<Writing> Begin(AskedRound round, string token, StepByStep at, Writing? before = null)
    {
        var browser = await chromium.Another();
        var page = await browser.Open("en");
        await page.GotoAsync($"/{House.Ours}/respond/{token}");
        await page.ClickAsync(".ask-nav a");
        await page.WaitForSelectorAsync("form.answer");
        await page.GotoAsync($"{round.Address}/{at.Page}");
        return new(browser, page, round, at.Page, before);
    }

    /// <summary>Whether something was lost: at most the last of it, of the one question that was being answered.</summary>
    private static async Task<int> Compare(House house, Guid respondent, IReadOnlyList<StepByStep> all, Writing writing, int at)
    {
        var drafts = await house.Fresh().DraftAnswers.AsNoTracking().Where(d => d.RespondentId == respondent).ToDictionaryAsync(d => d.Question, d => d.Content);
        for (var i = 0; i < at; i++) Assert.Equal(all[i].Steps[^1].Then.ToJson(), drafts[all[i].Question.Code]);
        var stood = writing.States(all[at].Question.Code, Lost);
        var kept = drafts.GetValueOrDefault(all[at].Question.Code);
        Assert.Contains(kept, stood);
        return kept == stood[^1] ? 0 : 1;
    }

    /// <summary>A respondent at one page in one browser, and what was written when, of whatever browser.</summary>
    private sealed class Writing(OwnBrowser browser, IPage page, AskedRound round, int number, Writing? before) : IAsyncDisposable
    {
        private readonly List<(int At, string Question, string Content)> _written = before?._written ?? [];
        private int _number = number;
        private int _now = before?._now ?? 0;

        public async Task Take(StepByStep question, int step)
        {
            await question.Steps[step].Do(page);
            _written.Add((_now, question.Question.Code, question.Steps[step].Then.ToJson()));
            await Pass(BetweenSteps);
        }

        /// <summary>Lets time go by; what the page has asked for meanwhile is answered, unless the test does not wait for it.</summary>
        public async Task Pass(int milliseconds, bool isAnswered = true)
        {
            await page.Clock.RunForAsync(milliseconds);
            _now += milliseconds;
            if (isAnswered) await page.EvaluateAsync("() => window.answered.then(() => true)");
        }

        public async Task TurnTo(int wanted)
        {
            if (wanted == _number) return;
            await page.ClickAsync("button[value=next]");
            await page.WaitForURLAsync($"**{round.Address}/{wanted}");
            _number = wanted;
        }

        public async Task SendIn(int last)
        {
            Assert.Equal(last, _number);
            await page.ClickAsync("button[value=next]");
            await page.WaitForURLAsync($"**{round.Address}/check");
            await page.ClickAsync("main button[type=submit]");
            await page.WaitForURLAsync($"**{round.Address}/receipt");
        }

        /// <summary>What a question has been answered with so many milliseconds ago and since.</summary>
        public List<string?> States(string question, int ago)
        {
            var all = _written.Where(w => w.Question == question).ToList();
            var old = all.FindLastIndex(w => w.At <= _now - ago);
            return [.. old < 0 ? [null] : Array.Empty<string?>(), .. all.Skip(Math.Max(old, 0)).Select(w => w.Content)];
        }

        public async Task Kill()
        {
            await browser.Kill();
            await DisposeAsync();
        }

        public ValueTask DisposeAsync() => browser.DisposeAsync();
    }
}
