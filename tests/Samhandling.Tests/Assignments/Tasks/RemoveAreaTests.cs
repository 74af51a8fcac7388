using System.Net;
using Samhandling.Assignments.Tasks;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Assignments.Tasks;

public sealed class RemoveAreaTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task One_without_tasks_goes_and_one_with_tasks_stays()
    {
        var (empty, full) = (_house.Area(), _house.Area());
        _house.AssignmentTask(full);

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"areas/{empty.Id}/remove")).Send()).StatusCode);
        Assert.StartsWith("The area has tasks", Acting.Refused(await _house.Get<RemoveArea>().Handle(full.Id)).Reason, StringComparison.Ordinal);

        Assert.Equal([full.Id], _house.Fresh().ServiceAreas.Select(a => a.Id));
    }

    public void Dispose() => _house.Dispose();
}
