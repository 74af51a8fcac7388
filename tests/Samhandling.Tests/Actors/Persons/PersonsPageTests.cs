using System.Net;
using Samhandling.Actors.Register;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.NetworkStudies;

namespace Samhandling.Tests.Actors.Persons;

public sealed class PersonsPageTests : IDisposable
{
    /// <summary>What a page of a list may ask of the database, with signing in and finding the partnership.</summary>
    private const int MostStatements = 8;

    private readonly Statements _statements = new();
    private readonly House _house;

    public PersonsPageTests() => _house = new(_statements.AddTo);

    [Theory]
    [InlineData("skelleftea", "Jörgen Ek")]
    [InlineData("jorgen", "Jörgen Ek")]
    [InlineData("tromsö", "Bjørn Dahl")]
    [InlineData("bjorn dahl", "Bjørn Dahl")]
    [InlineData("näringsliv", "")]
    public async Task People_are_found_by_name_and_organisation_on_any_keyboard(string sought, string found)
    {
        _house.Person("Jörgen Ek", _house.Organisation("Skellefteå kommun"));
        _house.Person("Bjørn Dahl", _house.Organisation("Tromsø kommune"));

        Assert.Equal(found, await Listed($"persons?q={Uri.EscapeDataString(sought)}"));
        Assert.Equal(found.Length > 0, (await _house.Page($"search?q={Uri.EscapeDataString(sought)}")).QuerySelectorAll("main a").Any(a => a.TextContent == found));
    }

    [Fact]
    public async Task Filters_and_sorting_stand_in_the_address_and_stay_from_page_to_page()
    {
        var bank = _house.Organisation("Banken", Sector.Private);
        for (var i = 0; i < 51; i++) _house.Person($"Person {i:00}", bank);
        _house.Person("Annan", _house.Organisation("Kommunen"));

        var page = await _house.Page("persons?sector=Private&sort=-name");

        Assert.StartsWith("Person 50", page.QuerySelector("tbody th a")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("1–50 of 51", page.QuerySelector("main .small.soft")!.TextContent);
        Assert.Equal($"/{House.Ours}/persons?sector=Private&sort=-name&page=2", page.QuerySelector("a[rel=next]")!.GetAttribute("href"));
        Assert.Equal("Person 00", await Listed("persons?sector=Private&sort=-name&page=2"));
        Assert.Equal("Private", page.QuerySelector("#sector option[selected]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("sv", "Anna, Zeth, Åsa, Ärla, Örjan")]
    [InlineData("nb", "Anna, Zeth, Ärla, Örjan, Åsa")]
    public async Task Names_stand_in_the_order_of_the_visitors_language(string language, string expected)
    {
        foreach (var name in new[] { "Örjan", "Åsa", "Zeth", "Ärla", "Anna" }) _house.Person(name);
        using var browser = _house.Browser();
        browser.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);

        var page = await House.Read(await browser.GetAsync($"/{House.Ours}/persons"));

        Assert.Equal(expected, string.Join(", ", page.QuerySelectorAll("tbody th a").Select(a => a.TextContent)));
    }

    [Fact]
    public async Task Nonsense_in_the_address_shows_the_list_as_it_is()
    {
        _house.Person("Anna");
        Assert.Equal("Anna", await Listed("persons?sector=Nowhere&page=x&sort=%27&checked=7"));
        Assert.Equal("Anna", await Listed("persons?page=99999"));
    }

    [Fact]
    public async Task A_list_asks_the_database_the_same_few_times_for_one_row_and_for_fifty()
    {
        var organisation = _house.Organisation("Kommunen");
        _house.Person("Person", organisation);
        var one = await Asked("persons");
        for (var i = 0; i < 60; i++) _house.Person($"Person {i}", organisation);

        Assert.Equal(one, await Asked("persons"));
        Assert.InRange(one, 1, MostStatements);
        Assert.InRange(await Asked("organisations"), 1, MostStatements);
        // What other capabilities show there comes on top; its engagement asks twice, for what has a day and what has a time.
        Assert.InRange(await Asked($"organisations/{organisation.Id}"), 1, MostStatements + 12);
        // One for each kind of record that is searched.
        Assert.InRange(await Asked("search?q=person"), 1, MostStatements + 23);
    }

    [Fact]
    public async Task An_empty_register_says_what_to_do() =>
        Assert.Equal("There is nobody here yet", (await _house.Page("persons")).QuerySelector(".empty h2")!.TextContent);

    [Fact]
    public async Task A_reader_sees_organisations_and_titles_and_no_names()
    {
        var organisation = _house.Organisation("Kommunen");
        var person = _house.Person("Anna Larsson", organisation, "Strateg");
        var reader = _house.Browser(Who.Reader);

        foreach (var path in new[] { "persons", $"persons/{person.Id}" }) Assert.Equal(HttpStatusCode.Forbidden, (await reader.GetAsync($"/{House.Ours}/{path}")).StatusCode);
        var page = (await _house.Page($"organisations/{organisation.Id}", Who.Reader)).Body!.TextContent;
        Assert.Contains("Strateg", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Larsson", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Larsson", (await _house.Page("search?q=strateg+larsson+anna", Who.Reader)).QuerySelector("main")!.TextContent.Replace("strateg larsson anna", "", StringComparison.OrdinalIgnoreCase), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _house.Dispose();
        _statements.Dispose();
    }

    private async Task<string> Listed(string path) => string.Join(", ", (await _house.Page(path)).QuerySelectorAll("tbody th a").Select(a => a.TextContent));

    private async Task<int> Asked(string path)
    {
        using var browser = _house.Browser();
        _statements.Clear();
        (await browser.GetAsync($"/{House.Ours}/{path}")).EnsureSuccessStatusCode();
        return _statements.Count("");
    }
}
