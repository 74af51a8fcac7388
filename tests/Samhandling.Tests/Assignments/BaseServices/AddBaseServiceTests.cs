using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.BaseServices;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Assignments.BaseServices;

public sealed class AddBaseServiceTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task What_is_owed_is_written_in_and_nothing_without_a_name()
    {
        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, "base-services/new")).Send(("Name", "En kontakt för företagen"))).StatusCode);
        Assert.Equal("Name", Acting.Refused(await _house.Get<AddBaseService>().Handle(new() { Name = " " })).Field);

        Assert.Equal("En kontakt för företagen", (await _house.Fresh().BaseServices.SingleAsync()).Name);
    }

    public void Dispose() => _house.Dispose();
}
