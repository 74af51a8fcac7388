using Samhandling.Evaluation.Notes;
using Samhandling.Evaluation.Statements;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Evaluation.Statements;

public sealed class RemoveStatementTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task It_goes_and_the_passages_stay()
    {
        var round = _house.EvaluationRound();
        var statement = _house.Statement(round);
        _house.Coded(_house.Passage(_house.Interview(round)), statement);

        await (await OpenForm.At(_house, $"statements/{statement.Id}/remove", Who.Analyst)).Send();

        Assert.Empty(_house.Fresh().Statements);
        Assert.Single(_house.Fresh().Passages);
    }

    [Fact]
    public async Task One_that_got_an_answer_stays()
    {
        var statement = _house.Statement(_house.EvaluationRound());
        _house.Finding(statement);

        Assert.StartsWith("The statement has got an answer", Acting.Refused(await _house.Get<RemoveStatement>().Handle(statement.Id)).Reason, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
