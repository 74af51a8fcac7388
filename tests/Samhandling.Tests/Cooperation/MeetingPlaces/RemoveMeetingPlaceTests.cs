using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.MeetingPlaces;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.MeetingPlaces;

public sealed class RemoveMeetingPlaceTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task One_that_was_held_stays_and_one_that_was_not_goes()
    {
        var (held, mistake) = (_house.MeetingPlace(), _house.MeetingPlace("Misstaget"));
        _house.Edition(place: held);

        var refused = await (await OpenForm.At(_house, $"meeting-places/{held.Id}/remove")).Send();
        Assert.Contains("has been held", (await House.Read(refused)).QuerySelector(".message.bad")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"meeting-places/{mistake.Id}/remove")).Send()).StatusCode);

        Assert.Equal([held.Id], await _house.Fresh().MeetingPlaces.Select(p => p.Id).ToListAsync());
    }

    public void Dispose() => _house.Dispose();
}
