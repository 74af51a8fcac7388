using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Places;
using Samhandling.Places.Coverage;
using Samhandling.Places.Register;
using Samhandling.Platform;
using Samhandling.Studies.NetworkImports;
using Samhandling.Studies.NetworkStudies;
using Samhandling.Tests.Places.Loading;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.NetworkImports;

namespace Samhandling.Tests.Places.Coverage;

public sealed class TellReachTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_study_tells_where_it_was_held_and_can_tell_anew()
    {
        var (study, ceby) = await StudyAndPlace();
        var address = $"places/reached/network/{study.Id}";

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, address)).Send(("Places", ceby.ToString()))).StatusCode);
        Assert.Equal(ceby, (await _house.Db.Reaches.SingleAsync()).PlaceId);
        Assert.True((await _house.Page(address)).QuerySelector($"#place-{ceby}")!.HasAttribute("checked"));

        var anew = await (await OpenForm.At(_house, address)).Send();
        Assert.Equal(HttpStatusCode.Redirect, anew.StatusCode);
        Assert.Equal(0, await _house.Db.Reaches.CountAsync());
    }

    [Fact]
    public async Task Of_two_who_tell_at_one_time_neither_undoes_what_the_other_said()
    {
        var (study, ceby) = await StudyAndPlace();
        var (address, told) = ($"places/reached/network/{study.Id}", await _house.Db.Places.Where(p => p.Kind == PlaceKind.Municipality && p.Id != ceby).Select(p => p.Id).ToListAsync());
        await _house.Get<TellReach>().Handle("network", study.Id, new() { Places = told });
        var (mine, theirs) = (await OpenForm.At(_house, address), await OpenForm.At(_house, address));

        await theirs.Send(("Places", told[0].ToString()));
        await mine.Send(told.Append(ceby).Select(place => ("Places", place.ToString())));

        Assert.Equal(new[] { told[0], ceby }.Order(), (await _house.Db.Reaches.Select(r => r.PlaceId).ToListAsync()).Order());
    }

    [Fact]
    public async Task The_study_page_leads_there()
    {
        var (study, _) = await StudyAndPlace();

        Assert.NotNull((await _house.Page($"networks/{study.Id}")).QuerySelector($"a[href='/{House.Ours}/places/reached/network/{study.Id}']"));
        Assert.Null((await _house.Page($"networks/{study.Id}", Who.Reader)).QuerySelector("a[href*='places/reached']"));
    }

    [Fact]
    public async Task A_region_is_no_municipality()
    {
        var (study, _) = await StudyAndPlace();
        var region = (await _house.Db.Places.SingleAsync(p => p.Code == "10")).Id;

        Assert.False((await _house.Get<TellReach>().Handle("network", study.Id, new() { Places = [region] })).Try(out _, out var no));
        Assert.Equal(nameof(TellReach.Form.Places), no!.Field);
    }

    [Fact]
    public async Task Another_partnerships_place_is_refused()
    {
        var (study, ceby) = await StudyAndPlace();
        var theirs = await _house.In(House.Another, Role.Analyst).Import();

        Assert.False((await _house.In(House.Another, Role.Coordinator).GetRequiredService<TellReach>().Handle("network", theirs.Id, new() { Places = [ceby] })).Try(out _, out _));
        await Assert.ThrowsAsync<NotFoundException>(() => _house.In(House.Another, Role.Coordinator).GetRequiredService<TellReach>().Handle("network", study.Id, new()));
    }

    [Fact]
    public async Task What_is_no_kind_of_activity_is_not_found() =>
        Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser().GetAsync($"/{House.Ours}/places/reached/dance/{Guid.NewGuid()}")).StatusCode);

    [Fact]
    public async Task A_study_that_is_undone_reached_nothing()
    {
        var (study, ceby) = await StudyAndPlace();
        await _house.Get<TellReach>().Handle("network", study.Id, new() { Places = [ceby] });

        await _house.In(House.Ours, Role.Coordinator).GetRequiredService<UndoImport>().Handle(study.Id);

        Assert.Equal(0, await _house.Db.Reaches.CountAsync());
    }

    [Fact]
    public async Task Among_many_municipalities_one_is_found_by_its_name_without_script()
    {
        var many = "code;name\n" + string.Concat(Enumerable.Range(1, 60).Select(i => $"{i:000};By{i:000}\n"));
        await _house.LoadPlaces(many);
        var study = await _house.Analyst().Import();
        var address = $"places/reached/network/{study.Id}";
        Assert.Empty((await _house.Page(address)).QuerySelectorAll("input[type=checkbox]"));
        var chosen = (await _house.Db.Places.SingleAsync(p => p.Code == "001")).Id;

        var browser = _house.Browser();
        var form = await OpenForm.At(browser, $"/{House.Ours}/{address}");
        using var content = new FormUrlEncodedContent([.. form.Hidden, new("Form.Places", chosen.ToString()), new("Form.Sought", "by02"), new("Then", "seek")]);
        var page = await House.Read(await browser.PostAsync($"/{House.Ours}/{address}", content));

        Assert.Equal(11, page.QuerySelectorAll("input[type=checkbox]").Length);
        Assert.True(page.QuerySelector($"#place-{chosen}")!.HasAttribute("checked"));
    }

    private async Task<(NetworkStudy Study, Guid Ceby)> StudyAndPlace()
    {
        await _house.LoadPlaces(Listed.Places, Listed.Changes);
        return (await _house.Analyst().Import(), (await _house.Db.Places.SingleAsync(p => p.Code == "103")).Id);
    }

    public void Dispose() => _house.Dispose();
}
