using Samhandling.Evaluation.Notes;
using Samhandling.Evaluation.Statements;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Evaluation.Notes;

public sealed class RemovePassageTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task It_goes_with_how_it_was_placed_and_the_statement_stays()
    {
        var round = _house.EvaluationRound();
        var passage = _house.Passage(_house.Interview(round));
        _house.Coded(passage, _house.Statement(round));

        await (await OpenForm.At(_house, $"passages/{passage.Id}/remove", Who.Analyst)).Send();

        Assert.Empty(_house.Fresh().Passages);
        Assert.Empty(_house.Fresh().CodedPassages);
        Assert.Single(_house.Fresh().Statements);
    }

    public void Dispose() => _house.Dispose();
}
