using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform;
using Samhandling.Platform.Ui;

namespace Samhandling.Tests.Platform.Pages;

public sealed class StartPageTests
{
    [Fact]
    public async Task It_says_what_is_here_and_the_menu_leads_there()
    {
        using var house = With(Permission.SeePartnership);

        var page = await house.Page("", Who.Reader);

        Assert.Contains("Songs", page.QuerySelector("[aria-labelledby=here-WhatWeDo]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/{House.Ours}/songs", page.QuerySelectorAll("nav.loop.wide a").Single(a => a.TextContent == "What we do").GetAttribute("href"));
        Assert.Equal("Today", page.QuerySelector("nav.loop.wide [aria-current]")!.TextContent);
    }

    [Theory]
    [InlineData(Who.Coordinator, "Event log, Letters sent, People with access, What we write to you about, Your long tasks")]
    [InlineData(Who.Analyst, "What we write to you about, Your long tasks")]
    [InlineData(Who.Reader, "What we write to you about")]
    public async Task Who_looks_after_it_finds_the_way_there(Who who, string expected)
    {
        using var house = new House();
        var links = (await house.Page("", who)).QuerySelectorAll("[aria-labelledby=care] a").ToList();

        Assert.Equal(expected, string.Join(", ", links.Select(a => a.TextContent).Order(StringComparer.Ordinal)));
        foreach (var link in links) Assert.Equal(System.Net.HttpStatusCode.OK, (await house.Browser(who).GetAsync(link.GetAttribute("href"))).StatusCode);
    }

    [Fact]
    public async Task What_one_may_not_see_is_not_offered()
    {
        using var house = With(Permission.RunInstance);

        var page = await house.Page("", Who.Reader);

        Assert.DoesNotContain("Songs", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.QuerySelectorAll("nav.loop a"), a => a.TextContent == "What we do");
    }

    [Fact]
    public async Task A_question_that_nothing_answers_is_shown_and_leads_nowhere()
    {
        using var house = With(Permission.RunInstance);

        var question = (await house.Page("", Who.Reader)).QuerySelectorAll("nav.loop.wide .later").Select(q => q.TextContent);

        Assert.Contains("What we do, not here yet", question);
    }

    /// <summary>What a reader sees of what is done is this alone.</summary>
    private static House With(Permission needs) =>
        new(services => services.AddSingleton(new MenuEntry(Question.WhatWeDo, "songs", needs, () => "Songs", () => "What we sing.")));
}
