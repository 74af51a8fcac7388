using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.Tasks;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Actors;

namespace Samhandling.Tests.Assignments.Tasks;

public sealed class DescribeAreaTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Its_name_is_put_right()
    {
        var area = _house.Area();

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"areas/{area.Id}/edit")).SendAll(("Number", "1"), ("Name", "Kompetens"))).StatusCode);

        Assert.Equal("1 Kompetens", (await _house.Fresh().ServiceAreas.SingleAsync()).NumberedName);
    }

    public void Dispose() => _house.Dispose();
}
