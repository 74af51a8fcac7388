using System.Net;
using Samhandling.Cooperation.Plans;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Plans;

public sealed class RemoveEffortTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_coordinator_removes_an_effort_with_its_parts_and_a_partner_does_not()
    {
        var effort = _house.Effort();

        Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(Who.Partner).GetAsync($"/{House.Ours}/efforts/{effort.Id}/remove")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"efforts/{effort.Id}/remove")).Send()).StatusCode);

        Assert.Empty(_house.Fresh().Efforts);
        Assert.Empty(_house.Fresh().EffortParts);
    }

    public void Dispose() => _house.Dispose();
}
