using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Places;
using Samhandling.Places.Profiles;
using Samhandling.Platform;
using Samhandling.Tests.Places.Loading;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Places.Profiles;

public sealed class DescribePlaceTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_profile_is_shown_with_who_changed_it()
    {
        var place = await Ceby();

        var answer = await (await OpenForm.At(_house, $"places/{place}/profile")).Send(
            ("Inhabitants", "4000"), ("InhabitantsYear", "2025"), ("GuestNights", "10000"), ("Source", "SCB"), ("HasDestinationCompany", "true"), ("Rurality", "Rural"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var page = (await _house.Page($"places/{place}", Who.Reader)).QuerySelector("main")!.TextContent;
        Assert.All(["4,000", "2.5", "Rural", "Yes", "SCB", nameof(Who.Coordinator)], shown => Assert.Contains(shown, page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Inhabitants_are_of_a_year()
    {
        var answer = await (await OpenForm.At(_house, $"places/{await Ceby()}/profile")).Send(("Inhabitants", "4000"), ("InhabitantsYear", ""));

        Assert.Contains("which year", (await House.Read(answer)).QuerySelector("#inhabitantsyear-error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fewer_than_none_do_not_live_there()
    {
        Assert.False((await _house.Get<DescribePlace>().Handle(await Ceby(), new() { Inhabitants = -1, InhabitantsYear = 2025, Version = 1 })).Try(out _, out var no));
        Assert.Equal(nameof(DescribePlace.Form.Inhabitants), no!.Field);
    }

    [Fact]
    public async Task Who_had_an_older_profile_on_the_screen_is_told()
    {
        var place = await Ceby();
        var (mine, theirs) = (await OpenForm.At(_house, $"places/{place}/profile"), await OpenForm.At(_house, $"places/{place}/profile"));
        await theirs.Send(("Inhabitants", "1"), ("InhabitantsYear", "2025"));

        var answer = await mine.Send(("Inhabitants", "2"), ("InhabitantsYear", "2025"));

        Assert.Contains("Someone else", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(1, (await _house.Coordinator().GetRequiredService<Samhandling.Platform.Data.SamhandlingDb>().PlaceProfiles.SingleAsync(p => p.PlaceId == place)).Inhabitants);
    }

    [Theory]
    [InlineData(Who.Reader, HttpStatusCode.Forbidden)]
    [InlineData(Who.Partner, HttpStatusCode.Forbidden)]
    public async Task Only_a_coordinator_describes(Who who, HttpStatusCode expected) =>
        Assert.Equal(expected, (await _house.Browser(who).GetAsync($"/{House.Ours}/places/{await Ceby()}/profile")).StatusCode);

    [Fact]
    public async Task Another_partnerships_place_is_not_found()
    {
        var place = await Ceby();
        await Assert.ThrowsAsync<NotFoundException>(() => _house.In(House.Another, Role.Coordinator).GetRequiredService<DescribePlace>().Handle(place, new()));
    }

    private async Task<Guid> Ceby()
    {
        await _house.LoadPlaces(Listed.Places, Listed.Changes);
        return (await _house.Db.Places.SingleAsync(p => p.Code == "103")).Id;
    }

    public void Dispose() => _house.Dispose();
}
