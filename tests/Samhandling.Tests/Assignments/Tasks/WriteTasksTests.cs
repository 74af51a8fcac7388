using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.Tasks;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Assignments.Tasks;

public sealed class WriteTasksTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task What_is_pasted_stands_on_the_agreements_page_by_area()
    {
        var agreement = _house.Agreement();
        var form = await OpenForm.At(_house, $"agreements/{agreement.Id}/tasks/new");

        Assert.Equal(HttpStatusCode.Redirect, (await form.Send(("Written", "Strategi\n- Driva processer\n- Leverera fakta\nLärande\n- Ge råd"))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"agreements/{agreement.Id}/tasks/new")).Send(("Written", "STRATEGI\n- Lotsa till finansiering"))).StatusCode);

        var page = await _house.Page($"agreements/{agreement.Id}", Who.Reader);
        Assert.Equal(["Strategi", "Lärande"], page.QuerySelectorAll("h3").Select(h => h.TextContent));
        Assert.Equal(["Driva processer", "Leverera fakta", "Lotsa till finansiering", "Ge råd"], page.QuerySelectorAll(".objectives a").Select(a => a.TextContent));
    }

    [Theory]
    [InlineData("Lärande\n- Driva  PROCESSER")]
    [InlineData("Lärande\n- Ge råd\n- Ge råd")]
    public async Task A_task_is_not_put_in_a_second_area_and_then_nothing_is(string written)
    {
        var task = _house.AssignmentTask();
        var agreement = (await _house.Fresh().ServiceAreas.SingleAsync()).AgreementId;

        Assert.EndsWith("A task stands in one area only.", Acting.Refused(await _house.Get<WriteTasks>().Handle(agreement, new() { Written = written })).Reason, StringComparison.Ordinal);

        Assert.Equal(task.Id, (await _house.Fresh().AssignmentTasks.SingleAsync()).Id);
        Assert.Single(_house.Fresh().ServiceAreas);
    }

    public void Dispose() => _house.Dispose();
}
