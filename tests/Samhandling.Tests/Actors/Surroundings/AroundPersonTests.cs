using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors.Register;
using Samhandling.Actors.Surroundings;
using Samhandling.Tests.Actors.Importing;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.NetworkStudies;

namespace Samhandling.Tests.Actors.Surroundings;

public sealed class AroundPersonTests : IDisposable
{
    private readonly Statements _statements = new();
    private readonly House _house;

    public AroundPersonTests() => _house = new(_statements.AddTo);

    [Fact]
    public async Task Organisations_now_and_earlier_colleagues_and_what_the_organisations_belong_to_stand_around_a_person()
    {
        var region = _house.Organisation("Fjällregionen", Sector.RegionOrState);
        var (kommunen, bank, network) = (_house.Organisation("Fjällviks kommun", partOf: region.Id), _house.Organisation("Sparbanken", Sector.Private), _house.Organisation("Fjällnätet", Sector.CivilSociety));
        _house.Keep(new Membership { OrganisationId = kommunen.Id, InId = network.Id });
        var person = _house.Person("Åsa Ek", kommunen, "Näringslivschef");
        _house.Engagement(person, bank, "Ordförande", to: new(2020, 12, 31));
        var colleague = _house.Person("Bo Berg", kommunen, "Handläggare");
        _house.Person("Gick Förr", kommunen, to: new(2020, 1, 1));
        _house.Person("I Banken", bank);

        var rows = Rows(await Around(person));

        Assert.Equal(["Fjällviks kommun|Näringslivschef|–", "Fjällregionen|Fjällviks kommun is part of it|–", "Fjällnätet|Fjällviks kommun is a member|–", "Bo Berg|Handläggare|Fjällviks kommun", "Sparbanken|Ordförande. Until 12/31/2020|–"], rows);
        var page = await _house.Page($"persons/{person.Id}");
        var links = page.QuerySelectorAll("svg.chart.net.wide a").Select(a => a.GetAttribute("href")).ToList();
        Assert.Equal([$"organisations/{kommunen.Id}", $"organisations/{region.Id}", $"organisations/{network.Id}", $"persons/{colleague.Id}", $"organisations/{bank.Id}"], links.Select(l => l![$"/{House.Ours}/".Length..]));
        Assert.Single(page.QuerySelectorAll("svg.chart.net.wide line.link"));
    }

    [Fact]
    public async Task Who_is_met_twice_stands_there_once_with_two_ties()
    {
        var (one, two) = (_house.Organisation("Kommunen"), _house.Organisation("Bolaget"));
        var (person, other) = (_house.Person("Åsa Ek", one), _house.Person("Bo Berg", one));
        _house.Engagement(person, two);
        _house.Engagement(other, two);
        _house.Engagement(other, two, "Firmatecknare");

        var around = await Around(person);

        Assert.Equal(3 + 1, around!.Figure.Wide.Shapes.OfType<Samhandling.Figures.Group>().Count());
        Assert.Equal(4, around.Figure.Wide.Shapes.OfType<Samhandling.Figures.Line>().Count());
    }

    [Fact]
    public async Task Of_many_colleagues_some_are_drawn_and_the_rest_are_counted()
    {
        var organisation = _house.Organisation("Kommunen");
        var person = _house.Person("Åsa Ek", organisation);
        for (var i = 0; i < 35; i++) _house.Person($"Person {i:00}", organisation);

        var rows = Rows(await Around(person));

        Assert.Equal(1 + 12 + 1, rows.Count);
        Assert.Equal("and 23 more|–|Kommunen", rows[^1]);
    }

    [Fact]
    public async Task Two_statements_are_asked_for_one_and_for_many()
    {
        var person = _house.Person("Åsa Ek", _house.Organisation("Kommunen 0"));
        Assert.Equal(2, await Asked());
        for (var i = 1; i < 15; i++)
        {
            var organisation = _house.Organisation($"Kommunen {i}", partOf: _house.Organisation($"Regionen {i}").Id);
            _house.Engagement(person, organisation);
            for (var j = 0; j < 5; j++) _house.Person($"Person {i}-{j}", organisation);
        }

        Assert.Equal(2, await Asked());

        async Task<int> Asked()
        {
            var around = _house.Coordinator().GetRequiredService<AroundPerson>();
            _statements.Clear();
            await around.Of(person);
            return _statements.Count("");
        }
    }

    [Fact]
    public async Task Who_acts_for_nobody_is_told_what_to_do_by_who_may_do_it()
    {
        var person = _house.Person("Åsa Ek");

        Assert.Equal($"/{House.Ours}/persons/{person.Id}/engagements/new", (await _house.Page($"persons/{person.Id}")).QuerySelector(".empty a")!.GetAttribute("href"));
        Assert.Null((await _house.Page($"persons/{person.Id}", Who.Analyst)).QuerySelector(".empty a"));
    }

    public void Dispose()
    {
        _house.Dispose();
        _statements.Dispose();
    }

    internal static List<string> Rows(Surrounding? around) => [.. around!.Figure.Table.Rows.Select(row => string.Join('|', row))];

    private Task<Surrounding?> Around(Person person) => _house.Coordinator().GetRequiredService<AroundPerson>().Of(person);
}
