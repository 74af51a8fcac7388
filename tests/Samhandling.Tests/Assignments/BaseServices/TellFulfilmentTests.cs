using System.Net;
using Samhandling.Assignments.BaseServices;
using Samhandling.Places;
using Samhandling.Places.Profiles;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Assignments.BaseServices;

public sealed class TellFulfilmentTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public TellFulfilmentTests() => _house = _clock.House();

    [Fact]
    public async Task Yes_no_and_unknown_are_kept_apart_by_municipality_and_kind_of_place()
    {
        var (fjällvik, älvnäs) = (_house.Municipality("Fjällvik"), _house.Municipality("Älvnäs"));
        _house.Municipality("Örby");
        var service = _house.BaseService();
        _house.Keep(new PlaceProfile { PlaceId = älvnäs.Id, HasDestinationCompany = false, ChangedAt = DateTime.UnixEpoch });

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"base-services/{service.Id}/at/{fjällvik.Id}")).SendAll(("IsFulfilled", "true"), ("On", "2026-02-01"), ("Note", "Näringslivskontoret"))).StatusCode);
        Acting.Agreed(await _house.Get<TellFulfilment>().Handle(service.Id, älvnäs.Id, new() { IsFulfilled = false, On = "2026-02-01" }));

        var page = await _house.Page("base-services", Who.Reader);
        Assert.Equal("1 of 3 municipalities have all they are owed", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("1 yes, 1 no, 1 unknown", page.QuerySelector("tfoot td")!.TextContent);
        Assert.Equal(["Älvnäs"], (await _house.Page("base-services?profile=no-company")).QuerySelectorAll("tbody th").Select(th => th.TextContent));
        Assert.Contains("Näringslivskontoret", (await _house.Page($"places/{fjällvik.Id}")).QuerySelector("#owed ~ dl")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_said_is_taken_back_and_a_day_to_come_is_refused()
    {
        var (service, place) = (_house.BaseService(), _house.Municipality("Fjällvik"));
        Acting.Agreed(await _house.Get<TellFulfilment>().Handle(service.Id, place.Id, new() { IsFulfilled = true }));

        Assert.Equal("On", Acting.Refused(await _house.Get<TellFulfilment>().Handle(service.Id, place.Id, new() { IsFulfilled = true, On = "2026-03-03" })).Field);
        Acting.Agreed(await _house.Get<TellFulfilment>().Handle(service.Id, place.Id, new()));

        Assert.Empty(_house.Fresh().Fulfilments);
    }

    public void Dispose() => _house.Dispose();
}
