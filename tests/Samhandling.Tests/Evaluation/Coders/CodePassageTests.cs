using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Evaluation.Coders;
using Samhandling.Evaluation.Statements;
using Samhandling.Platform;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Evaluation.Coders;

public sealed class CodePassageTests : IDisposable
{
    private readonly Meanwhile _meanwhile = new();
    private readonly House _house;

    public CodePassageTests() => _house = _meanwhile.House();

    [Fact]
    public async Task A_passage_that_is_both_good_and_bad_becomes_two_statements_and_then_the_next_is_shown()
    {
        var round = _house.EvaluationRound();
        var (task, interview) = (_house.TaskOf(round), _house.Interview(round));
        var (first, next) = (_house.Passage(interview, "Bra stöd men otydliga mål", _house.GuideQuestion(round, task)), _house.Passage(interview, "Mer"));
        var form = await OpenForm.At(_house, $"passages/{first.Id}/code", Who.Analyst, "code-passage");
        Assert.Equal($"task:{task.Id}", form.Shown["Form.About"]);

        await form.SendPlain(("Form.About", $"task:{task.Id}"), ("Form.Valence", "Positive"), ("Form.Text", "Bra stöd"), ("Then", "more"));
        var answer = await form.SendPlain(("Form.About", $"task:{task.Id}"), ("Form.Valence", "Improvement"), ("Form.Text", "Otydliga mål"), ("Form.Level", "Regional"), ("Then", "next"));

        Assert.EndsWith($"passages/{next.Id}/code", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal([(Valence.Positive, "Bra stöd", Level.Unsaid), (Valence.Improvement, "Otydliga mål", Level.Regional)], _house.Fresh().Statements.OrderBy(s => s.Valence).AsEnumerable().Select(s => (s.Valence, s.Text, s.Level)));
        Assert.Equal(2, _house.Fresh().CodedPassages.Count(c => c.PassageId == first.Id && c.CoderId == _house.UserOf(Who.Analyst)));
    }

    [Fact]
    public async Task Two_coders_of_one_passage_are_both_kept_and_one_does_not_see_what_the_other_found()
    {
        var round = _house.EvaluationRound();
        var (task, passage) = (_house.TaskOf(round), _house.Passage(_house.Interview(round)));
        StatementForm form = new() { About = $"task:{task.Id}", Valence = Valence.Positive, Text = "Bra" };

        var one = Acting.Agreed(await _house.Coder().GetRequiredService<CodePassage>().Handle(passage.Id, form));
        var other = Acting.Agreed(await _house.Coder(Who.Coordinator).GetRequiredService<CodePassage>().Handle(passage.Id, form));
        Acting.Agreed(await _house.Coder().GetRequiredService<CodePassage>().Handle(passage.Id, form));

        Assert.Equal(one.StatementId, other.StatementId);
        Assert.Equal(2, _house.Fresh().CodedPassages.Count());
        _house.Coded(_house.Passage(_house.Interview(round)), _house.Statement(round, task, text: "Bara den andres"));
        Assert.Single((await _house.Page($"passages/{passage.Id}/code", Who.Coordinator)).QuerySelectorAll("main button[name='Form.CodedId']"));
    }

    [Fact]
    public async Task Two_who_place_one_passage_at_one_moment_are_both_kept_and_their_words_are_one_statement()
    {
        var round = _house.EvaluationRound();
        var (task, passage) = (_house.TaskOf(round), _house.Passage(_house.Interview(round)));
        StatementForm form = new() { About = $"task:{task.Id}", Valence = Valence.Positive, Text = "Bra" };
        var (one, other) = (_house.Coder().GetRequiredService<CodePassage>(), _house.Coder(Who.Coordinator).GetRequiredService<CodePassage>());
        _meanwhile.Act = async () => Acting.Agreed(await other.Handle(passage.Id, form));

        Acting.Agreed(await one.Handle(passage.Id, form));

        Assert.Equal(new[] { _house.UserOf(Who.Analyst), _house.UserOf(Who.Coordinator) }.Order(), _house.Fresh().CodedPassages.Select(c => c.CoderId).AsEnumerable().Order());
        Assert.Single(_house.Fresh().Statements);
    }

    [Fact]
    public async Task No_opinion_is_an_answer_and_needs_no_words_and_is_one_statement()
    {
        var round = _house.EvaluationRound();
        var (task, code) = (_house.TaskOf(round), _house.Coder().GetRequiredService<CodePassage>());
        foreach (var passage in new[] { _house.Passage(_house.Interview(round)), _house.Passage(_house.Interview(round)) }) Acting.Agreed(await code.Handle(passage.Id, new() { About = $"task:{task.Id}", Valence = Valence.NoOpinion }));

        Assert.Equal("No opinion", _house.Fresh().Statements.Single().Words);
        Assert.Equal("Text", Acting.Refused(await code.Handle(_house.Passage(_house.Interview(round)).Id, new() { About = $"task:{task.Id}", Valence = Valence.Positive })).Field);
        Assert.Equal("About", Acting.Refused(await code.Handle(_house.Passage(_house.Interview(round)).Id, new() { Text = "Om vad?" })).Field);
    }

    [Fact]
    public async Task A_statement_is_not_about_a_task_of_another_agreement()
    {
        var (round, task) = (_house.EvaluationRound(), _house.TaskOf(_house.EvaluationRound(title: "En annan")));

        await Assert.ThrowsAsync<NotFoundException>(() => _house.Coder().GetRequiredService<CodePassage>().Handle(_house.Passage(_house.Interview(round)).Id, new() { About = $"task:{task.Id}", Text = "Fel" }));
    }

    [Fact]
    public async Task A_reader_places_nothing()
    {
        using var browser = _house.Browser(Who.Reader);

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync($"/{House.Ours}/passages/{_house.Passage(_house.Interview(_house.EvaluationRound())).Id}/code", TestContext.Current.CancellationToken)).StatusCode);
    }

    public void Dispose() => _house.Dispose();
}
