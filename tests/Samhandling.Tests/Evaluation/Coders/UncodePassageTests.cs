using Microsoft.Extensions.DependencyInjection;
using Samhandling.Evaluation.Coders;
using Samhandling.Evaluation.Statements;
using Samhandling.Platform;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Evaluation.Coders;

public sealed class UncodePassageTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_coder_takes_back_what_the_same_coder_found_and_nothing_else()
    {
        var round = _house.EvaluationRound();
        var (passage, statement) = (_house.Passage(_house.Interview(round)), _house.Statement(round));
        var (mine, other) = (_house.Coded(passage, statement), _house.Coded(passage, statement, Who.Coordinator));

        await (await OpenForm.At(_house, $"passages/{passage.Id}/code", Who.Analyst, "uncode-passage")).Send(("CodedId", $"{mine.Id}"));

        Assert.Equal(other.Id, _house.Fresh().CodedPassages.Single().Id);
        await Assert.ThrowsAsync<NotFoundException>(() => _house.Coder().GetRequiredService<UncodePassage>().Handle(passage.Id, new() { CodedId = other.Id }));
    }

    public void Dispose() => _house.Dispose();
}
