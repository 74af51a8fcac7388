using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.Agreements;
using Samhandling.Assignments.Renewals;
using Samhandling.Assignments.TaskLinks;
using Samhandling.Assignments.Tasks;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Strategies;

namespace Samhandling.Tests.Assignments.Renewals;

public sealed class RenewAgreementTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_next_edition_begins_with_what_holds_and_tells_what_is_other_in_it()
    {
        var area = _house.Area(_house.Agreement(to: new(2026, 12, 31)));
        var (kept, changed, dropped, gone) = (_house.AssignmentTask(area), _house.AssignmentTask(area, "Leverera statistik"), _house.AssignmentTask(area, "Driva turistbyrå"), _house.AssignmentTask(area, "Sälja resor"));
        _house.AssignmentTask(_house.Area(), after: gone);
        Acting.Agreed(await _house.Get<RetireTask>().Handle(gone.Id));
        var objective = _house.Objective();
        Acting.Agreed(await _house.Get<LinkTask>().Handle(kept.Id, new() { ObjectiveId = objective.Id }));

        var answer = await (await OpenForm.At(_house, $"agreements/{area.AgreementId}/renew")).SendAll(("To", "2029-12-31"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var next = await _house.Fresh().Agreements.SingleAsync(a => a.SupersedesId == area.AgreementId);
        Assert.Equal((2, new DateOnly(2027, 1, 1), new DateOnly(2029, 12, 31)), (next.Edition, next.From, next.To));
        var tasks = await _house.Fresh().AssignmentTasks.Where(t => t.Area!.AgreementId == next.Id).OrderBy(t => t.Place).ToListAsync();
        Assert.Equal([kept.Id, changed.Id, dropped.Id], tasks.Select(t => t.ContinuesId!.Value));
        Assert.Equal(objective.Id, (await _house.Fresh().TaskLinks.SingleAsync(l => l.TaskId == tasks[0].Id)).ObjectiveId);

        Acting.Agreed(await _house.Get<DescribeTask>().Handle(tasks[1].Id, new() { Text = "Leverera statistik och fakta", AreaId = tasks[1].AreaId }));
        Acting.Agreed(await _house.Get<RetireTask>().Handle(tasks[2].Id));
        Acting.Agreed(await _house.Get<WriteTasks>().Handle(next.Id, new() { Written = "Lotsa till finansiering", Below = tasks[0].AreaId }));
        var page = await _house.Page($"agreements/{next.Id}/changes", Who.Reader);
        Assert.Equal(["Leverera statistik", "Driva turistbyrå"], page.QuerySelectorAll("del").Select(d => d.TextContent));
        Assert.Equal(["Leverera statistik och fakta", "Lotsa till finansiering"], page.QuerySelectorAll("ins").Select(i => i.TextContent));
        Assert.Contains("1 tasks new, 1 changed, 1 taken away", (await _house.Page($"agreements/{next.Id}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_was_renewed_or_has_no_owner_is_not_and_none_begins_before_the_former()
    {
        var agreement = _house.Agreement(to: new(2026, 12, 31));
        RenewAgreement.Form At(string from) => new() { From = from };

        Assert.Equal("From", Acting.Refused(await _house.Get<RenewAgreement>().Handle(agreement.Id, At("2026-01-01"))).Field);
        Acting.Agreed(await _house.Get<RenewAgreement>().Handle(agreement.Id, At("2027-01-01")));
        Assert.StartsWith("A later edition", Acting.Refused(await _house.Get<RenewAgreement>().Handle(agreement.Id, At("2027-01-01"))).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_print_has_each_task_with_its_objectives_and_who_decided_it()
    {
        var task = _house.AssignmentTask();
        Acting.Agreed(await _house.Get<LinkTask>().Handle(task.Id, new() { ObjectiveId = _house.Objective().Id, Strength = LinkStrength.Direct }));

        var row = (await _house.Page($"agreements/{(await _house.Fresh().ServiceAreas.SingleAsync()).AgreementId}/print", Who.Reader)).QuerySelector("tbody tr")!;

        Assert.Equal(["Driva processer", "Arbete året runt (Regionens strategi): directly", "nobody has said"], row.Children.Select(c => c.TextContent.Trim()));
    }

    public void Dispose() => _house.Dispose();
}
