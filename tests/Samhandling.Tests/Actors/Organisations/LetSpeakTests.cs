using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Organisations;
using Samhandling.Platform;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Actors.Organisations;

public sealed class LetSpeakTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_partner_speaks_for_an_organisation_until_it_is_taken_away()
    {
        var organisation = _house.Organisation("Sparbanken");
        var partner = await _house.Fresh().Users.SingleAsync(u => u.Name == nameof(Who.Partner));
        var form = await OpenForm.At(_house, $"organisations/{organisation.Id}", name: "let-speak");

        await form.Send(("Speaker", partner.Id.ToString()));
        Assert.Equal(HttpStatusCode.OK, (await _house.Browser(Who.Partner).GetAsync($"/{House.Ours}/organisations/{organisation.Id}/edit")).StatusCode);

        await form.Send(("Speaker", partner.Id.ToString()));
        Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(Who.Partner).GetAsync($"/{House.Ours}/organisations/{organisation.Id}/edit")).StatusCode);
    }

    [Fact]
    public async Task Only_a_partner_of_this_partnership_speaks()
    {
        var organisation = _house.Organisation("Sparbanken");
        foreach (var name in new[] { nameof(Who.Stranger), nameof(Who.Reader) })
        {
            var user = await _house.Fresh().Users.SingleAsync(u => u.Name == name);
            await Assert.ThrowsAsync<NotFoundException>(() => _house.Get<LetSpeak>().Handle(organisation.Id, new() { Speaker = user.Id }));
        }
    }

    public void Dispose() => _house.Dispose();
}
