using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Strategies.Leading;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Leading;

public sealed class RemoveResponsibilityTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task What_was_added_by_mistake_goes()
    {
        var led = _house.Led(_house.Objective(), _house.Person("Anna Ek", _house.Organisation("Regionen")));

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"responsibilities/{led.Id}/remove", name: "remove-responsibility")).Send()).StatusCode);

        Assert.False(await _house.Fresh().Responsibilities.AnyAsync());
    }

    public void Dispose() => _house.Dispose();
}
