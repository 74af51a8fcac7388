using Samhandling.Evaluation.Coders;
using Samhandling.Evaluation.Statements;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Evaluation.Coders;

/// <summary>Expected numbers: the worked example of docs/methods/coder-agreement.md.</summary>
public sealed class ReadCodersTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_twenty_passages_of_the_worked_example_have_its_kappa_and_alpha()
    {
        var round = _house.EvaluationRound();
        var (task, interview) = (_house.TaskOf(round), _house.Interview(round));
        var statements = new[] { ('+', Valence.Positive), ('-', Valence.Improvement), ('0', Valence.NoOpinion) }.ToDictionary(v => v.Item1, v => _house.Statement(round, task, v.Item2, $"Sagt {v.Item1}"));
        foreach (var (first, second) in "++-+--++-+0-++-0+-+-".Zip("++----++++0-+0-0+-+-"))
        {
            var passage = _house.Passage(interview);
            _house.Coded(passage, statements[first]);
            _house.Coded(passage, statements[second], Who.Coordinator);
        }

        var sure = await _house.Get<ReadCoders>().Of(round.Id, TestContext.Current.CancellationToken);

        Assert.Equal((20, .85, .75, .756), (sure.Passages, sure.Pairs.Single().Valence.Observed, Math.Round(sure.Pairs[0].Valence.Value!.Value, 3), Math.Round(sure.Alpha.Value!.Value, 3)));
        // All is about one task: nothing to disagree on, and no number that says so.
        Assert.Equal((1, null), (sure.Pairs[0].Topic.Observed, sure.Pairs[0].Topic.Value));
        Assert.Contains("0.75", (await _house.Page($"evaluations/{round.Id}/coders", Who.Analyst)).QuerySelector("main tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_one_coder_it_says_that_another_should_read_too()
    {
        var round = _house.EvaluationRound();
        _house.Coded(_house.Passage(_house.Interview(round)), _house.Statement(round));

        Assert.StartsWith("No passage has been placed by two", (await _house.Page($"evaluations/{round.Id}/coders", Who.Analyst)).QuerySelector(".is-gap")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
