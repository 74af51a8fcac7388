using Samhandling.Actors.Register;
using Samhandling.Cooperation.Editions;
using Samhandling.Cooperation.Promises;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Editions;

public sealed class EditionComparisonTests : IDisposable
{
    private readonly House _house = new();

    // By hand: in the first year Anna and Bo came, in the second Anna, by her address, and Cia, by the register; Bo had registered and stayed away.
    [Fact]
    public async Task Who_came_back_what_was_reached_and_what_was_begun_in_a_year_is_counted_edition_by_edition()
    {
        var place = _house.MeetingPlace();
        var (bank, club) = (_house.Organisation("Banken", Sector.Private), _house.Organisation("Klubben", Sector.CivilSociety));
        var (fjällvik, cia) = (_house.Municipality("Fjällvik"), _house.Person("Cia Ek"));
        var (first, second) = (_house.Edition(day: new(2024, 2, 10), place: place), _house.Edition(day: new(2025, 2, 10), place: place));
        _house.Registration(first, "Anna", "anna@example.org", bank, fjällvik, isPresent: true);
        _house.Registration(first, "Bo", "bo@example.org", club, isPresent: true);
        _house.Registration(second, "Anna Eng", "anna@example.org", bank, fjällvik, isPresent: true);
        _house.Registration(second, "Cia", organisation: club, person: cia, isPresent: true);
        _house.Registration(second, "Bo", "bo@example.org", club);
        foreach (var (with, begun) in new (Organisation?, DateOnly?)[] { (club, new(2025, 2, 10)), (club, new(2025, 2, 11)), (club, null), (null, new(2024, 3, 1)) }) Promised(first, bank, with, begun);

        var compared = await _house.Get<EditionComparison>().Of(place.Id);

        Assert.Equal([(2, 2, 2, 0), (3, 2, 1, 1)], compared.Select(e => (e.Registered, e.Came, e.Newcomers, e.Returners)));
        Assert.Equal([(2, 1), (2, 1)], compared.Select(e => (e.Organisations, e.Municipalities)));
        Assert.Equal([(3, 1), (0, 0)], compared.Select(e => (e.Joint, e.Started)));
        Assert.Equal((1, 1), (compared[0].Sectors[Sector.Private], compared[0].Sectors[Sector.CivilSociety]));
    }

    [Fact]
    public async Task The_page_shows_the_years_in_a_table_and_from_two_on_in_a_figure()
    {
        var place = _house.MeetingPlace();
        Assert.NotNull((await _house.Page($"meeting-places/{place.Id}/compare", Who.Reader)).QuerySelector(".empty"));
        foreach (var year in new[] { 2024, 2025 })
        {
            _house.Registration(_house.Edition(day: new(year, 2, 10), place: place), "Anna", "anna@example.org", isPresent: true);
            var page = await _house.Page($"meeting-places/{place.Id}/compare", Who.Reader);
            Assert.Equal(year - 2023, page.QuerySelectorAll("#table ~ .table-scroll tbody tr").Length);
            Assert.Equal(year == 2025, page.QuerySelector("figure svg") is not null);
        }

        using var figure = await _house.Browser(Who.Reader).GetAsync($"/{House.Ours}/meeting-places/{place.Id}/returners.pptx");
        Assert.Equal(Samhandling.Platform.Office.SlideWriter.MediaType, figure.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith("0 of 1 came for the first time", (await _house.Page($"meeting-places/{place.Id}/compare")).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();

    private void Promised(Edition edition, Organisation giver, Organisation? with, DateOnly? begun)
    {
        var promise = Acting.Agreed(Promise.Of(new("Gör något", null, giver.Id, with?.Id, new(2026, 1, 1)), new(2024, 2, 10), edition.MeetingId));
        if (begun is { } day) Acting.Agreed(promise.Answer(PromiseState.Started, null, day));
        _house.Keep(promise);
    }
}
