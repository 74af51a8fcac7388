using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.MeetingPlaces;
using Samhandling.Platform;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.MeetingPlaces;

public sealed class AddMeetingPlaceTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_coordinator_writes_it_in_and_all_who_see_cooperation_find_it_in_the_list()
    {
        var region = _house.Organisation("Regionen");
        Assert.Contains("Add the yearly conference first", (await _house.Page("meeting-places")).QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);

        var answer = await (await OpenForm.At(_house, "meeting-places/new")).SendAll(("Name", " Konferensen "), ("Purpose", "Mötas"), ("Audience", "Alla"), ("OwnerId", region.Id.ToString()));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var place = await _house.Fresh().MeetingPlaces.SingleAsync();
        Assert.Equal(("Konferensen", "Mötas", "Alla", null, region.Id), (place.Name, place.Purpose, place.Audience, place.Stage, place.OwnerId));
        Assert.Equal("Konferensen", (await _house.Page(answer.Headers.Location!.AbsolutePath, Who.Reader)).QuerySelector("h1")!.TextContent);
        Assert.Contains("Konferensen", (await _house.Page("meeting-places", Who.Reader)).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_name_that_can_be_seen_or_an_owner_it_is_refused_at_its_field()
    {
        var page = await House.Read(await (await OpenForm.At(_house, "meeting-places/new")).SendAll(("Name", ""), ("Purpose", "Mötas")));
        Assert.NotNull(page.QuerySelector("#name-error"));
        Assert.NotNull(page.QuerySelector("#ownerid-error"));

        Assert.Equal("Name", Acting.Refused(MeetingPlace.Of(new(" \u200b", "Mötas", null, null, Guid.NewGuid()))).Field);
        Assert.Equal("Purpose", Acting.Refused(MeetingPlace.Of(new("Konferensen", " ", null, null, Guid.NewGuid()))).Field);
        await Assert.ThrowsAsync<NotFoundException>(() => _house.Get<AddMeetingPlace>().Handle(new() { Name = "A", Purpose = "B", OwnerId = Guid.NewGuid() }));
        Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(Who.Partner).GetAsync($"/{House.Ours}/meeting-places/new")).StatusCode);
    }

    public void Dispose() => _house.Dispose();
}
