using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Persons;
using Samhandling.Actors.Undoing;
using Samhandling.Tests.Actors.Importing;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Actors.Undoing;

public sealed class UndoDeedTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_deed_is_undone_from_its_page()
    {
        var deed = await _house.Import("Organisation\nKommunen\n");
        Assert.Contains("list.csv", (await _house.Page("deeds")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);

        var answer = await (await OpenForm.At(_house, $"deeds/{deed.Id}/undo")).Send();

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Empty(_house.Fresh().Organisations);
        Assert.NotNull((await _house.Page("deeds")).QuerySelector(".empty"));
    }

    [Fact]
    public async Task What_somebody_changed_since_is_not_undone_and_nothing_else_is()
    {
        var deed = await _house.Import("Person;Organisation;Befattning\nÅsa Ek;Kommunen;Chef\n");
        var person = await _house.Fresh().Persons.SingleAsync();
        Acting.Agreed(await _house.Get<DescribePerson>().Handle(person.Id, new() { Name = "Åsa Ekberg" }));
        var before = Contents.Hash(_house, events: false);

        Assert.StartsWith("One of the rows has been changed since", Acting.Refused(await _house.Get<UndoDeed>().Handle(deed.Id)).Reason, StringComparison.Ordinal);
        Assert.Equal(before, Contents.Hash(_house, events: false));
    }

    [Fact]
    public async Task What_has_come_to_hang_on_an_imported_row_is_not_lost()
    {
        var deed = await _house.Import("Organisation\nKommunen\n");
        _house.Person("Per Ek", await _house.Fresh().Organisations.AsNoTracking().SingleAsync(), "Chef");

        var page = await House.Read(await (await OpenForm.At(_house, $"deeds/{deed.Id}/undo")).Send());

        Assert.Contains("Something else has since been tied", page.QuerySelector(".message.bad")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, await _house.Fresh().Persons.CountAsync());
    }

    [Fact]
    public async Task Who_opened_a_form_before_it_was_undone_does_not_write_over_what_came_after()
    {
        var person = _house.Person("Åsa Ek");
        await (await OpenForm.At(_house, $"persons/change?id={person.Id}")).Send(("CheckedOn", "2026-11-01"));
        var opened = await OpenForm.At(_house, $"persons/{person.Id}/edit", name: "describe-person");
        await _house.Undo(await _house.Fresh().Deeds.SingleAsync());
        await (await OpenForm.At(_house, $"persons/{person.Id}/edit", name: "describe-person")).SendAll(("Name", "Åsa Ekberg"));

        var page = await House.Read(await opened.SendAll(("Name", "Åsa Berg")));

        Assert.Contains("Åsa Ekberg", page.QuerySelector(".message.warn tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Åsa Ekberg", (await _house.Fresh().Persons.SingleAsync()).Name);
    }

    public void Dispose() => _house.Dispose();
}
