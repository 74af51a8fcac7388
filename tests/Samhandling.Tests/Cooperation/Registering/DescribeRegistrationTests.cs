using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Registering;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Registering;

public sealed class DescribeRegistrationTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_coordinator_says_which_organisation_is_meant_and_the_list_asks_no_more()
    {
        var (bank, edition) = (_house.Organisation("Sparbanken Nord"), _house.Edition());
        Acting.Agreed(await _house.Get<AddRegistration>().Handle(edition.Id, new() { Name = "Anna", OrganisationName = "Banken i Norr" }));
        var registration = await _house.Fresh().Registrations.SingleAsync();
        Assert.NotNull((await List()).QuerySelector("tbody .is-gap"));

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"registrations/{registration.Id}/edit", name: "describe-registration")).SendAll(("OrganisationId", bank.Id.ToString()))).StatusCode);

        Assert.Null((await List()).QuerySelector("tbody .is-gap"));
        Assert.Equal((bank.Id, "Banken i Norr", 1), ((await Kept()).OrganisationId!.Value, (await Kept()).OrganisationName, (await Kept()).Version));

        Task<AngleSharp.Dom.IDocument> List() => _house.Page($"editions/{edition.Id}/registrations");
        Task<Registration> Kept() => _house.Fresh().Registrations.SingleAsync();
    }

    [Fact]
    public async Task Anothers_address_is_refused()
    {
        var edition = _house.Edition();
        _house.Registration(edition, "Bo", "bo@example.org");
        var anna = _house.Registration(edition, "Anna", "anna@example.org");

        Assert.Equal("Email", Acting.Refused(await _house.Get<DescribeRegistration>().Handle(anna.Id, new() { Name = "Anna", Email = "BO@example.org" })).Field);
    }

    public void Dispose() => _house.Dispose();
}
