using Samhandling.Actors.Organisations;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Actors.Organisations;

public sealed class JoinOrganisationTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task An_organisation_joins_another_and_leaves_it()
    {
        var (hotel, destination) = (_house.Organisation("Hotellet"), _house.Organisation("Destinationen"));
        var form = await OpenForm.At(_house, $"organisations/{hotel.Id}", name: "join-organisation");

        await form.Send(("InId", destination.Id.ToString()));
        Assert.Contains("Destinationen", (await _house.Page($"organisations/{hotel.Id}")).QuerySelector("aside dl")!.TextContent, StringComparison.Ordinal);

        await form.Send(("InId", destination.Id.ToString()));
        Assert.DoesNotContain("Destinationen", (await _house.Page($"organisations/{hotel.Id}")).QuerySelector("aside dl")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task None_is_a_member_of_itself()
    {
        var hotel = _house.Organisation("Hotellet");
        Assert.Equal("InId", Acting.Refused(await _house.Get<JoinOrganisation>().Handle(hotel.Id, new() { InId = hotel.Id })).Field);
    }

    public void Dispose() => _house.Dispose();
}
