using Samhandling.Evaluation.Rounds;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Evaluation.Rounds;

public sealed class DescribeEvaluationTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task What_it_is_for_can_be_said_anew()
    {
        var round = _house.EvaluationRound();

        await (await OpenForm.At(_house, $"evaluations/{round.Id}/edit", Who.Analyst)).SendAll(("Purpose", "Inför nästa avtal"));

        Assert.Equal("Inför nästa avtal", _house.Fresh().EvaluationRounds.Single().Purpose);
    }

    [Fact]
    public async Task Rounds_do_not_follow_each_other_in_a_ring()
    {
        var first = _house.EvaluationRound();
        var second = _house.EvaluationRound(former: first, title: "Nästa");
        var form = EvaluationForm.Of(first);
        form.FormerId = second.Id;

        Assert.Equal("FormerId", Acting.Refused(await _house.Get<DescribeEvaluation>().Handle(first.Id, form)).Field);
    }

    public void Dispose() => _house.Dispose();
}
