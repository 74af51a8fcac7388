using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.Wants;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Assignments.Wants;

public sealed class StopAskingForWantsTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Who_has_said_nothing_leaves_the_list_with_the_link_and_who_has_said_something_stays()
    {
        var round = _house.WantRound();
        var (silent, heard) = (_house.AskedForWants(round, _house.Organisation("Kassan")), _house.AskedForWants(round, _house.Organisation("Banken")));
        var link = _house.WantToken(silent);
        _house.Want(heard);

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"asked-wants/{silent.Id}/remove")).Send()).StatusCode);
        Assert.Contains("Banken has said what it wants", (await House.Read(await (await OpenForm.At(_house, $"asked-wants/{heard.Id}/remove")).Send())).QuerySelector(".message.bad")!.TextContent, StringComparison.Ordinal);

        Assert.Equal(heard.Id, (await _house.Fresh().AskedForWants.SingleAsync()).Id);
        Assert.Equal(1, await _house.Fresh().Wants.CountAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser(Who.Anonymous).GetAsync($"/{House.Ours}/wants/answer/{link}")).StatusCode);
    }

    public void Dispose() => _house.Dispose();
}
