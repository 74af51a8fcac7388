using System.Net;
using Samhandling.Assignments.TaskLinks;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Assignments.TaskLinks;

public sealed class RemoveTaskLinkTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task What_was_said_is_taken_back()
    {
        var link = _house.TaskLink();

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"task-links/{link.Id}/remove")).Send()).StatusCode);

        Assert.Empty(_house.Fresh().TaskLinks);
    }

    public void Dispose() => _house.Dispose();
}
