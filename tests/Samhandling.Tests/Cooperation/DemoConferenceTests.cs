using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Cooperation.Editions;
using Samhandling.Cooperation.MeetingPlaces;
using Samhandling.Cooperation.Registering;
using Samhandling.Platform;
using Samhandling.Platform.Mail;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation;

public sealed class DemoConferenceTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_demo_has_a_yearly_conference_held_twice_and_to_come_with_a_waiting_list_and_promises_that_began_there()
    {
        foreach (var part in _house.Services.GetServices<DemoPart>().Where(p => p.Role is Role.Coordinator)) await part.Load(_house.In(House.Ours, part.Role), default);

        var db = _house.Fresh();
        var place = await db.MeetingPlaces.SingleAsync();
        var compared = await _house.Get<EditionComparison>().Of(place.Id);
        Assert.Equal([(2, 1), (1, 1), (0, 0)], compared.Select(e => (e.Joint, e.Started)));
        Assert.Equal([true, true, false], compared.Select(e => e.Came > 0));
        Assert.True(compared[1].Returners > 0 && compared[1].Newcomers > 0);
        Assert.Equal(2, await db.Registrations.CountAsync(r => r.IsWaiting));
        Assert.Contains("waiting list", (await _house.Page($"editions/{compared[2].Edition.Id}/public", Who.Anonymous)).QuerySelector("button[type=submit]")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty((await _house.Page($"meeting-places/{place.Id}/stage")).QuerySelectorAll("#municipalities ~ .table-scroll tbody tr"));
        // Nobody of the demo is written to.
        Assert.False(await db.OutgoingMails.AnyAsync());
    }

    public void Dispose() => _house.Dispose();
}
