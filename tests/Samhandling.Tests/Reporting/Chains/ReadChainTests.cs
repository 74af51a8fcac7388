using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Promises;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Spine;
using Samhandling.Platform.SignIn;
using Samhandling.Reporting.Chains;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Cooperation;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Reporting.Chains;

public sealed class ReadChainTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task From_a_promise_the_thread_leads_down_to_those_who_meet_and_from_a_person_up_to_what_was_promised()
    {
        var (person, promise) = Promised();
        _house.Promise("Något annat", organisation: _house.Organisation("Banken"));

        var down = await Told(Role.Coordinator, "promises", promise.Id);
        var up = await Told(Role.Coordinator, "persons", person.Id);

        Assert.Equal(["Åsa Ek", "Fjällviks kommun", "Rådet", "Mötet om tåg", "Kolla tåget"], down);
        Assert.Equal(down, up);
    }

    [Fact]
    public async Task Who_may_not_see_persons_is_told_the_rest()
    {
        var (_, promise) = Promised();

        Assert.Equal(["Fjällviks kommun", "Rådet", "Mötet om tåg", "Kolla tåget"], await Told(Role.Reader, "promises", promise.Id));
    }

    [Fact]
    public async Task The_page_tells_where_the_thread_is_broken()
    {
        var (_, promise) = Promised();

        var page = await _house.Page($"thread/promises/{promise.Id}");

        Assert.Equal("Kolla tåget", page.QuerySelector(".chain .here a")!.TextContent);
        Assert.Contains("Objectives", page.QuerySelectorAll(".chain .broken h2").Select(h => h.TextContent));
        Assert.NotNull((await _house.Page($"promises/{promise.Id}")).QuerySelector($"a[href='/{House.Ours}/thread/promises/{promise.Id}']"));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await _house.Browser().GetAsync($"/{House.Ours}/thread/dreams/{promise.Id}")).StatusCode);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await _house.Browser().GetAsync($"/{House.Ours}/thread/meetings/{promise.Id}")).StatusCode);
    }

    [Fact]
    public void Every_strand_leads_up_from_one_kind_to_another()
    {
        var knots = _house.Services.GetServices<Bead>().ToDictionary(b => b.Key, b => b.Knot, StringComparer.Ordinal);

        Assert.All(_house.Services.GetServices<Strand>(), strand => Assert.True(knots[strand.Lower] < knots[strand.Upper], $"{strand.Lower} to {strand.Upper}"));
    }

    [Fact]
    public async Task Every_kind_and_strand_can_be_asked_of_the_database()
    {
        var db = _house.Db;
        var beads = _house.Services.GetServices<Bead>().ToList();

        foreach (var bead in beads) Assert.Empty(await bead.All(db).Where(r => r.Id == Guid.Empty).ToListAsync());
        foreach (var strand in _house.Services.GetServices<Strand>()) Assert.Empty(await strand.All(db).Where(j => j.Lower == Guid.Empty || j.Upper == Guid.Empty).ToListAsync());
    }

    public void Dispose() => _house.Dispose();

    private (Person Person, Promise Promise) Promised()
    {
        var organisation = _house.Organisation("Fjällviks kommun");
        var (person, group) = (_house.Person("Åsa Ek", organisation), _house.Group("Rådet"));
        _house.GroupSeat(group, organisation, person);
        return (person, _house.Promise("Kolla tåget", organisation: organisation, meeting: _house.Meeting("Mötet om tåg", group: group)));
    }

    private async Task<IEnumerable<string>> Told(Role role, string path, Guid id) =>
        (await _house.In(House.Ours, role).GetRequiredService<ReadChain>().Of(path, id))!.Parts.SelectMany(p => p.Rows).Select(r => r.Title);
}
