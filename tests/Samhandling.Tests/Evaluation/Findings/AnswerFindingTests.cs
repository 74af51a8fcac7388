using System.Net;
using Samhandling.Evaluation.Findings;
using Samhandling.Evaluation.Statements;
using Samhandling.Platform;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Evaluation.Findings;

public sealed class AnswerFindingTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task An_answer_is_shown_on_the_task_it_changed_and_on_its_agreement()
    {
        var round = _house.EvaluationRound();
        var task = _house.TaskOf(round);
        var statement = _house.Statement(round, task);

        var answer = await (await OpenForm.At(_house, $"statements/{statement.Id}/answer", Who.Analyst)).Send(("State", "Accepted"), ("Reason", "Målen skrivs in"), ("Change", "AgreementText"), ("ChangedTaskId", $"{task.Id}"), ("DecidedBy", "Nämnden"), ("DecidedOn", "2026-04-01"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("Because of finding 1: Tydligare mål", (await _house.Page($"assignment-tasks/{task.Id}", Who.Reader)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Because of finding 1: Tydligare mål", (await _house.Page($"agreements/{round.AgreementId}", Who.Reader)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_improvement_alone_gets_an_answer()
    {
        var good = _house.Statement(_house.EvaluationRound(), valence: Valence.Positive);

        await Assert.ThrowsAsync<NotFoundException>(() => _house.Get<AnswerFinding>().Find(good.Id));
    }

    [Fact]
    public void It_says_what_changes_and_where_or_why_not_or_until_when()
    {
        Assert.Equal("Reason", Field(Evaluating.Answer() with { Reason = " " }));
        Assert.Equal("Change", Field(Evaluating.Answer() with { Change = null }));
        Assert.Equal("Reason", Field(Evaluating.Answer(FindingState.Declined) with { Reason = "" }));
        Assert.Equal("Until", Field(Evaluating.Answer(FindingState.Parked) with { Until = null }));
        Assert.Equal("Until", Field(Evaluating.Answer(FindingState.Parked) with { Until = new(2026, 4, 1) }));
        Assert.Null(Acting.Agreed(Finding.Of(Guid.CreateVersion7(), 1, Evaluating.Answer(FindingState.Declined))).Change);

        static string Field(FindingFacts facts) => Acting.Refused(Finding.Of(Guid.CreateVersion7(), 1, facts)).Field;
    }

    public void Dispose() => _house.Dispose();
}
