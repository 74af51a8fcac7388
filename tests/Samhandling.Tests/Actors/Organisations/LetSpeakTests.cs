using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Organisations;
using Samhandling.Platform;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Actors.Organisations;

public sealed class LetSpeakTests : IDisposable
{
    private readonly Meanwhile _meanwhile = new();
    private readonly House _house;

    public LetSpeakTests() => _house = _meanwhile.House();

    [Fact]
    public async Task A_partner_speaks_for_an_organisation_until_it_is_taken_away()
    {
        var organisation = _house.Organisation("Sparbanken");
        var partner = await _house.Fresh().Users.SingleAsync(u => u.Name == nameof(Who.Partner));
        var form = await OpenForm.At(_house, $"organisations/{organisation.Id}", name: "let-speak");

        await form.Send(("Speaker", partner.Id.ToString()), ("MaySpeak", "true"));
        Assert.Equal(HttpStatusCode.OK, (await _house.Browser(Who.Partner).GetAsync($"/{House.Ours}/organisations/{organisation.Id}/edit")).StatusCode);

        await form.Send(("Speaker", partner.Id.ToString()), ("MaySpeak", "false"));
        Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(Who.Partner).GetAsync($"/{House.Ours}/organisations/{organisation.Id}/edit")).StatusCode);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public async Task Of_two_who_say_the_same_neither_undoes_the_other(bool maySpeak, bool atOneTime)
    {
        var organisation = _house.Organisation("Sparbanken");
        var partner = await _house.Fresh().Users.SingleAsync(u => u.Name == nameof(Who.Partner));
        if (!maySpeak) _house.LetPartnerSpeakFor(organisation);
        var (a, b) = (await OpenForm.At(_house, $"organisations/{organisation.Id}", name: "let-speak"), await OpenForm.At(_house, $"organisations/{organisation.Id}", name: "let-speak"));
        async Task Says(OpenForm form) => Assert.Equal(HttpStatusCode.Redirect, (await form.Send(("Speaker", partner.Id.ToString()), ("MaySpeak", maySpeak ? "true" : "false"))).StatusCode);

        if (atOneTime) _meanwhile.Act = () => Says(a);
        else await Says(a);
        await Says(b);

        Assert.Equal(maySpeak ? 1 : 0, _house.Fresh().Spokespersons.Count());
    }

    [Fact]
    public async Task Only_a_partner_of_this_partnership_speaks()
    {
        var organisation = _house.Organisation("Sparbanken");
        foreach (var name in new[] { nameof(Who.Stranger), nameof(Who.Reader) })
        {
            var user = await _house.Fresh().Users.SingleAsync(u => u.Name == name);
            await Assert.ThrowsAsync<NotFoundException>(() => _house.Get<LetSpeak>().Handle(organisation.Id, new() { Speaker = user.Id, MaySpeak = true }));
        }
    }

    public void Dispose() => _house.Dispose();
}
