using Samhandling.Cooperation.Stage;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Stage;

public sealed class StagePageTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Municipalities_without_a_minute_are_named_and_first_timers_counted()
    {
        var (fjällvik, _) = (_house.Municipality("Fjällvik"), _house.Municipality("Norrvåg"));
        var (place, bank, club) = (_house.MeetingPlace(), _house.Organisation("Banken", place: fjällvik), _house.Organisation("Klubben"));
        var (first, second) = (_house.Edition(day: new(2024, 2, 1), place: place), _house.Edition(day: new(2025, 2, 1), place: place));
        _house.Slot(first, Staged.Facts(organisation: bank));
        foreach (var organisation in new[] { bank, club }) _house.Slot(second, Staged.Facts(organisation: organisation));

        var page = await _house.Page($"meeting-places/{place.Id}/stage?edition={second.Id}", Who.Reader);

        Assert.Equal("40 minutes, and 1 of 2 municipalities are on the stage", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Norrvåg", page.QuerySelector("#municipalities + p")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("1 of 2", page.QuerySelector(".facts .big")!.TextContent);
    }

    [Fact]
    public async Task Whom_to_ask_are_those_who_never_stood_there_who_carries_what_is_sought_first_and_then_who_has_listened()
    {
        var (place, other) = (_house.MeetingPlace(), _house.MeetingPlace("Dagarna"));
        var (bank, club, inn, farm) = (_house.Organisation("Banken"), _house.Organisation("Klubben"), _house.Organisation("Värdshuset"), _house.Organisation("Gården"));
        var edition = _house.Edition(place: place);
        _house.Slot(edition, Staged.Facts(organisation: bank));
        // Elsewhere it has spoken of just that.
        _house.Slot(_house.Edition(place: other), Staged.Facts("Mat från trakten", organisation: inn));
        _house.Registration(edition, "Anna", organisation: club, isPresent: true);

        var never = await _house.Get<StageReading>().NeverOnStage(place.Id, "trakten");

        Assert.Equal([(inn.Id, 0, true), (club.Id, 1, false), (farm.Id, 0, false)], never.Where(n => !n.Organisation.Name.EndsWith("ägare", StringComparison.Ordinal)).Select(n => (n.Organisation.Id, n.Times, n.Fits)));
        Assert.Contains($"/{House.Ours}/editions/{edition.Id}/slots/new?organisation={inn.Id}", (await _house.Page($"meeting-places/{place.Id}/stage?edition={edition.Id}&q=trakten")).QuerySelector("#never ~ ul li a.small")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
