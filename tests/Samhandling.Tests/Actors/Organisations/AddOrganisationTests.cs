using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Organisations;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Actors.Organisations;

public sealed class AddOrganisationTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task An_organisation_is_added_and_listed()
    {
        var answer = await (await OpenForm.At(_house, "organisations/new")).Send(("Name", "Älvnäs hembygdsförening"), ("Sector", "CivilSociety"), ("LegalForm", "Association"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("Älvnäs hembygdsförening", (await _house.Page("organisations?sector=CivilSociety&form=Association&q=alvnas")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await _house.Page("organisations?sector=Private")).QuerySelector(".empty"));
    }

    [Fact]
    public async Task Two_of_one_name_are_refused_beside_the_name()
    {
        _house.Organisation("Sparbanken");

        var page = await House.Read(await (await OpenForm.At(_house, "organisations/new")).Send(("Name", "SPARBANKEN")));

        Assert.StartsWith("SPARBANKEN is here already", page.QuerySelector("#name-error span")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, await _house.Fresh().Organisations.CountAsync());
    }

    [Fact]
    public async Task A_partner_adds_none() => Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(Who.Partner).GetAsync($"/{House.Ours}/organisations/new")).StatusCode);

    public void Dispose() => _house.Dispose();
}
