using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Places;
using Samhandling.Places.Loading;
using Samhandling.Places.Register;
using Samhandling.Platform;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Places.Loading;

public sealed class LoadPlacesTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_list_is_looked_at_and_then_loaded()
    {
        var draft = await _house.HandInPlaces(Listed.Places, Listed.Changes);
        var preview = await _house.Page($"places/load/{draft.Id}");
        Assert.Contains("4 periods and 2 changes", preview.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await _house.Db.Places.CountAsync());

        var answer = await (await OpenForm.At(_house, $"places/load/{draft.Id}")).Send();

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal((4, 4, 2, 0), (await _house.Db.Places.CountAsync(), await _house.Db.PlaceVersions.CountAsync(), await _house.Db.PlaceChanges.CountAsync(), await _house.Db.PlaceDrafts.CountAsync()));
        var ceby = await _house.Db.Places.SingleAsync(p => p.Code == "103");
        Assert.Equal(4100, (await _house.Db.PlaceProfiles.SingleAsync(p => p.PlaceId == ceby.Id)).Inhabitants);
    }

    [Fact]
    public async Task A_code_is_looked_up_as_it_was_on_a_day()
    {
        await _house.LoadPlaces(Listed.Places, Listed.Changes);
        var codes = _house.Get<PlaceCodes>();

        Assert.Equal("Aby", (await codes.On(new(2014, 12, 31), "SE", PlaceKind.Municipality, "101"))?.Name);
        Assert.Null(await codes.On(new(2015, 1, 1), "SE", PlaceKind.Municipality, "101"));
        Assert.Null(await codes.On(new(2014, 12, 31), "NO", PlaceKind.Municipality, "101"));
    }

    [Fact]
    public async Task The_same_list_again_adds_nothing()
    {
        await _house.LoadPlaces(Listed.Places, Listed.Changes);
        var draft = await _house.HandInPlaces("type;code;name;parent;valid from\nregion;10;Norra;;2020\nmunicipality;103;Ceby;10;2020\n");

        Assert.False((await _house.Coordinator().GetRequiredService<LoadPlaces>().Handle(draft.Id)).Try(out _, out var no));
        Assert.Contains("already", no!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_name_ends_the_old_period()
    {
        await _house.LoadPlaces(Listed.Places, Listed.Changes);
        await _house.LoadPlaces("code;name;parent;valid from\n103;Nya Ceby;10;2020-01-01\n");

        var place = await _house.Db.Places.Include(p => p.Versions).SingleAsync(p => p.Code == "103");
        Assert.Equal(("Nya Ceby", 2), (place.Name, place.Versions.Count));
        Assert.Equal("Ceby", place.On(new(2019, 12, 31))!.Name);
    }

    [Fact]
    public async Task The_preview_shows_what_would_be_overwritten()
    {
        await _house.LoadPlaces(Listed.Places, Listed.Changes);
        var draft = await _house.HandInPlaces("code;name;valid from\n103;Elsewhere;2015-01-01\n");

        var row = (await _house.Page($"places/load/{draft.Id}")).QuerySelector("#changed ~ .table-scroll tbody tr")!;

        Assert.Equal(["103", "Ceby", "Elsewhere"], row.Children.Select(cell => cell.TextContent));
    }

    [Fact]
    public async Task A_list_with_a_fault_loads_nothing_and_says_where()
    {
        var draft = await _house.HandInPlaces(Listed.Places + "municipality;104;Deby;;10;29.02.2025;;;\n");
        var before = Contents.Hash(_house);

        var answer = await (await OpenForm.At(_house, $"places/load/{draft.Id}")).Send();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.Contains("29.02.2025", text, StringComparison.Ordinal);
        Assert.Contains("Nothing was loaded", text, StringComparison.Ordinal);
        Assert.Equal(before, Contents.Hash(_house));
    }

    /// <summary>The machine stops in the middle of the one transaction that a loading is.</summary>
    [Fact]
    public async Task A_loading_that_is_cut_off_leaves_nothing()
    {
        var coordinator = _house.Coordinator();
        var draft = await coordinator.HandInPlaces(Listed.Places, Listed.Changes);
        var before = Contents.Hash(_house);
        var db = coordinator.GetRequiredService<Samhandling.Platform.Data.SamhandlingDb>();
        await using (await db.Database.BeginTransactionAsync())
        {
            Assert.True((await coordinator.GetRequiredService<LoadPlaces>().Handle(draft.Id)).Try(out _, out _));
        }

        Assert.Equal(before, Contents.Hash(_house));
    }

    [Fact]
    public async Task Who_sends_the_form_twice_is_led_to_the_places()
    {
        var draft = await _house.HandInPlaces(Listed.Places);
        var form = await OpenForm.At(_house, $"places/load/{draft.Id}");
        await form.Send();

        Assert.Equal($"/{House.Ours}/places", (await form.Send()).Headers.Location?.AbsolutePath);
        Assert.Equal(4, await _house.Db.Places.CountAsync());
    }

    [Fact]
    public async Task Another_partnership_has_its_own_register()
    {
        await _house.LoadPlaces(Listed.Places);

        Assert.Equal(0, await _house.In(House.Another, Role.Coordinator).GetRequiredService<Samhandling.Platform.Data.SamhandlingDb>().Places.CountAsync());
    }

    [Theory]
    [InlineData(Who.Reader, HttpStatusCode.Forbidden)]
    [InlineData(Who.Analyst, HttpStatusCode.Forbidden)]
    [InlineData(Who.Anonymous, HttpStatusCode.Redirect)]
    public async Task Only_a_coordinator_loads(Who who, HttpStatusCode expected) =>
        Assert.Equal(expected, (await _house.Browser(who).GetAsync($"/{House.Ours}/places/load/{(await _house.HandInPlaces(Listed.Places)).Id}")).StatusCode);

    public void Dispose() => _house.Dispose();
}
