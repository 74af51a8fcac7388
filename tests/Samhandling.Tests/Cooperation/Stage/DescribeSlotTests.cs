using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Stage;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Stage;

public sealed class DescribeSlotTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Afterwards_it_is_told_how_many_listened()
    {
        var slot = _house.Slot(_house.Edition());

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"slots/{slot.Id}")).SendAll(("Audience", "85"))).StatusCode);

        var kept = await _house.Fresh().StageSlots.SingleAsync();
        Assert.Equal((85, "Om leden", 20, 1), (kept.Audience!.Value, kept.Topic, kept.Minutes, kept.Version));
    }

    public void Dispose() => _house.Dispose();
}
