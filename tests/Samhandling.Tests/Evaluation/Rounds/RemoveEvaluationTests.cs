using Samhandling.Evaluation.Interviews;
using Samhandling.Evaluation.Rounds;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Evaluation.Rounds;

public sealed class RemoveEvaluationTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task One_in_which_nobody_has_said_anything_goes_with_its_guide_and_frame()
    {
        var round = _house.EvaluationRound();
        _house.GuideQuestion(round);
        _house.Interview(round);

        await (await OpenForm.At(_house, $"evaluations/{round.Id}/remove", Who.Analyst)).Send();

        Assert.Empty(_house.Fresh().EvaluationRounds);
        Assert.Empty(_house.Fresh().Interviews);
    }

    [Fact]
    public async Task What_somebody_has_said_is_not_lost_with_it()
    {
        var round = _house.EvaluationRound();
        _house.Passage(_house.Interview(round));

        Assert.StartsWith("Somebody has said", Acting.Refused(await _house.Get<RemoveEvaluation>().Handle(round.Id)).Reason, StringComparison.Ordinal);
        Assert.Single(_house.Fresh().EvaluationRounds);
    }

    [Fact]
    public async Task One_that_another_follows_stays()
    {
        var round = _house.EvaluationRound();
        _house.EvaluationRound(former: round, title: "Nästa");

        Assert.Contains("Nästa", Acting.Refused(await _house.Get<RemoveEvaluation>().Handle(round.Id)).Reason, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
