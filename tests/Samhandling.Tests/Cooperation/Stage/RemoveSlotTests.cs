using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Stage;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Stage;

public sealed class RemoveSlotTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task It_goes_and_the_others_stay()
    {
        var edition = _house.Edition();
        var (mistake, other) = (_house.Slot(edition), _house.Slot(edition, Staged.Facts("Om kusten")));

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"slots/{mistake.Id}/remove")).Send()).StatusCode);

        Assert.Equal([other.Id], await _house.Fresh().StageSlots.Select(s => s.Id).ToListAsync());
    }

    public void Dispose() => _house.Dispose();
}
