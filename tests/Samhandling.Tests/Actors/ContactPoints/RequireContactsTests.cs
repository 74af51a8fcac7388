using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.ContactPoints;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Actors.ContactPoints;

public sealed class RequireContactsTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_municipality_is_to_have_somebody_for_each_matter_once()
    {
        var place = _house.Municipality("Fjällvik");
        var form = await OpenForm.At(_house, "contacts", name: "require-contacts");

        await form.Send(("PlaceId", place.Id.ToString()));
        await form.Send(("PlaceId", place.Id.ToString()));

        Assert.Equal(Enum.GetValues<ContactRole>(), await _house.Fresh().ContactPoints.OrderBy(c => c.Role).Select(c => c.Role).ToArrayAsync());
        Assert.Equal("4 of 4 contact points are vacant", (await _house.Page("contacts")).QuerySelector("h1")!.TextContent);
    }

    public void Dispose() => _house.Dispose();
}
