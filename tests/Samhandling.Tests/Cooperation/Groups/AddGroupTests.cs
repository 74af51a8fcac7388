using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Groups;
using Samhandling.Platform;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Groups;

public sealed class AddGroupTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_coordinator_writes_it_in_with_the_municipalities_it_concerns()
    {
        var (owner, place) = (_house.Organisation("Regionen"), _house.Municipality("Fjällvik"));
        var form = await OpenForm.At(_house, "groups/new");

        var answer = await form.Send(("Name", " Arbetsgrupp  bokning "), ("Purpose", "En gemensam bokning"), ("Level", "Local"), ("Kind", "WorkingGroup"), ("OwnerId", owner.Id.ToString()), ("IsOurs", "true"), ("MonthsBetween", "2"), ("From", "2026-01-01"), ("Places", place.Id.ToString()));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var group = await _house.Fresh().Groups.Include(g => g.Places).SingleAsync();
        Assert.Equal(("Arbetsgrupp bokning", GroupLevel.Local, 2, (DateOnly?)new DateOnly(2026, 1, 1), (DateOnly?)null), (group.Name, group.Level, group.MonthsBetween, group.From, group.To));
        Assert.Equal([place.Id], group.Places.Select(p => p.PlaceId));
        var page = await _house.Page($"groups/{group.Id}");
        Assert.Equal("Arbetsgrupp bokning", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Fjällvik", page.QuerySelector("aside dl")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_last_day_before_the_first_is_shown_beside_its_field()
    {
        var owner = _house.Organisation("Regionen");
        var form = await OpenForm.At(_house, "groups/new");

        var page = await House.Read(await form.Send(("Name", "Rådet"), ("Purpose", "Råda"), ("OwnerId", owner.Id.ToString()), ("From", "2026-02-01"), ("To", "2026-01-01")));

        Assert.StartsWith("It would end", page.QuerySelector("#to-error")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Empty(_house.Fresh().Groups);
    }

    [Fact]
    public async Task No_group_is_owned_by_or_concerns_what_is_not_here()
    {
        await Assert.ThrowsAsync<NotFoundException>(() => _house.Get<AddGroup>().Handle(new() { Name = "X", Purpose = "Y", OwnerId = Guid.NewGuid() }));
        await Assert.ThrowsAsync<NotFoundException>(() => _house.Get<AddGroup>().Handle(new() { Name = "X", Purpose = "Y", OwnerId = _house.Organisation("Regionen").Id, Places = [Guid.NewGuid()] }));
    }

    [Theory]
    [InlineData(Who.Reader)]
    [InlineData(Who.Partner)]
    [InlineData(Who.Analyst)]
    public async Task Nobody_but_a_coordinator_does(Who who) => Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(who).GetAsync($"/{House.Ours}/groups/new")).StatusCode);

    public void Dispose() => _house.Dispose();
}
