using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Plans;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Plans;

public sealed class AskPartTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Another_organisation_is_asked_once_and_stands_on_its_own_page_too()
    {
        var (effort, bank) = (_house.Effort(from: new(2099, 5, 4)), _house.Organisation("Banken"));

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"efforts/{effort.Id}", name: "ask-part")).Send(("OrganisationId", bank.Id.ToString()))).StatusCode);

        Assert.Equal(2, await _house.Fresh().EffortParts.CountAsync());
        Assert.Equal("OrganisationId", Acting.Refused(await _house.Get<AskPart>().Handle(effort.Id, new() { OrganisationId = bank.Id })).Field);
        Assert.Contains("Mässan", (await _house.Page($"organisations/{bank.Id}")).QuerySelector("section[aria-labelledby=efforts]")!.TextContent, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
