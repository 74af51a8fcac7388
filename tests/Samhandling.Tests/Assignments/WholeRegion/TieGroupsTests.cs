using System.Net;
using Samhandling.Assignments.Tasks;
using Samhandling.Assignments.WholeRegion;
using Samhandling.Places;
using Samhandling.Places.Coverage;
using Samhandling.Places.Profiles;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Cooperation;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Reporting;

namespace Samhandling.Tests.Assignments.WholeRegion;

public sealed class TieGroupsTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public TieGroupsTests() => _house = _clock.House();

    [Fact]
    public async Task What_a_group_does_is_counted_in_its_area_where_it_reached_and_what_is_bare_or_feels_left_out_is_told()
    {
        var agreement = _house.Agreement();
        var (strategy, learning) = (_house.Area(agreement), _house.Area(agreement, "Lärande"));
        var (fjällvik, älvnäs) = (_house.Municipality("Fjällvik"), _house.Municipality("Älvnäs"));
        var group = _house.Group();
        var meeting = _house.Meeting(day: new(2026, 2, 1), group: group);
        _house.Keep(new Reach { Activity = "meeting", RecordId = meeting.Id, PlaceId = fjällvik.Id });
        Acting.Agreed(await _house.Get<TellInclusion>().Handle(fjällvik.Id, 2026, new() { Included = 2, Heard = 3, SaidById = _house.Official(fjällvik).Id }));

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"areas/{strategy.Id}/groups")).Send(("Groups", group.Id.ToString()))).StatusCode);

        var page = await _house.Page($"agreements/{agreement.Id}/region?year=2026", Who.Reader);
        Assert.Equal("1 of 2 municipalities were not reached in 2026", page.QuerySelector("h1")!.TextContent);
        var row = page.QuerySelectorAll("tbody tr").Single(tr => tr.TextContent.Contains("Fjällvik", StringComparison.Ordinal)).Children.Select(c => c.TextContent.Trim()).ToList();
        Assert.Equal(("Fjällvik", "0", "1", "2.5"), (row[0], row[2], row[3], row[6]));
        Assert.StartsWith("1", row[1], StringComparison.Ordinal);
        Assert.Contains("reached, and feels little included", row[1], StringComparison.Ordinal);
        // Two municipalities, one of which has all: (n − 1)/n.
        Assert.Equal("0.50", page.QuerySelectorAll(".facts .big")[1].TextContent);
        Assert.Equal(2, page.QuerySelectorAll("#empty ~ ul li").Length);
        Assert.Contains("Älvnäs", page.QuerySelector("#empty ~ ul")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Guest_nights_stand_beside_inhabitants_other_kinds_beside_the_areas_and_all_can_be_split_by_kind_of_place()
    {
        var agreement = _house.Agreement();
        _house.Area(agreement);
        var (fjällvik, älvnäs) = (_house.Municipality("Fjällvik"), _house.Municipality("Älvnäs"));
        _house.Keep(new PlaceProfile { PlaceId = fjällvik.Id, HasDestinationCompany = true, GuestNights = 300, ChangedAt = DateTime.UnixEpoch });
        _house.Keep(new PlaceProfile { PlaceId = älvnäs.Id, GuestNights = 100, ChangedAt = DateTime.UnixEpoch });
        _house.Keep(new Reach { Activity = "case", RecordId = _house.Case(fjällvik).Id, PlaceId = fjällvik.Id });

        var page = await _house.Page($"agreements/{agreement.Id}/region?year=2026");
        List<string> heads = [.. page.QuerySelectorAll("thead th").Select(th => th.TextContent)];
        List<string> Row(string name) => [.. page.QuerySelectorAll("tbody tr").Single(tr => tr.TextContent.Contains(name, StringComparison.Ordinal)).Children.Select(c => c.TextContent.Trim().Replace('\u00a0', ' '))];
        Assert.Equal(("75%", "25%"), (Row("Fjällvik")[heads.IndexOf("Share of guest nights")].Replace(" ", ""), Row("Älvnäs")[heads.IndexOf("Share of guest nights")].Replace(" ", "")));
        Assert.Equal(("1", "0"), (Row("Fjällvik")[heads.IndexOf(Samhandling.Reporting.Cases.Texts.Cases)], Row("Fjällvik")[heads.IndexOf("Together")]));
        Assert.Equal(["Fjällvik"], (await _house.Page($"agreements/{agreement.Id}/region?year=2026&profile=company")).QuerySelectorAll("tbody th").Select(th => th.TextContent));
        Assert.Empty((await _house.Page($"agreements/{agreement.Id}/region?year=2026&profile=City")).QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task A_group_is_not_counted_in_a_second_area_of_the_agreement()
    {
        var agreement = _house.Agreement();
        var (first, second) = (_house.Area(agreement), _house.Area(agreement, "Lärande"));
        var group = _house.Group();
        Acting.Agreed(await _house.Get<TieGroups>().Handle(first.Id, new() { Groups = [group.Id] }));

        Assert.Equal("Groups", Acting.Refused(await _house.Get<TieGroups>().Handle(second.Id, new() { Groups = [group.Id] })).Field);

        Acting.Agreed(await _house.Get<TieGroups>().Handle(first.Id, new() { Told = [group.Id] }));
        Assert.Empty(_house.Fresh().AreaGroups);
    }

    public void Dispose() => _house.Dispose();
}
