using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Assignments.Agreements;
using Samhandling.Assignments.Tasks;
using Samhandling.Platform;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Assignments;

public sealed class DemoAssignmentsTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_demo_has_three_areas_and_nine_tasks_of_which_seven_are_for_an_objective_and_the_four_of_the_own_unit()
    {
        foreach (var part in _house.Services.GetServices<DemoPart>().Where(p => p.Role is Role.Coordinator)) await part.Load(_house.In(House.Ours, part.Role), default);

        var agreement = await _house.Fresh().Agreements.SingleAsync(a => a.Edition == 2);
        Assert.True(agreement.IsShort);
        Assert.Equal([3, 3, 3], (await _house.Fresh().ServiceAreas.Include(a => a.Tasks).Where(a => a.AgreementId == agreement.Id).OrderBy(a => a.Place).ToListAsync()).Select(a => a.Tasks.Count));
        Assert.Equal(4, await _house.Fresh().AssignmentTasks.CountAsync(t => t.Area!.Agreement!.Edition == 1 && t.Area.Agreement.To == null));
        Assert.StartsWith("7 of 9 tasks are for an objective", (await _house.Page($"agreements/{agreement.Id}/objectives")).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("The contractor's board alone decides 2 of 9 tasks", (await _house.Page($"agreements/{agreement.Id}/steering")).QuerySelector("h1")!.TextContent);
        Assert.Contains("1 tasks new, 1 changed, 1 taken away", (await _house.Page($"agreements/{agreement.Id}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
