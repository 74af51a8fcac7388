using Samhandling.Evaluation.Interviews;
using Samhandling.Evaluation.Statements;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Evaluation.Coders;

public sealed class SuggestPlacesTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_passage_that_shares_words_with_what_one_has_placed_is_suggested_its_task_and_theme_and_nothing_is_kept()
    {
        var round = _house.EvaluationRound();
        var (trains, support, interview) = (_house.TaskOf(round, "Resor"), _house.TaskOf(round, "Stöd"), _house.Interview(round));
        _house.Coded(_house.Passage(interview, "Tåget till fjällen är sent"), _house.Statement(round, trains, text: "Sena tåg", but: f => f with { Theme = "järnväg" }));
        _house.Coded(_house.Passage(interview, "Stödet till små företag är bra"), _house.Statement(round, support, Valence.Positive, "Bra stöd"));
        // What another has placed, and what may not be used any more, suggests nothing.
        _house.Coded(_house.Passage(interview, "Fjällen i vinter, sent om kvällen"), _house.Statement(round, support), Who.Coordinator);
        _house.Coded(_house.Passage(_house.Interview(round, f => f with { State = InterviewState.Declined }), "Fjällen i vinter"), _house.Statement(round, support, text: "Ogiltigt"));
        var passage = _house.Passage(interview, "I vinter kom tåget sent");
        var (statements, coded) = (_house.Fresh().Statements.Count(), _house.Fresh().CodedPassages.Count());

        var page = await _house.Page($"passages/{passage.Id}/code", Who.Analyst);

        var suggested = page.QuerySelectorAll("[aria-labelledby=suggested] li").Select(li => string.Join(' ', li.TextContent.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries))).ToList();
        Assert.Equal(2, suggested.Count);
        Assert.StartsWith("About: ", suggested[0], StringComparison.Ordinal);
        Assert.Contains("Resor", suggested[0], StringComparison.Ordinal);
        Assert.EndsWith("shares the words sent, tåget", suggested[0], StringComparison.Ordinal);
        Assert.StartsWith("Theme: järnväg", suggested[1], StringComparison.Ordinal);
        var taken = await House.Read(await _house.Browser(Who.Analyst).GetAsync(page.QuerySelectorAll("[aria-labelledby=suggested] a")[1].GetAttribute("href")));
        Assert.Equal("järnväg", taken.QuerySelector("#theme")!.GetAttribute("value"));
        taken = await House.Read(await _house.Browser(Who.Analyst).GetAsync(taken.QuerySelector("[aria-labelledby=suggested] a")!.GetAttribute("href")));
        Assert.Equal(($"task:{trains.Id}", "järnväg"), (taken.QuerySelector("#about option[selected]")!.GetAttribute("value"), taken.QuerySelector("#theme")!.GetAttribute("value")));
        Assert.Equal((statements, coded), (_house.Fresh().Statements.Count(), _house.Fresh().CodedPassages.Count()));
    }

    [Fact]
    public async Task Where_something_is_found_already_nothing_is_suggested()
    {
        var round = _house.EvaluationRound();
        var (interview, statement) = (_house.Interview(round), _house.Statement(round));
        _house.Coded(_house.Passage(interview, "Tåget är sent"), statement);
        _house.Passage(interview, "Annat");
        _house.Coded(_house.Passage(interview, "Helt annat"), statement);
        var passage = _house.Passage(interview, "Sent är tåget");
        Assert.NotNull((await _house.Page($"passages/{passage.Id}/code", Who.Analyst)).QuerySelector("#suggested"));

        _house.Coded(passage, statement);

        Assert.Null((await _house.Page($"passages/{passage.Id}/code", Who.Analyst)).QuerySelector("#suggested"));
    }

    public void Dispose() => _house.Dispose();
}
