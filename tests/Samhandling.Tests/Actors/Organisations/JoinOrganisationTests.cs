using System.Net;
using Samhandling.Actors;
using Samhandling.Actors.Organisations;
using Samhandling.Actors.Register;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Actors.Organisations;

public sealed class JoinOrganisationTests : IDisposable
{
    private readonly Meanwhile _meanwhile = new();
    private readonly House _house;

    public JoinOrganisationTests() => _house = _meanwhile.House();

    [Fact]
    public async Task An_organisation_joins_another_and_leaves_it()
    {
        var (hotel, destination) = (_house.Organisation("Hotellet"), _house.Organisation("Destinationen"));
        var form = await OpenForm.At(_house, $"organisations/{hotel.Id}", name: "join-organisation");

        await form.Send(("InId", destination.Id.ToString()), ("IsMember", "true"));
        Assert.Contains("Destinationen", (await _house.Page($"organisations/{hotel.Id}")).QuerySelector("aside dl")!.TextContent, StringComparison.Ordinal);

        await form.Send(("InId", destination.Id.ToString()), ("IsMember", "false"));
        Assert.DoesNotContain("Destinationen", (await _house.Page($"organisations/{hotel.Id}")).QuerySelector("aside dl")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public async Task Of_two_who_say_the_same_neither_undoes_the_other(bool isMember, bool atOneTime)
    {
        var (hotel, destination) = (_house.Organisation("Hotellet"), _house.Organisation("Destinationen"));
        if (!isMember) _house.Keep(new Membership { OrganisationId = hotel.Id, InId = destination.Id });
        var (a, b) = (await OpenForm.At(_house, $"organisations/{hotel.Id}", name: "join-organisation"), await OpenForm.At(_house, $"organisations/{hotel.Id}", name: "join-organisation"));
        async Task Says(OpenForm form) => Assert.Equal(HttpStatusCode.Redirect, (await form.Send(("InId", destination.Id.ToString()), ("IsMember", isMember ? "true" : "false"))).StatusCode);

        if (atOneTime) _meanwhile.Act = () => Says(a);
        else await Says(a);
        await Says(b);

        Assert.Equal(isMember ? 1 : 0, _house.Fresh().Memberships.Count());
    }

    [Fact]
    public async Task None_is_a_member_of_itself()
    {
        var hotel = _house.Organisation("Hotellet");
        Assert.Equal("InId", Acting.Refused(await _house.Get<JoinOrganisation>().Handle(hotel.Id, new() { InId = hotel.Id, IsMember = true })).Field);
    }

    public void Dispose() => _house.Dispose();
}
