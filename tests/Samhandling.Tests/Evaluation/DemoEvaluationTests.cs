using Microsoft.Extensions.DependencyInjection;
using Samhandling.Evaluation.Rounds;
using Samhandling.Platform;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Evaluation;

public sealed class DemoEvaluationTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_demo_has_the_matrix_of_nine_tasks_answers_and_a_later_round()
    {
        foreach (var part in _house.Services.GetServices<DemoPart>().Where(p => !p.Load.Method.DeclaringType!.Namespace!.StartsWith("Samhandling.Studies", StringComparison.Ordinal))) await part.Load(_house.In(House.Ours, part.Role), default);

        var first = _house.Fresh().EvaluationRounds.OrderBy(r => r.From).First();
        var matrix = await _house.Page($"evaluations/{first.Id}/matrix", Who.Reader);
        Assert.Equal((9 + 4, 4), (matrix.QuerySelectorAll("th[scope=row]").Length, matrix.QuerySelectorAll("th[scope=rowgroup]").Length));
        Assert.Equal(3, matrix.QuerySelectorAll("#discuss ~ ul li").Length);
        Assert.Contains("of 16", matrix.QuerySelector(".by")!.TextContent, StringComparison.Ordinal);
        // The sixteen that are asked, each in one group.
        Assert.Equal(16, matrix.QuerySelectorAll(".applied[aria-label='Commercial or not'] a").Skip(1).Sum(a => int.Parse(a.TextContent.Split(": ")[1], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.NotEmpty((await _house.Page($"evaluations/{first.Id}/matrix?footing=NonCommercial", Who.Reader)).QuerySelectorAll(".says li"));
        var findings = (await _house.Page("evaluations/findings", Who.Reader)).QuerySelector("main")!.TextContent;
        Assert.All(["Still said", "Is good now", "No longer said"], verdict => Assert.Contains(verdict, findings, StringComparison.Ordinal));
        Assert.Contains("0.9", (await _house.Page($"evaluations/{first.Id}/coders", Who.Analyst)).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
