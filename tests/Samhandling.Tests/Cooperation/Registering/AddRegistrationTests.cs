using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Registering;
using Samhandling.Platform.Mail;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Registering;

public sealed class AddRegistrationTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Who_has_called_is_written_in_by_hand_also_without_an_address_and_waits_where_it_is_full()
    {
        var (edition, place) = (_house.Edition(capacity: 1), _house.Municipality("Fjällvik"));

        foreach (var name in new[] { "Anna", "Bo" })
            Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"editions/{edition.Id}/registrations/new", name: "add-registration")).SendAll(("Name", name), ("OrganisationName", "Okända AB"), ("PlaceId", place.Id.ToString()))).StatusCode);

        var kept = await _house.Fresh().Registrations.OrderBy(r => r.Number).ToListAsync();
        Assert.Equal([("Anna", false), ("Bo", true)], kept.Select(r => (r.Name, r.IsWaiting)));
        Assert.All(kept, r => Assert.Equal((null, "Okända AB", null, place.Id), (r.Email, r.OrganisationName, r.OrganisationId, r.PlaceId!.Value)));
        Assert.False(await _house.Fresh().OutgoingMails.AnyAsync());
    }

    [Fact]
    public async Task An_address_that_is_registered_is_refused_and_a_partner_sees_no_list()
    {
        var edition = _house.Edition();
        _house.Registration(edition, email: "anna@example.org");

        Assert.Equal("Email", Acting.Refused(await _house.Get<AddRegistration>().Handle(edition.Id, new() { Name = "Anna", Email = "Anna@example.org" })).Field);
        foreach (var path in new[] { "registrations", "registrations/new", "check-in", "badges" })
            Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(Who.Partner).GetAsync($"/{House.Ours}/editions/{edition.Id}/{path}")).StatusCode);
    }

    public void Dispose() => _house.Dispose();
}
