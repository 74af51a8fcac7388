using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Ideas;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Ideas;

public sealed class RemoveIdeaTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task What_is_no_idea_goes_with_its_links_once_that_is_confirmed()
    {
        var idea = _house.Idea("Köp våra ord");
        var token = _house.IdeaToken(idea);

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"ideas/{idea.Id}/remove")).Send()).StatusCode);

        Assert.False(await _house.Fresh().Ideas.AnyAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser(Who.Anonymous).GetAsync($"/{House.Ours}/idea-door/{token}")).StatusCode);
    }

    public void Dispose() => _house.Dispose();
}
