using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Studies.AnswerResults;
using Samhandling.Surveys.Answers;
using Samhandling.Studies.Responding;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Administration;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.Responding;

namespace Samhandling.Tests.Studies.AnswerResults;

public sealed class ReadResultsTests : IDisposable
{
    private readonly House _house = new SetClock { Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero) }.House();

    [Fact]
    public async Task A_round_of_sixty_tells_shares_means_and_the_score_of_all_and_of_each_group_of_five()
    {
        var round = Answered.Round(_house);
        // Twenty of each sector, of whom twelve chose a; 32 promoters (9), 16 passives (8), 12 detractors (0): 100·(32 − 12)/60 = 33.
        await round.Answer(_house, 60, i => Answered.Sheet(("choice", Answered.Chosen(i < 36 ? "a" : "b")), ("scale", new() { Number = i < 32 ? 9 : i < 48 ? 8 : 0 })));
        await round.Close(_house);

        var shown = await Read(round);

        Assert.Equal((60, 60, 60), (shown.Asked, shown.Answered, shown.Counted));
        var choice = Assert.Single(shown.Figures!.Questions["choice"]);
        Assert.Equal([36, 24, 0], choice.All.Counts);
        Assert.Equal([20, 20, 20], choice.By[Grouping.Sector].Select(g => g.Persons));
        Assert.All(choice.By[Grouping.Sector], g => Assert.Equal([12, 8, 0], g.Counts));
        var scale = Assert.Single(shown.Figures.Questions["scale"]);
        Assert.Equal(33.3, scale.All.Recommendation!.Score, 1);
        Assert.Equal((32 * 9 + 16 * 8) / 60.0, scale.All.Mean!.Value, 9);
    }

    [Fact]
    public async Task The_page_says_how_many_answered_then_each_question_with_figure_table_and_files()
    {
        var round = Answered.Round(_house);
        var random = new Random(1);
        await round.Answer(_house, 30, i => Answered.ByLot(random, i));
        await round.Close(_house);

        var page = await _house.Page($"rounds/{round.Id}/results", Who.Reader);
        var text = page.Body!.TextContent;

        Assert.Equal("response", page.QuerySelector("section.band h2")!.Id);
        Assert.Contains("30", page.QuerySelector("#response ~ dl")!.TextContent, StringComparison.Ordinal);
        foreach (var code in (string[])["choice", "scale", "many", "number", "points"]) Assert.NotNull(page.QuerySelector($"#q-{code} svg"));
        Assert.NotNull(page.QuerySelector("#q-matrix table.heat"));
        Assert.DoesNotContain("Text 3", text, StringComparison.Ordinal);
        foreach (var link in page.QuerySelectorAll("a[download]").Select(a => a.GetAttribute("href")!)) Assert.Equal(HttpStatusCode.OK, (await _house.Browser(Who.Reader).GetAsync(link)).StatusCode);
        Assert.Contains("Text 3", (await _house.Page($"rounds/{round.Id}/results", Who.Analyst)).Body!.TextContent, StringComparison.Ordinal);
        var bySector = await _house.Page($"rounds/{round.Id}/results?by=sector", Who.Reader);
        Assert.NotNull(bySector.QuerySelector("#q-choice table.heat"));
        Assert.DoesNotContain("Text 3", (await _house.Page($"rounds/{round.Id}/results?by=sector", Who.Coordinator)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_a_round_is_open_nothing_changes_until_five_more_have_answered_and_groups_are_not_told()
    {
        var round = Answered.Round(_house);
        await round.Answer(_house, 9, i => Answered.Sheet(("choice", Answered.Chosen("a"))));
        Assert.Null((await Read(round)).Figures);
        Assert.Contains("ten", (await _house.Page($"rounds/{round.Id}/results", Who.Reader)).Body!.TextContent, StringComparison.Ordinal);

        await round.Answer(_house, 5, i => Answered.Sheet(("choice", Answered.Chosen("b"))));
        var first = await Read(round);
        Assert.Equal((14, 5), (first.Answered, first.Counted));
        Assert.False(first.Figures!.IsByGroup);
        Assert.Null(first.By(Grouping.Sector));

        // One who was counted answers otherwise: that would be seen by itself.
        var db = _house.Fresh();
        var early = await db.Submissions.OrderBy(s => s.ReceivedAt).FirstAsync(s => s.Respondent!.RoundId == round.Id);
        db.Add(round.Sent(early.RespondentId, 2, Answered.Sheet(("choice", Answered.Chosen("c"))), new(2026, 3, 1, 11, 0, 0, DateTimeKind.Utc)));
        await db.SaveChangesAsync();
        Assert.Equal(first.Figures.ToJson(), (await Read(round)).Figures!.ToJson());
    }

    [Fact]
    public async Task What_one_late_answer_would_change_is_not_told_and_groups_are_told_once()
    {
        var round = Answered.Round(_house);
        await round.Answer(_house, 20, i => Answered.Sheet(("choice", Answered.Chosen(i % 2 == 0 ? "a" : "b"))), i => i < 10 ? Sector.Public : Sector.Private);
        await round.Close(_house);
        var told = (await Read(round)).Figures!;
        Assert.True(told.IsByGroup);

        await round.Answer(_house, 4, i => Answered.Sheet(("choice", Answered.Chosen("c"))));
        Assert.Equal(told.ToJson(), (await Read(round)).Figures!.ToJson());

        await round.Answer(_house, 1, i => Answered.Sheet(("choice", Answered.Chosen("c"))));
        var later = await Read(round);
        Assert.Equal(25, later.Counted);
        Assert.False(later.Figures!.IsByGroup);
    }

    [Fact]
    public async Task Of_four_in_a_closed_round_nothing_is_told_but_that_they_are_too_few()
    {
        var round = Answered.Round(_house);
        await round.Answer(_house, 4, i => Answered.Sheet(("choice", Answered.Chosen("a")), ("text", new() { Text = "Secret" })));
        await round.Close(_house);

        var page = await _house.Page($"rounds/{round.Id}/results", Who.Analyst);

        Assert.NotNull(page.QuerySelector(".empty"));
        Assert.DoesNotContain("Secret", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser(Who.Analyst).GetAsync($"/{House.Ours}/rounds/{round.Id}/results/choice.csv")).StatusCode);
    }

    [Fact]
    public async Task A_word_nobody_knows_in_the_address_groups_by_nothing_and_an_unknown_round_is_not_there()
    {
        var round = Answered.Round(_house);
        await round.Answer(_house, 20, i => Answered.Sheet(("choice", Answered.Chosen("a", "b"))));
        await round.Close(_house);

        Assert.Null((await Read(round)).By("gender"));
        Assert.Equal(HttpStatusCode.OK, (await _house.Browser(Who.Reader).GetAsync($"/{House.Ours}/rounds/{round.Id}/results?by=gender")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser(Who.Reader).GetAsync($"/{House.Ours}/rounds/{Guid.NewGuid()}/results")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser(Who.Stranger).GetAsync($"/{House.Another}/rounds/{round.Id}/results")).StatusCode);
    }

    public void Dispose() => _house.Dispose();

    private async Task<ShownResults> Read(AskedRound round) => await (await _house.As<ReadResults>(Who.Reader)).Handle(round.Id);
}
