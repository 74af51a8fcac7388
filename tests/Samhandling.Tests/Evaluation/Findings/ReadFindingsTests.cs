using Samhandling.Evaluation.Findings;
using Samhandling.Evaluation.Statements;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Evaluation.Findings;

/// <summary>Expected numbers by hand.</summary>
public sealed class ReadFindingsTests : IDisposable
{
    private readonly SetClock _clock = new() { Now = new(2027, 4, 1, 8, 0, 0, TimeSpan.Zero) };
    private readonly House _house;

    public ReadFindingsTests() => _house = _clock.House();

    [Theory]
    [InlineData(new Valence[0], true, Verdict.NoLonger)]
    [InlineData(new Valence[0], false, Verdict.NotAsked)]
    [InlineData(new[] { Valence.Positive }, true, Verdict.NowPositive)]
    [InlineData(new[] { Valence.Positive, Valence.Improvement }, true, Verdict.Still)]
    public void The_next_round_gives_its_verdict(Valence[] answers, bool isAsked, Verdict expected) => Assert.Equal(expected, Verdicts.Of(answers, isAsked));

    [Fact]
    public async Task The_page_says_what_waits_what_was_closed_in_time_and_what_the_next_round_says()
    {
        // The round ended on 28 February 2026: six months later is 28 August, twelve months 28 February 2027.
        var first = _house.EvaluationRound();
        var task = _house.TaskOf(first);
        var (soon, late, parked, open) = (_house.Statement(first, task, text: "Snart"), _house.Statement(first, task, text: "Sent"), _house.Statement(first, task, text: "Vilar"), _house.Statement(first, task, text: "Väntar"));
        _house.Finding(soon);
        _house.Finding(late, f => f with { State = FindingState.Declined, DecidedOn = new(2026, 12, 1) });
        _house.Finding(parked, f => f with { State = FindingState.Parked });
        var second = _house.EvaluationRound(former: first, title: "Nästa", but: f => f with { From = new(2027, 3, 1), To = new(2027, 3, 20) });
        _house.GuideQuestion(second, task);
        var now = _house.Statement(second, task, Valence.Positive, "Bra nu", f => f with { ContinuesId = soon.Id });
        _house.Coded(_house.Passage(_house.Interview(second)), now);
        _house.Statement(second, task, Valence.Improvement, "Fortfarande", f => f with { ContinuesId = late.Id });

        var page = await _house.Page("evaluations/findings", Who.Reader);

        Assert.Equal("2 of 5 wait for an answer", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["1 of 4", "2 of 4"], page.QuerySelectorAll(".facts dd").Select(d => d.TextContent));
        Assert.Equal([("Väntar", "No longer said"), ("Fortfarande", "–"), ("Snart", "Is good now"), ("Sent", "Still said"), ("Vilar", "No longer said")],
            (await _house.Get<ReadFindings>().All(TestContext.Current.CancellationToken)).Select(r => (r.Statement.Text, r.Verdict?.Text() ?? "–")));
        Assert.Contains(page.QuerySelectorAll(".is-gap"), gap => gap.TextContent.Contains("No answer for 397 days", StringComparison.Ordinal));
        Assert.Equal(open.Id, (await _house.Get<ReadFindings>().All(TestContext.Current.CancellationToken))[0].Statement.Id);
    }

    [Fact]
    public async Task A_finding_whose_task_was_removed_stays_and_is_told()
    {
        var round = _house.EvaluationRound();
        var task = _house.TaskOf(round);
        _house.Finding(_house.Statement(round, task), f => f with { ChangedTaskId = task.Id });
        Acting.Agreed(await _house.Get<Samhandling.Assignments.Tasks.RetireTask>().Handle(task.Id));

        var row = (await _house.Page("evaluations/findings", Who.Reader)).QuerySelector("tbody tr")!.TextContent;

        Assert.Contains("Tydligare mål", row, StringComparison.Ordinal);
        Assert.Contains("The task has been taken out of the agreement", row, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
