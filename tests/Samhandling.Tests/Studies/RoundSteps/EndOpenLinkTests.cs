using System.Net;
using Samhandling.Platform.Commands;
using Samhandling.Studies.RoundSteps;
using Samhandling.Tests.Administration;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.Rounds;

namespace Samhandling.Tests.Studies.RoundSteps;

public sealed class EndOpenLinkTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Taken_back_the_link_opens_nothing()
    {
        var round = await _house.Round();
        var token = (await (await _house.As<LetAnyoneAnswer>(Who.Analyst)).Handle(round.Id)).Agreed();
        Assert.Equal(HttpStatusCode.OK, (await _house.Browser(Who.Anonymous).GetAsync($"/{House.Ours}/respond/{token}")).StatusCode);

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"rounds/{round.Id}", Who.Analyst, "end-open-link")).Send()).StatusCode);

        Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(Who.Anonymous).GetAsync($"/{House.Ours}/respond/{token}")).StatusCode);
    }

    public void Dispose() => _house.Dispose();
}
