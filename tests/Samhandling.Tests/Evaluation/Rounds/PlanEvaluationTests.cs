using System.Net;
using Samhandling.Evaluation.Rounds;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Assignments;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Evaluation.Rounds;

public sealed class PlanEvaluationTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task An_evaluation_is_planned_for_an_edition_and_says_who_stands_behind_it()
    {
        var agreement = _house.Agreement();

        var answer = await (await OpenForm.At(_house, "evaluations/new", Who.Analyst)).Send(("AgreementId", $"{agreement.Id}"), ("Title", "Utvärderingen"), ("Purpose", "Vad som fungerar"), ("From", "2026-02-03"), ("To", "2026-02-28"), ("OrderedBy", "Regionen"), ("EvaluatedBy", "Konsulten"), ("Independence", "Inga band"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var facts = (await _house.Page($"evaluations/{_house.Fresh().EvaluationRounds.Single().Id}", Who.Reader)).QuerySelector(".facts")!.TextContent;
        Assert.All(["Regionen", "Konsulten", "Turismbolaget", "Inga band"], said => Assert.Contains(said, facts, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_an_agreement_there_is_nothing_to_evaluate()
    {
        Assert.Equal("There is no agreement to evaluate", (await _house.Page("evaluations/new", Who.Analyst)).QuerySelector("h2")!.TextContent);
        Assert.Equal("AgreementId", Acting.Refused(await _house.Get<PlanEvaluation>().Handle(new() { Title = "Utan avtal" })).Field);
    }

    [Fact]
    public void It_does_not_end_before_it_begins() =>
        Assert.Equal("To", Acting.Refused(EvaluationRound.Of(Guid.CreateVersion7(), Evaluating.Facts() with { To = new(2026, 2, 2) })).Field);

    public void Dispose() => _house.Dispose();
}
