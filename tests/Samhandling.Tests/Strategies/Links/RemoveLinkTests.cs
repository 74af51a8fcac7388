using Samhandling.Strategies.Links;
using Samhandling.Strategies.Objectives;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;
using System.Net;

namespace Samhandling.Tests.Strategies.Links;

public sealed class RemoveLinkTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Both_objectives_stay()
    {
        var link = _house.Link();

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"objective-links/{link.Id}/remove")).Send()).StatusCode);

        Assert.Empty(_house.Fresh().ObjectiveLinks);
        Assert.Equal(2, _house.Fresh().Objectives.Count());
    }

    public void Dispose() => _house.Dispose();
}
