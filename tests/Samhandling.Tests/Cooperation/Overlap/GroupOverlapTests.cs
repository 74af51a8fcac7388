using Samhandling.Actors.Register;
using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Overlap;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Cooperation.Representation;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Overlap;

public sealed class GroupOverlapTests : IDisposable
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    private readonly SetClock _clock = new();
    private readonly House _house;

    public GroupOverlapTests() => _house = _clock.House();

    [Fact]
    public void Two_groups_share_those_who_sit_in_both_and_those_that_share_most_come_first()
    {
        var (a, b, c, d) = (Of("A"), Of("B"), Of("C"), Of("D"));
        var (anna, bo, cia) = (Called("Anna"), Called("Bo"), Called("Cia"));

        var overlap = new GroupOverlap([a, b, c, d], [(a.Id, anna), (a.Id, bo), (b.Id, anna), (c.Id, bo), (c.Id, anna), (d.Id, cia)], new Dictionary<Guid, DateOnly>());

        Assert.Equal(["A-C: Anna Bo", "A-B: Anna", "B-C: Anna"], overlap.Pairs().Select(p => $"{p.One.Name}-{p.Other.Name}: {string.Join(' ', p.Shared.Select(s => s.Name))}"));
        Assert.Equal(["Anna: A B C", "Bo: A C"], overlap.InMoreThan(1).Select(m => $"{m.Person.Name}: {string.Join(' ', m.Groups.Select(g => g.Name))}"));
        Assert.Equal(["Anna"], overlap.InMoreThan(2).Select(m => m.Person.Name));
    }

    [Fact]
    public void A_group_rests_when_more_months_than_its_rhythm_have_gone_since_it_met_or_began()
    {
        var (never, due, late, unpaced, begun) = (Of("Never", 3), Of("Due", 3), Of("Late", 3), Of("Unpaced"), Of("Begun", 3, Today.AddMonths(-1)));

        var overlap = new GroupOverlap([never, due, late, unpaced, begun], [], new Dictionary<Guid, DateOnly> { [due.Id] = Today.AddMonths(-3), [late.Id] = Today.AddMonths(-3).AddDays(-1), [unpaced.Id] = Today.AddYears(-5) });

        Assert.Equal([("Never", null), ("Late", Today.AddMonths(-3).AddDays(-1))], overlap.Resting(Today).Select(r => (r.Group.Name, r.Since)));
    }

    [Fact]
    public async Task The_page_tells_a_coordinator_who_sits_in_many_and_a_reader_how_many_do()
    {
        var (person, organisation) = (_house.Person("Åsa Ek"), _house.Organisation("Banken"));
        foreach (var name in new[] { "A", "B", "C", "D", "E" }) _house.GroupSeat(_house.Group(name), organisation, person);
        _house.GroupSeat(_house.Group("Slutat", but: f => f with { To = new(2025, 1, 1) }), organisation, person);

        var page = await _house.Page("groups/overlap");
        Assert.Equal("10 pairs of groups share somebody", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["Åsa Ek (5): A, B, C, D, E"], page.QuerySelectorAll("#many ~ ul li").Select(li => li.TextContent));
        Assert.Equal(2, page.QuerySelectorAll("figure svg.chart").Length);
        Assert.Empty((await _house.Page("groups/overlap?most=5")).QuerySelectorAll("#many ~ ul li"));

        var readers = (await _house.Page("groups/overlap", Who.Reader)).QuerySelector("main")!;
        Assert.DoesNotContain("Åsa Ek", readers.InnerHtml, StringComparison.Ordinal);
        Assert.Contains("Åsa Ek", await _house.Browser().GetStringAsync($"/{House.Ours}/groups/overlap.svg"), StringComparison.Ordinal);
        Assert.DoesNotContain("Åsa Ek", await _house.Browser(Who.Reader).GetStringAsync($"/{House.Ours}/groups/overlap.svg"), StringComparison.Ordinal);
        Assert.StartsWith("Group", (await _house.Browser(Who.Reader).GetStringAsync($"/{House.Ours}/groups/overlap.csv")).TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.Contains("One person does.", readers.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_bodys_group_has_met_when_a_report_was_asked_for()
    {
        _house.Report(new(2026, 2, 1));
        _house.Report(new(2026, 3, 1));

        var last = await _house.Get<IEnumerable<IMeetingDays>>().OfType<ReportedDays>().Single().Last(default);

        Assert.Equal([new DateOnly(2026, 3, 1)], last.Values);
    }

    private static Group Of(string name, int? months = null, DateOnly? from = null) => Acting.Agreed(Group.Of(Grouped.Facts(Guid.NewGuid(), name) with { MonthsBetween = months, From = from }));

    private static Person Called(string name) => Person.Of(new() { Name = name });

    public void Dispose() => _house.Dispose();
}
