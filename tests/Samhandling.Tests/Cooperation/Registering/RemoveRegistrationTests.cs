using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Registering;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Registering;

public sealed class RemoveRegistrationTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_seat_of_one_who_is_taken_away_goes_to_who_has_waited_longest()
    {
        var edition = _house.Edition(capacity: 1);
        var anna = _house.Registration(edition, "Anna");
        _house.Registration(edition, "Bo", isWaiting: true);

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"registrations/{anna.Id}/remove")).Send()).StatusCode);

        Assert.Equal([("Bo", false)], (await _house.Fresh().Registrations.ToListAsync()).Select(r => (r.Name, r.IsWaiting)));
    }

    public void Dispose() => _house.Dispose();
}
