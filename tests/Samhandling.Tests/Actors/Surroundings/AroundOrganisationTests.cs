using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors.Register;
using Samhandling.Actors.Surroundings;
using Samhandling.Tests.Actors.Importing;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.NetworkStudies;

namespace Samhandling.Tests.Actors.Surroundings;

public sealed class AroundOrganisationTests : IDisposable
{
    private readonly Statements _statements = new();
    private readonly House _house;

    public AroundOrganisationTests() => _house = new(_statements.AddTo);

    [Fact]
    public async Task Its_people_by_role_what_it_belongs_to_and_what_belongs_to_it_stand_around_an_organisation()
    {
        var organisation = Surrounded();

        var rows = AroundPersonTests.Rows(await _house.Coordinator().GetRequiredService<AroundOrganisation>().Of(organisation));

        Assert.Equal(
            [
                "Åsa Ek|Chef|–", "Bo Berg|Handläggare|–", "Regionen|Is part of|–", "Fjällnätet|Is a member of|–", "Kontoret|Its parts|–", "Firman|Its members|–",
                "Bolaget|Same spokesperson|–", "Gick Förr|Chef. Until 01/01/2020|–",
            ], rows);
    }

    [Fact]
    public async Task A_reader_sees_titles_and_neither_names_nor_who_speaks_for_it()
    {
        var organisation = Surrounded();

        var page = await _house.Page($"organisations/{organisation.Id}", Who.Reader);

        var figure = page.QuerySelector("figure.figure")!;
        Assert.Contains("Handläggare", figure.TextContent, StringComparison.Ordinal);
        Assert.Contains("Fjällnätet", figure.TextContent, StringComparison.Ordinal);
        var drawn = await _house.Browser(Who.Reader).GetStringAsync($"/{House.Ours}/organisations/{organisation.Id}/around.svg");
        Assert.Contains("Fjällnätet", drawn, StringComparison.Ordinal);
        Assert.DoesNotContain("Berg", drawn, StringComparison.Ordinal);
        foreach (var hidden in new[] { "Ek", "Berg", "Förr", "Bolaget" }) Assert.DoesNotContain(hidden, page.QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
        Assert.DoesNotContain(page.QuerySelectorAll("main a"), a => a.GetAttribute("href")!.Contains("/persons/", StringComparison.Ordinal));
        Assert.DoesNotContain("Bolaget", (await _house.Page($"organisations/{organisation.Id}", Who.Analyst)).QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_statements_are_asked_for_one_and_for_many_and_the_rest_is_counted()
    {
        var organisation = _house.Organisation("Destinationen");
        _house.Person("Åsa Ek", organisation);
        Assert.Equal(2, (await Asked()).Statements);
        for (var i = 0; i < 60; i++) _house.Person($"Person {i:00}", organisation);
        for (var i = 0; i < 15; i++) _house.Keep(new Membership { OrganisationId = _house.Organisation($"Firman {i:00}").Id, InId = organisation.Id });

        var (statements, rows) = await Asked();

        Assert.Equal(2, statements);
        Assert.Equal(["and 45 more|–|Act for it now", "and 5 more|–|Its members"], rows.Where(row => row.StartsWith("and ", StringComparison.Ordinal)));

        async Task<(int Statements, List<string> Rows)> Asked()
        {
            var around = _house.Coordinator().GetRequiredService<AroundOrganisation>();
            _statements.Clear();
            var found = await around.Of(organisation);
            return (_statements.Count(""), AroundPersonTests.Rows(found));
        }
    }

    [Fact]
    public async Task An_organisation_with_nothing_around_it_says_what_to_do()
    {
        var organisation = _house.Organisation("Kommunen");

        Assert.Equal("Nothing around Kommunen yet", (await _house.Page($"organisations/{organisation.Id}")).QuerySelector(".empty h2")!.TextContent);
        Assert.Null((await _house.Page($"organisations/{organisation.Id}", Who.Reader)).QuerySelector(".empty a"));
    }

    public void Dispose()
    {
        _house.Dispose();
        _statements.Dispose();
    }

    private Organisation Surrounded()
    {
        var (region, network) = (_house.Organisation("Regionen", Sector.RegionOrState), _house.Organisation("Fjällnätet", Sector.CivilSociety));
        var organisation = _house.Organisation("Kommunen", partOf: region.Id);
        _house.LetPartnerSpeakFor(organisation);
        _house.PartnersOrganisation("Bolaget");
        _house.Keep(new Membership { OrganisationId = organisation.Id, InId = network.Id });
        _house.Organisation("Kontoret", partOf: organisation.Id);
        _house.Keep(new Membership { OrganisationId = _house.Organisation("Firman", Sector.Private).Id, InId = organisation.Id });
        _house.Person("Bo Berg", organisation, "Handläggare");
        _house.Person("Åsa Ek", organisation, "Chef");
        _house.Person("Gick Förr", organisation, "Chef", to: new(2020, 1, 1));
        return organisation;
    }
}
