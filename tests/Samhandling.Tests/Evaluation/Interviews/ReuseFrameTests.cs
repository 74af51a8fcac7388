using Samhandling.Evaluation.Interviews;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Evaluation.Interviews;

public sealed class ReuseFrameTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_same_are_asked_again_and_how_they_are_shown_is_asked_anew()
    {
        var former = _house.EvaluationRound();
        _house.Interview(former, f => f with { Role = "Tillväxtchef, norr", Visibility = Visibility.Named });
        _house.Interview(former, f => f with { Role = "Tillväxtchef, söder" });
        var round = _house.EvaluationRound(former: former, title: "Nästa");

        await (await OpenForm.At(_house, $"evaluations/{round.Id}", Who.Analyst, "reuse-frame")).Send();

        Assert.Equal([("Tillväxtchef, norr", InterviewState.Planned, false, Visibility.Anonymous), ("Tillväxtchef, söder", InterviewState.Planned, false, Visibility.Anonymous)],
            _house.Fresh().Interviews.Where(i => i.RoundId == round.Id).OrderBy(i => i.Number).AsEnumerable().Select(i => (i.Role!, i.State, i.HasConsented, i.Visibility)));
        Assert.Equal(0, Acting.Agreed(await _house.Get<ReuseFrame>().Handle(round.Id)));
    }

    [Fact]
    public async Task The_first_round_has_nobody_to_take_over() => Assert.StartsWith("This round follows no other", Acting.Refused(await _house.Get<ReuseFrame>().Handle(_house.EvaluationRound().Id)).Reason, StringComparison.Ordinal);

    public void Dispose() => _house.Dispose();
}
