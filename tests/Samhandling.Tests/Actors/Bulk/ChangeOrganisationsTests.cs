using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Register;
using Samhandling.Tests.Actors.Importing;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Actors.Bulk;

public sealed class ChangeOrganisationsTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Those_that_are_found_are_changed_and_come_back_to_the_byte()
    {
        foreach (var name in new[] { "Fjällviks kommun", "Norrvåg kommune", "Banken" }) _house.Organisation(name, Sector.Unknown);
        var before = Contents.Hash(_house, events: false);

        var answer = await (await OpenForm.At(_house, "organisations/change?q=kommun")).Send(("Sector", "Public"), ("LegalForm", "Municipality"), ("IsCommercial", "false"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(["Fjällviks kommun", "Norrvåg kommune"], await _house.Fresh().Organisations.Where(o => o.Sector == Sector.Public && o.IsCommercial == false).OrderBy(o => o.Name).Select(o => o.Name).ToListAsync());
        await _house.Undo(await _house.Fresh().Deeds.SingleAsync());
        Assert.Equal(before, Contents.Hash(_house, events: false));
    }

    [Fact]
    public async Task Those_that_are_listed_are_commercial_whatever_was_said_of_each()
    {
        _house.Keep(Organisation.Of(new() { Name = "Liften", IsCommercial = false }));

        var refusal = Acting.Refused(await _house.Get<Samhandling.Actors.Bulk.ChangeOrganisations>().Handle([], new(""), new() { LegalForm = LegalForm.ListedCompany, IsCommercial = false }));
        Acting.Agreed(await _house.Get<Samhandling.Actors.Bulk.ChangeOrganisations>().Handle([], new(""), new() { LegalForm = LegalForm.ListedCompany }));

        Assert.Equal("IsCommercial", refusal.Field);
        Assert.Equal((Footing.Listed, true), ((await _house.Fresh().Organisations.SingleAsync()).Footing, (await _house.Fresh().Organisations.SingleAsync()).IsCommercial));
    }

    public void Dispose() => _house.Dispose();
}
