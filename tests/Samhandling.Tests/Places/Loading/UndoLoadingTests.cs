using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Places;
using Samhandling.Places.Coverage;
using Samhandling.Places.Loading;
using Samhandling.Platform;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Places.Loading;

public sealed class UndoLoadingTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Undoing_the_only_list_leaves_an_empty_register()
    {
        var loading = await _house.LoadPlaces(Listed.Places, Listed.Changes);

        var answer = await (await OpenForm.At(_house, $"places/loaded/{loading.Id}/undo")).Send();

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal((0, 0, 0), (await _house.Db.Places.CountAsync(), await _house.Db.PlaceVersions.CountAsync(), await _house.Db.PlaceChanges.CountAsync()));
        Assert.Equal((0, 0), (await _house.Db.PlaceProfiles.CountAsync(), await _house.Db.PlaceLoadings.CountAsync()));
    }

    [Fact]
    public async Task What_a_list_changed_of_an_earlier_one_is_as_it_was()
    {
        await _house.LoadPlaces(Listed.Places);
        var before = Told();
        var later = await _house.LoadPlaces("code;name;name sma;parent;valid from;inhabitants;year\n103;Nya Ceby;;10;2020-01-01;5000;2026\n104;Deby;;10;2020;;\n101;Aby;Aebie;10;;;\n", "date;from;to;kind\n2020-01-01;102;104;renumbered\n");
        Assert.NotEqual(before, Told());

        Assert.True((await _house.Coordinator().GetRequiredService<UndoLoading>().Handle(later.Id)).Try(out _, out var no), no?.Reason);

        Assert.Equal(before, Told());
    }

    [Fact]
    public async Task The_newest_is_undone_first()
    {
        var clock = new SetClock();
        using var house = clock.House();
        var first = await house.LoadPlaces(Listed.Places);
        clock.Now = clock.Now.AddMinutes(1);
        await house.LoadPlaces("code;name\n201;Eby\n");

        Assert.False((await house.Coordinator().GetRequiredService<UndoLoading>().Handle(first.Id)).Try(out _, out var no));
        Assert.Contains("first", no!.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_whose_places_are_used_stays()
    {
        var loading = await _house.LoadPlaces(Listed.Places);
        _house.Db.Add(new Reach { Activity = "meeting", RecordId = Guid.NewGuid(), PlaceId = _house.Db.Places.Single(p => p.Code == "103").Id });
        await _house.Db.SaveChangesAsync();
        var before = Contents.Hash(_house);

        Assert.False((await _house.Coordinator().GetRequiredService<UndoLoading>().Handle(loading.Id)).Try(out _, out var no));

        Assert.Contains("points at places", no!.Reason, StringComparison.Ordinal);
        Assert.Equal(before, Contents.Hash(_house));
    }

    [Fact]
    public async Task Another_partnerships_list_is_not_found()
    {
        var loading = await _house.LoadPlaces(Listed.Places);

        await Assert.ThrowsAsync<NotFoundException>(() => _house.In(House.Another, Role.Coordinator).GetRequiredService<UndoLoading>().Handle(loading.Id));
    }

    /// <summary>What the register says, without the versions of rows that count saves.</summary>
    private string Told()
    {
        var db = _house.Coordinator().GetRequiredService<Samhandling.Platform.Data.SamhandlingDb>();
        return string.Join('\n', db.Places.Include(p => p.Versions).AsNoTracking().OrderBy(p => p.Code).AsEnumerable().Select(p => $"{p.Code} {p.Name} {p.ValidFrom} {p.ValidTo} {p.Words}: {string.Join(", ", p.Versions.OrderBy(v => v.Code).Select(v => $"{v.Code} {v.Name} {v.OtherNames} {v.ParentId} {v.ValidFrom} {v.ValidTo}"))}"))
            + string.Join('\n', db.PlaceProfiles.AsNoTracking().OrderBy(p => p.Id).Select(p => $"{p.Inhabitants} {p.InhabitantsYear} {p.Source}"));
    }

    public void Dispose() => _house.Dispose();
}
