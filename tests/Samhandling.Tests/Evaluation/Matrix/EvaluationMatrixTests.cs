using Samhandling.Evaluation.Findings;
using Samhandling.Evaluation.Interviews;
using Samhandling.Evaluation.Matrix;
using Samhandling.Evaluation.Statements;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Evaluation.Matrix;

/// <summary>Expected words and numbers: by hand, and the worked example of docs/methods/evaluation-matrix.md.</summary>
public sealed class EvaluationMatrixTests : IDisposable
{
    private readonly House _house = new();

    private static HashSet<Guid> Some(int from, int count) => [.. Enumerable.Range(from, count).Select(i => new Guid(i, 0, 0, new byte[8]))];

    [Theory]
    [InlineData(9, 8, 2, Accord.Unanimous)]
    [InlineData(7, 6, 4, Accord.Mixed)]
    [InlineData(6, 4, 6, Accord.Split)]
    [InlineData(2, 2, 2, null)]
    public void Accord_is_the_share_of_the_larger_side(int good, int onlyGood, int better, Accord? expected) => Assert.Equal(expected, EvaluationMatrix.Agree(Some(0, good), Some(onlyGood, better)));

    [Fact]
    public async Task Fewer_than_five_are_a_theme_and_small_kinds_of_actors_are_told_together()
    {
        var round = _house.EvaluationRound();
        var task = _house.TaskOf(round);
        _house.GuideQuestion(round, task);
        var (many, few) = (_house.Statement(round, task, Valence.Positive, "Många"), _house.Statement(round, task, text: "Få"));
        ActorType[] types = [.. Enumerable.Repeat(ActorType.Municipality, 5), ActorType.Destination, ActorType.Destination, ActorType.Destination, ActorType.Research, ActorType.Company];
        foreach (var (i, type) in types.Index())
        {
            var passage = _house.Passage(_house.Interview(round, f => f with { ActorType = type }));
            if (i < 6) _house.Coded(passage, many);
            if (i is 5 or 6) _house.Coded(passage, few);
        }

        var matrix = await _house.Get<ReadMatrix>().Of(round.Id, cancel: TestContext.Current.CancellationToken);

        var row = matrix.Rows.Single();
        Assert.Equal((6, 10), (row.Positive.Cards.Single().Count, matrix.Respondents));
        Assert.Equal(["Municipalities", "others"], row.Positive.Cards.Single().Types);
        Assert.Equal((Silence.Some, 4), (row.Positive.Silence, row.Positive.Silent));
        Assert.Null(row.Improvement.Cards.Single().Count);
        Assert.Empty(row.Improvement.Cards.Single().Types);
        Assert.Equal((Silence.Few, 0), (row.Improvement.Silence, row.Improvement.Silent));
    }

    [Fact]
    public async Task Silence_of_what_was_asked_is_not_that_of_what_was_not_and_no_opinion_is_neither()
    {
        var round = _house.EvaluationRound();
        var (asked, unasked) = (_house.TaskOf(round), _house.TaskOf(round, "Vara lots"));
        _house.GuideQuestion(round, asked);
        _house.SaidBy(round, 5, _house.Statement(round, asked, Valence.NoOpinion, null));

        var matrix = await _house.Get<ReadMatrix>().Of(round.Id, cancel: TestContext.Current.CancellationToken);

        Assert.Equal([(asked.Id, "None of 5 has said anything.", "5"), (unasked.Id, "Not asked.", null)], matrix.Rows.Select(r => (r.Topic.Id, matrix.SilenceOf(r.Positive), r.NoOpinion)));
    }

    [Fact]
    public async Task A_level_narrows_the_statements_and_not_how_many_are_silent()
    {
        var round = _house.EvaluationRound();
        var task = _house.TaskOf(round);
        _house.SaidBy(round, 5, _house.Statement(round, task, but: f => f with { Level = Level.Local }));
        _house.SaidBy(round, 6, _house.Statement(round, task, text: "Mer utomlands", but: f => f with { Level = Level.International }));

        var whole = await _house.Page($"evaluations/{round.Id}/matrix", Who.Reader);
        var local = await _house.Page($"evaluations/{round.Id}/matrix?level=Local", Who.Reader);

        Assert.Equal(["Mer utomlands", "Tydligare mål"], whole.QuerySelectorAll(".says.less li p:first-child").Select(p => p.TextContent));
        Assert.Equal(["Tydligare mål"], local.QuerySelectorAll(".says.less li p:first-child").Select(p => p.TextContent));
        Assert.Equal("5 of 11, Municipalities", local.QuerySelector(".says.less .by")!.TextContent);
        Assert.Equal(SaidOf(whole), SaidOf(local));

        static string SaidOf(AngleSharp.Dom.IDocument page) => string.Join('|', page.QuerySelectorAll(".matrix td > p").Select(p => p.TextContent));
    }

    [Fact]
    public async Task The_matrix_says_what_became_of_each_improvement_and_that_a_task_was_removed()
    {
        var round = _house.EvaluationRound();
        var task = _house.TaskOf(round);
        _house.Finding(_house.Statement(round, task));
        _house.Statement(round, task, text: "Utan svar");
        Acting.Agreed(await _house.Get<Samhandling.Assignments.Tasks.RetireTask>().Handle(task.Id));

        var page = await _house.Page($"evaluations/{round.Id}/matrix", Who.Reader);

        Assert.Equal(["New wording in the agreement (finding 1)", "No answer yet"], page.QuerySelectorAll(".then").Select(t => t.TextContent.Trim()).Order(StringComparer.Ordinal));
        Assert.Contains("taken out of the agreement", page.QuerySelector("th[scope=row]")!.TextContent, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
