using Samhandling.Assignments.Tasks;
using Samhandling.Evaluation.Statements;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Evaluation.Statements;

public sealed class DescribeStatementTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task It_is_said_better_and_keeps_what_stands_behind_it()
    {
        var round = _house.EvaluationRound();
        var statement = _house.Statement(round);
        _house.Coded(_house.Passage(_house.Interview(round), "Vi ser inte målen"), statement);

        var form = await OpenForm.At(_house, $"statements/{statement.Id}", Who.Analyst);
        await form.SendAll(("Text", "Målen behöver bli tydligare"), ("Theme", "tydlighet"));

        Assert.Equal(("Målen behöver bli tydligare", "tydlighet"), (_house.Fresh().Statements.Single().Text, _house.Fresh().Statements.Single().Theme));
        var behind = (await _house.Page($"statements/{statement.Id}", Who.Analyst)).QuerySelector("section.band")!.TextContent;
        Assert.Contains("Vi ser inte målen", behind, StringComparison.Ordinal);
        Assert.Contains("Tillväxtchef", behind, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_got_an_answer_stays_an_improvement()
    {
        var statement = _house.Statement(_house.EvaluationRound());
        _house.Finding(statement);
        var form = StatementForm.Of(statement);
        form.Valence = Valence.Positive;

        Assert.Equal("Valence", Acting.Refused(await _house.Get<DescribeStatement>().Handle(statement.Id, form)).Field);
    }

    [Fact]
    public async Task It_answers_only_what_was_said_in_the_round_before()
    {
        var first = _house.EvaluationRound();
        var (earlier, other) = (_house.Statement(first), _house.Statement(_house.EvaluationRound(title: "En annan")));
        var second = _house.EvaluationRound(former: first, title: "Nästa");
        var statement = _house.Statement(second, _house.Fresh().AssignmentTasks.Single(t => t.Id == earlier.TaskId), Valence.Positive, "Nu bra");
        var form = StatementForm.Of(statement);

        form.ContinuesId = other.Id;
        Assert.Equal("ContinuesId", Acting.Refused(await _house.Get<DescribeStatement>().Handle(statement.Id, form)).Field);
        form.ContinuesId = earlier.Id;
        Assert.Equal(earlier.Id, Acting.Agreed(await _house.Get<DescribeStatement>().Handle(statement.Id, form)).ContinuesId);
    }

    public void Dispose() => _house.Dispose();
}
