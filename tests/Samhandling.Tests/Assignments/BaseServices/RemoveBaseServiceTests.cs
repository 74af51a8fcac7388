using System.Net;
using Samhandling.Assignments.BaseServices;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Assignments.BaseServices;

public sealed class RemoveBaseServiceTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task It_goes_with_what_was_said_of_it()
    {
        var service = _house.BaseService();
        Acting.Agreed(await _house.Get<TellFulfilment>().Handle(service.Id, _house.Municipality("Fjällvik").Id, new() { IsFulfilled = true }));

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"base-services/{service.Id}/remove")).Send()).StatusCode);

        Assert.Empty(_house.Fresh().BaseServices);
        Assert.Empty(_house.Fresh().Fulfilments);
    }

    public void Dispose() => _house.Dispose();
}
