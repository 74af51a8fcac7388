using Samhandling.Evaluation.Interviews;
using Samhandling.Evaluation.Notes;
using Samhandling.Evaluation.Statements;
using Samhandling.Platform;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Evaluation.Notes;

public sealed class DescribePassageTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task What_was_written_down_is_changed_and_stays_placed()
    {
        var round = _house.EvaluationRound();
        var passage = _house.Passage(_house.Interview(round), "Målen är otydlga");
        _house.Coded(passage, _house.Statement(round));

        await (await OpenForm.At(_house, $"passages/{passage.Id}", Who.Analyst)).Send(("Text", "Målen är otydliga"));

        Assert.Equal("Målen är otydliga", _house.Fresh().Passages.Single().Text);
        Assert.Single(_house.Fresh().CodedPassages);
    }

    [Fact]
    public async Task What_may_not_be_used_is_not_found()
    {
        var passage = _house.Passage(_house.Interview(_house.EvaluationRound(), f => f with { State = InterviewState.Declined }));

        await Assert.ThrowsAsync<NotFoundException>(() => _house.Get<DescribePassage>().Find(passage.Id));
    }

    public void Dispose() => _house.Dispose();
}
