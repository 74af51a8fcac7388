using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Bulk;
using Samhandling.Actors.Register;
using Samhandling.Tests.Actors.Importing;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Actors.Bulk;

public sealed class ChangePersonsTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task All_that_the_filters_leave_are_changed_and_come_back_to_the_byte()
    {
        var bank = _house.Organisation("Banken", Sector.Private);
        for (var i = 0; i < 60; i++) _house.Person($"Person {i}", bank);
        _house.Person("Annan", _house.Organisation("Kommunen"));
        var before = Contents.Hash(_house, events: false);
        var form = await OpenForm.At(_house, "persons/change?sector=Private");

        var answer = await form.Send(("CheckedOn", "2026-11-01"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(60, await _house.Fresh().Persons.CountAsync(p => p.CheckedOn == new DateOnly(2026, 11, 1)));
        await _house.Undo(await _house.Fresh().Deeds.SingleAsync());
        Assert.Equal(before, Contents.Hash(_house, events: false));
    }

    [Fact]
    public async Task Only_those_that_were_ticked_are_changed()
    {
        var (one, other) = (_house.Person("Anna"), _house.Person("Bo"));
        var ticks = (await _house.Page("persons")).QuerySelectorAll("input.tick").Select(t => t.GetAttribute("value"));
        Assert.Equal([one.Id.ToString(), other.Id.ToString()], ticks);

        await (await OpenForm.At(_house, $"persons/change?id={one.Id}")).Send(("Source", "Webben"));

        Assert.Equal(["Webben", null], (await _house.Fresh().Persons.OrderBy(p => p.Name).ToListAsync()).Select(p => p.Source));
    }

    [Fact]
    public async Task Nothing_to_change_and_consent_without_a_day_are_refused()
    {
        _house.Person("Anna");
        Assert.Equal("", Acting.Refused(await _house.Get<ChangePersons>().Handle([], new(""), new())).Field);
        Assert.Equal("LegalBasis", Acting.Refused(await _house.Get<ChangePersons>().Handle([], new(""), new() { LegalBasis = LegalBasis.Consent })).Field);
    }

    public void Dispose() => _house.Dispose();
}
