using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Administration.People;
using Samhandling.Platform;
using Samhandling.Platform.SignIn;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Administration.People;

public sealed class RenamePartnershipTests : IDisposable
{
    private readonly House _house = new();

    [Theory]
    [InlineData(Who.Coordinator)]
    [InlineData(Who.Operator)]
    public async Task The_name_changes_and_the_address_stays(Who who)
    {
        var answer = await (await OpenForm.At(_house, "name", who)).Send(("Name", " Region Väst "), ("Address", "other"), ("Id", Guid.Empty.ToString()));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("Region Väst", (await _house.Db.Partnerships.AsNoTracking().SingleAsync(p => p.Address == House.Ours)).Name);
    }

    [Fact]
    public async Task It_needs_a_name()
    {
        var answer = await (await OpenForm.At(_house, "name")).Send(("Name", ""));

        Assert.Contains("Fill this in.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_may_not() => Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(Who.Reader).GetAsync($"/{House.Ours}/name")).StatusCode);

    public void Dispose() => _house.Dispose();
}
