using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Duplicates;
using Samhandling.Actors.Register;
using Samhandling.Tests.Actors.Importing;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Actors.Duplicates;

public sealed class SuggestionsTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_name_alone_is_suggested_with_a_warning_and_more_signs_come_first()
    {
        var kommunen = _house.Organisation("Kommunen");
        _house.Person("Anna Larsson", kommunen);
        _house.Person("Anna Lassen", _house.Organisation("Banken"));
        _house.Person("Kjell Aasen", kommunen);
        _house.Person("Kjell Åsen", kommunen);
        _house.Person("Bo Ek", kommunen);

        var found = await _house.Get<Suggestions>().OfPersons();

        Assert.Equal(["Kjell Aasen", "Anna Larsson"], found.Select(s => s.One.Name));
        Assert.Equal([Reason.SameName, Reason.SameOrganisation], found[0].Reasons);
        Assert.Equal([Reason.LikeName], found[1].Reasons);
        Assert.Contains("The name alone is not enough.", (await _house.Page("duplicates")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_department_is_not_the_whole_that_it_is_part_of()
    {
        var whole = _house.Organisation("Fjällviks kommun");
        _house.Organisation("Fjällviks kommun, näringsliv", partOf: whole.Id);
        _house.Organisation("Fjällvik kommun");

        var found = await _house.Get<Suggestions>().OfOrganisations();

        Assert.Equal(["Fjällvik kommun", "Fjällviks kommun"], Assert.Single(found, s => s.Likeness > 0.95) is var s ? new[] { s.One.Name, s.Other.Name }.Order(StringComparer.Ordinal) : []);
        Assert.DoesNotContain(found, s => s.One.Id == whole.Id && s.Other.Name.EndsWith("näringsliv", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_Interreg_partners_of_Sweden_are_read_in_and_their_twins_are_found()
    {
        var file = RealData.At("interreg-partners-sweden-2021-2027", "rawdata.json");
        using var partners = JsonDocument.Parse(await File.ReadAllTextAsync(file));
        var names = partners.RootElement.EnumerateArray().Select(p => p.GetProperty("organisationsnamn").GetString()).OfType<string>().Distinct(StringComparer.Ordinal).ToList();

        await _house.Import("Organisation\n" + string.Concat(names.Select(n => $"\"{n.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n")));

        // 588 names and one row without any; no two differ in marks and signs alone (counted in Python).
        Assert.Equal(588, _house.Fresh().Set<Organisation>().Count());
        var found = await _house.Get<Suggestions>().OfOrganisations();
        Assert.Contains(found, s => (s.One.Name, s.Other.Name) is ("Strömstads kommun", "Strömstad kommun") or ("Strömstad kommun", "Strömstads kommun"));
        Assert.All(found, s => Assert.True(s.Likeness >= Suggestions.Least));
    }

    [Fact]
    public async Task The_register_of_Norwegian_public_bodies_is_read_in_and_undone()
    {
        var file = RealData.At("no-public-agencies-and-budgets", "difi_etatsbasen_organization", "dataset.csv");

        var deed = await _house.Import(await File.ReadAllBytesAsync(file), "dataset.csv");

        var kept = await _house.Fresh().Set<Organisation>().CountAsync();
        TestContext.Current.SendDiagnosticMessage($"{kept} organisations");
        Assert.InRange(kept, 1000, 4530);
        await _house.Undo(deed);
        Assert.Equal(0, await _house.Fresh().Set<Organisation>().CountAsync());
    }

    public void Dispose() => _house.Dispose();
}
