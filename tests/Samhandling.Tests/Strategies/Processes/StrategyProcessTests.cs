using Samhandling.Strategies.Levels;
using Samhandling.Strategies.Processes;
using Samhandling.Strategies.Steps;
using Samhandling.Tests.Actors;

namespace Samhandling.Tests.Strategies.Processes;

public sealed class StrategyProcessTests
{
    private static readonly DateOnly s_day = new(2026, 3, 2);

    [Fact]
    public void The_gates_are_decided_in_order_each_when_nothing_is_missing_for_it()
    {
        var process = Acting.Agreed(StrategyProcess.Of(Facts()));
        Assert.Contains("money", Acting.Refused(process.Pass(s_day, null)).Reason, StringComparison.Ordinal);
        Acting.Agreed(process.Change(Facts() with { Money = "Inget", Staff = "Två", Competence = "Egen", Time = "Ett år" }));
        Acting.Agreed(process.Pass(s_day, " Styrgruppen,  § 2 "));
        Assert.Equal((Gate.Scope, "Styrgruppen, § 2"), (process.NextGate, process.Gates.Single().DecidedBy));

        Assert.Contains("Nothing is in", Acting.Refused(process.Pass(s_day, null)).Reason, StringComparison.Ordinal);
        var (housing, name) = (Raised(process, "Bostäder"), Raised(process, "Ett gemensamt namn"));
        Acting.Agreed(housing.Weigh(new("Bostäder", Scope.In, "Många vill", null, null)));
        Assert.Contains("out: 1.", Acting.Refused(process.Pass(s_day, null)).Reason, StringComparison.Ordinal);
        Acting.Agreed(name.Weigh(new("Ett gemensamt namn", Scope.Out, "Prövat förut", null, null)));
        Acting.Agreed(process.Pass(s_day, null));

        Assert.Contains("without a level: 1", Acting.Refused(process.Pass(s_day, null)).Reason, StringComparison.Ordinal);
        Acting.Agreed(housing.Weigh(new("Bostäder", Scope.In, "Många vill", IssueLevel.National, "Lagen bestämmer")));
        Assert.Contains("handed on: 1", Acting.Refused(process.Pass(s_day, null)).Reason, StringComparison.Ordinal);
        Acting.Agreed(housing.HandTo(new(Guid.CreateVersion7(), null), s_day));
        Acting.Agreed(process.Pass(s_day, null));
        Assert.Null(process.NextGate);
        Acting.Refused(process.Pass(s_day, null));
    }

    [Fact]
    public void A_step_that_is_open_to_many_begins_only_when_it_is_decided_what_is_in()
    {
        var process = Acting.Agreed(StrategyProcess.Of(Facts() with { Money = "Inget", Staff = "Två", Competence = "Egen", Time = "Ett år" }));
        StepFacts wide = new("Samtal", StepPromise.Consult, true, 1, null, null, s_day, null);

        var refusal = Acting.Refused(ProcessStep.In(process, wide));
        Assert.Equal("StartedOn", refusal.Field);
        Assert.Contains("What is in and what is out", refusal.Reason, StringComparison.Ordinal);
        Acting.Agreed(ProcessStep.In(process, wide with { IsWide = false }));
        var step = Acting.Agreed(ProcessStep.In(process, wide with { StartedOn = null }));

        Acting.Agreed(process.Pass(s_day, null));
        Acting.Refused(step.Change(process, wide));
        Acting.Agreed(Raised(process, "Bostäder").Weigh(new("Bostäder", Scope.In, "Många vill", null, null)));
        Acting.Agreed(process.Pass(s_day, null));
        Acting.Agreed(step.Change(process, wide));
        Assert.True(step.IsGoing);
        Assert.Equal("DoneOn", Acting.Refused(step.Change(process, wide with { DoneOn = s_day.AddDays(-1) })).Field);
        Assert.Equal("StartedOn", Acting.Refused(step.Change(process, wide with { StartedOn = null, DoneOn = s_day })).Field);
    }

    [Fact]
    public void Steps_are_written_and_read_one_a_line_with_a_star_for_many()
    {
        var process = Acting.Agreed(StrategyProcess.Of(Facts()));
        var steps = Acting.Agreed(StepLines.Read(process, " Analys \r\n\r\n* Samtal\nBeslut"));

        Assert.Equal([("Analys", false, 1), ("Samtal", true, 2), ("Beslut", false, 3)], steps.Select(s => (s.Name, s.IsWide, s.Place)));
        Assert.Equal("Analys\n* Samtal\nBeslut", StepLines.Write(steps.Reverse()));
        Assert.Equal("Steps", Acting.Refused(StepLines.Read(process, "\n \n")).Field);
        Assert.Equal("Steps", Acting.Refused(StepLines.Read(process, new string('a', ProcessStep.NameLength + 1))).Field);
    }

    private static ProcessFacts Facts() => new() { Title = "Strategin ses över", DocumentId = Guid.CreateVersion7() };

    private static ProcessIssue Raised(StrategyProcess process, string text)
    {
        var issue = ProcessIssue.Raised(process.Id, text, process.Issues.Count + 1);
        process.Issues.Add(issue);
        return issue;
    }
}
