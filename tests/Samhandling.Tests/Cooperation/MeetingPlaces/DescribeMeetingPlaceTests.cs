using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.MeetingPlaces;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.MeetingPlaces;

public sealed class DescribeMeetingPlaceTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task What_is_changed_is_kept()
    {
        var place = _house.MeetingPlace();

        var answer = await (await OpenForm.At(_house, $"meeting-places/{place.Id}/edit")).SendAll(("Name", "Dagarna"), ("Stage", "Stora scenen"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var kept = await _house.Fresh().MeetingPlaces.SingleAsync();
        Assert.Equal(("Dagarna", "Stora scenen", 1), (kept.Name, kept.Stage, kept.Version));
        Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser().GetAsync($"/{House.Ours}/meeting-places/{Guid.NewGuid()}/edit")).StatusCode);
    }

    public void Dispose() => _house.Dispose();
}
