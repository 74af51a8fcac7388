using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.BaseServices;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Assignments.BaseServices;

public sealed class DescribeBaseServiceTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task It_is_said_anew_when_it_counts()
    {
        var service = _house.BaseService();

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"base-services/{service.Id}/edit")).SendAll(("Meaning", "Svarar inom en vecka"))).StatusCode);

        Assert.Equal("Svarar inom en vecka", (await _house.Fresh().BaseServices.SingleAsync()).Meaning);
    }

    public void Dispose() => _house.Dispose();
}
