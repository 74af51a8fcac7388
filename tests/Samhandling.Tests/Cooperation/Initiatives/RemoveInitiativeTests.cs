using System.Net;
using Samhandling.Cooperation.Initiatives;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Initiatives;

public sealed class RemoveInitiativeTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task It_goes_with_all_that_was_said_to_it_once_that_is_confirmed()
    {
        var initiative = _house.Initiative();
        _house.Confirmed(initiative, _house.DestinationCompany("Fjällvik"));

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"initiatives/{initiative.Id}/remove")).Send()).StatusCode);

        Assert.Empty(_house.Fresh().Initiatives);
        Assert.Empty(_house.Fresh().Confirmations);
        Assert.Empty(_house.Fresh().Set<InitiativeEvent>());
    }

    public void Dispose() => _house.Dispose();
}
