using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform;
using Samhandling.Platform.Search;
using Samhandling.Tests.Studies.NetworkStudies;

namespace Samhandling.Tests.Platform.Search;

public sealed class SearchPageTests
{
    [Theory]
    [InlineData("watched")]
    [InlineData("HOME turn")]
    [InlineData("möte")]
    public async Task What_is_sought_is_found_where_it_is_and_only_in_ones_own_partnership(string words)
    {
        using var house = new House();
        var ours = house.Keep(Study("Watched: vem talar med vem på mote"));
        house.Keep(Study("Watched: theirs at home, turn, möte"), House.Another);

        var page = await house.Page($"search?q={Uri.EscapeDataString(words)}", Who.Reader);

        Assert.Equal([$"/{House.Ours}/networks/{ours.Id}"], page.QuerySelectorAll("main li a").Select(a => a.GetAttribute("href")).Where(a => a!.Contains("/networks/", StringComparison.Ordinal)));
        Assert.Equal(words, page.QuerySelector("main input[name=q]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_person_in_a_study_is_not_found_even_by_who_sees_names()
    {
        using var house = new House();
        house.Keep(Study("Watched"));

        var page = await house.Page($"search?q={Watched.Name}-1", Who.Analyst);

        Assert.Empty(page.QuerySelectorAll("main li"));
        Assert.Contains("Try fewer words", page.QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_visitor_may_not_see_is_not_asked_for()
    {
        using var house = new House(services => services.AddTransient<ISearch, ForAnalysts>());

        Assert.Empty((await house.Page("search?q=secret", Who.Coordinator)).QuerySelectorAll("main li"));
        Assert.Single((await house.Page("search?q=secret", Who.Analyst)).QuerySelectorAll("main li"));
    }

    [Theory]
    [InlineData("networks", "networks")]
    [InlineData("gate index", "/glossary#gate-index")]
    [InlineData("rings in the menu", "/help#start")]
    public async Task Pages_words_and_help_are_found(string words, string address)
    {
        using var house = new House();

        var page = await house.Page($"search?q={words}", Who.Reader);

        Assert.Contains(address.StartsWith('/') ? address : $"/{House.Ours}/{address}", page.QuerySelectorAll("main li a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task More_than_fit_are_told_of()
    {
        using var house = new House(services => services.AddTransient<ISearch, ForAnalysts>());

        var page = await house.Page("search?q=xyzzy", Who.Analyst);

        Assert.Equal(20, page.QuerySelectorAll("main li").Length);
        Assert.Contains("The first 20 are shown", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_box_stands_on_every_page_of_a_partnership_and_leads_here()
    {
        using var house = new House();

        Assert.All((await house.Page("networks", Who.Reader)).QuerySelectorAll("form[role=search]"), box => Assert.Equal($"/{House.Ours}/search", box.GetAttribute("action")));
        Assert.Empty((await house.Page("/", Who.Anonymous)).QuerySelectorAll("form[role=search]"));
    }

    private static Samhandling.Studies.NetworkStudies.NetworkStudy Study(string title)
    {
        var study = Watched.Study(title);
        study.Question = "Whom do you turn to?";
        return study;
    }

    [Needs(Permission.SeeNames)]
    private sealed class ForAnalysts : ISearch
    {
        public string Kind => "Secrets";

        public Task<IReadOnlyList<Hit>> Find(SoughtWords words, int most, CancellationToken cancel) =>
            Task.FromResult<IReadOnlyList<Hit>>([.. Enumerable.Range(0, words.Words is ["xyzzy"] ? most : 1).Select(i => new Hit($"Secret {i}", null, "/"))]);
    }
}
