using System.Net;
using Samhandling.Strategies.Documents;
using Samhandling.Strategies.Leading;
using Samhandling.Strategies.Levels;
using Samhandling.Strategies.Processes;
using Samhandling.Strategies.Steps;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Processes;

public sealed class RemoveProcessTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task One_that_was_started_by_mistake_goes_with_its_steps_and_issues_and_the_document_stays()
    {
        var process = _house.Process();
        _house.Step(process);
        _house.Issue(process);

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"processes/{process.Id}/remove")).Send()).StatusCode);

        Assert.Equal((0, 0, 0, 1), (_house.Fresh().StrategyProcesses.Count(), _house.Fresh().ProcessSteps.Count(), _house.Fresh().ProcessIssues.Count(), _house.Fresh().StrategyDocuments.Count()));
    }

    [Fact]
    public async Task One_in_which_something_was_done_stays_and_says_why()
    {
        var (decided, visited, led) = (_house.Process("Beslutad", isReady: true), _house.Process("Besökt"), _house.Process("Ledd"));
        Acting.Agreed(await _house.Get<DecideGate>().Handle(decided.Id, new() { DecidedOn = "2026-03-01" }));
        _house.Occasion(visited);
        _house.Led(_house.Step(led).Id, LedKind.Step, _house.Person("Anna Ek", _house.Organisation("Regionen")));

        var reasons = new List<string>();
        foreach (var process in new[] { decided, visited, led }) reasons.Add(Acting.Refused(await _house.Get<RemoveProcess>().Handle(process.Id)).Reason);
        Assert.Equal(3, reasons.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(3, _house.Fresh().StrategyProcesses.Count());
        Assert.Null((await _house.Page($"processes/{decided.Id}")).QuerySelector($"a[href$='{decided.Id}/remove']"));
    }

    public void Dispose() => _house.Dispose();
}
