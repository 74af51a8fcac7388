using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies;
using Samhandling.Studies.NetworkStudies;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Studies.NetworkStudies;

public sealed class NetworkPageTests
{
    [Theory]
    [InlineData(Who.Analyst, "You see names, as the study’s analyst. Others see numbers or groups.")]
    [InlineData(Who.Coordinator, "You see people as numbers, with sector only. Who they are nobody but the analyst sees.")]
    [InlineData(Who.Partner, "You see groups of five people or more, never single persons.")]
    [InlineData(Who.Reader, "You see groups of five people or more, never single persons.")]
    public async Task The_page_has_all_its_parts_and_says_how_near_the_visitor_sees(Who who, string sees)
    {
        using var house = new House();
        var study = house.Keep(Watched.Study());

        var page = await house.Page($"networks/{study.Id}", who);

        Assert.Equal(sees, page.QuerySelector(".sight")!.TextContent);
        Assert.Equal(["picture", "border", "gate", "carry", "structure", "likeness", "trust"], page.QuerySelectorAll("main section[id]").Select(s => s.Id).Where(id => id is not ("files" or "attachments")));
        Assert.All(page.QuerySelectorAll(".anchor-nav a"), a => Assert.NotNull(page.GetElementById(a.GetAttribute("href")![1..])));
        Assert.Equal(3, page.QuerySelectorAll("#picture .finding").Length);
        Assert.InRange(page.QuerySelectorAll(".finding").Length, 3, 8);
        Assert.Equal(page.QuerySelectorAll(".finding").Length, page.QuerySelectorAll(".finding .talk").Length);
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(e => e.Id).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task The_address_says_which_picture_is_drawn()
    {
        using var house = new House();
        var study = house.Keep(Watched.Study());

        var all = await house.Page($"networks/{study.Id}", Who.Analyst);
        var across = await house.Page($"networks/{study.Id}?colour=years&show=border", Who.Analyst);

        Assert.NotNull(all.QuerySelector("#picture svg.wide .ti"));
        Assert.Null(across.QuerySelector("#picture svg.wide .ti"));
        Assert.NotNull(across.QuerySelector("#picture svg.wide .te"));
        Assert.Contains("Under 4 years", across.QuerySelector("#picture .legend")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("years", across.QuerySelector("select[name=colour] option[selected]")!.GetAttribute("value"));
        Assert.EndsWith("/figures/picture.svg?colour=years&show=border", across.QuerySelector("#picture .tools a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Who.Reader, 2)]
    [InlineData(Who.Analyst, 3)]
    public async Task A_page_view_asks_the_database_little_and_reckons_nothing(Who who, int most)
    {
        var statements = new Statements();
        using var house = new House(statements.AddTo);
        var study = house.Keep(Watched.Study());
        // What is kept is shown as it is: had it been reckoned again, this number would be gone.
        var kept = house.In(House.Ours, Role.Analyst).GetRequiredService<SamhandlingDb>();
        var row = await kept.NetworkStudies.SingleAsync(s => s.Id == study.Id);
        kept.Entry(row).Property(s => s.Figures).CurrentValue = row.Figures!.Replace($"\"Ties\":{row.Analysis().Contacts.Ties},", "\"Ties\":4711,", StringComparison.Ordinal);
        await kept.SaveChangesAsync();
        var browser = house.Browser(who);
        statements.Clear();

        var page = await browser.GetStringAsync($"/{House.Ours}/networks/{study.Id}");

        Assert.Contains("4711", page, StringComparison.Ordinal);
        Assert.Equal(most, statements.Count("NetworkStudy", "NetworkPerson"));
        // Besides these the door asks who it is, which seats they have, and which partnership it is; who sees names sees countries too.
        Assert.Equal(most + 3 + statements.Count("Attachment") + (who is Who.Analyst ? 2 : 1), statements.Count(""));
        Assert.Equal(1, statements.Count("OpenQuestion"));
        Assert.Equal(who is Who.Analyst ? 1 : 0, statements.Count("Attachment"));

        // Once more: whether it still holds is asked, and nothing else.
        statements.Clear();
        Assert.Contains("4711", await browser.GetStringAsync($"/{House.Ours}/networks/{study.Id}"), StringComparison.Ordinal);
        Assert.Equal(1, statements.Count("NetworkStudy", "NetworkPerson"));
    }

    [Fact]
    public async Task What_one_has_seen_is_not_shown_to_who_may_see_less()
    {
        using var house = new House();
        var study = house.Keep(Watched.Study());
        var address = $"/{House.Ours}/networks/{study.Id}";

        foreach (var first in (Who[])[Who.Analyst, Who.Coordinator, Who.Reader, Who.Analyst])
        {
            var page = await house.Browser(first).GetStringAsync(address);
            var report = await house.Browser(first).GetStringAsync($"{address}/report");
            Assert.Equal(first is Who.Analyst, page.Contains(Watched.Name, StringComparison.Ordinal));
            Assert.DoesNotContain(Watched.Name, report, StringComparison.Ordinal);
            Assert.Equal(first is Who.Coordinator, page.Contains(">P12<", StringComparison.Ordinal));
        }

        Assert.Equal(HttpStatusCode.NotFound, (await house.Browser(Who.Analyst).GetAsync(address.Replace(study.Id.ToString(), house.Keep(Watched.Study(), House.Another).Id.ToString(), StringComparison.Ordinal))).StatusCode);
    }

    [Fact]
    public async Task A_study_that_changes_is_shown_as_it_is_now_and_in_each_language()
    {
        using var house = new House();
        var study = house.Keep(Watched.Study());
        var address = $"/{House.Ours}/networks/{study.Id}";
        var (english, swedish) = (house.Browser(Who.Analyst), house.Browser(Who.Analyst));
        swedish.DefaultRequestHeaders.AcceptLanguage.Add(new("sv"));
        Assert.Contains("As it is", await english.GetStringAsync(address), StringComparison.Ordinal);
        Assert.Contains("Som det är", WebUtility.HtmlDecode(await swedish.GetStringAsync(address)), StringComparison.Ordinal);

        await house.In(House.Ours, Role.Analyst).GetRequiredService<CompareWithPopulation>().Handle(study.Id, new() { UnderFour = 30, FourToNine = 30, TenOrMore = 40 });

        Assert.Contains("Change", (await house.Page($"networks/{study.Id}", Who.Analyst)).QuerySelector("#gate .note a")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_the_core_and_who_would_be_missed_only_the_analyst_reads()
    {
        using var house = new House();
        var study = house.Keep(Watched.Study());

        var (analyst, coordinator) = ((await house.Page($"networks/{study.Id}", Who.Analyst)).GetElementById("structure")!, (await house.Page($"networks/{study.Id}", Who.Coordinator)).GetElementById("structure")!);

        Assert.Contains($"The pairs without whom people would be farthest apart: {Watched.Name}-0 and", analyst.TextContent, StringComparison.Ordinal);
        Assert.Contains("Left without any contact", analyst.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Left without any contact", coordinator.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("The pairs", coordinator.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nobody is the only way between others.", coordinator.TextContent, StringComparison.Ordinal);
        Assert.Equal(16, coordinator.QuerySelectorAll("tbody th").Count(th => th.TextContent is [>= '0' and <= '3', _, _, ..] and not [.., '%']));
    }

    [Fact]
    public async Task Figures_of_an_earlier_version_are_reckoned_once_more_and_kept()
    {
        using var house = new House();
        var study = house.Keep(Watched.Study());
        var db = house.In(House.Ours, Role.Analyst).GetRequiredService<SamhandlingDb>();
        var row = await db.NetworkStudies.SingleAsync(s => s.Id == study.Id);
        var figures = row.Figures;
        db.Entry(row).Property(s => s.Figures).CurrentValue = "{\"Version\":0}";
        await db.SaveChangesAsync();

        Assert.Equal(HttpStatusCode.OK, (await house.Browser(Who.Reader).GetAsync($"/{House.Ours}/networks/{study.Id}")).StatusCode);

        await db.Entry(row).ReloadAsync();
        Assert.Equal(figures, row.Figures);
    }

    [Fact]
    public async Task A_study_of_fewer_than_five_answers_shows_that_it_shows_nothing()
    {
        using var house = new House();
        var study = Watched.Study();
        var few = house.Keep(Small(study));

        var page = await house.Page($"networks/{few.Id}", Who.Analyst);

        Assert.Contains("Fewer than five have answered", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("figure"));
        Assert.DoesNotContain(Watched.Name, page.Source.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_says_what_there_is_and_where_there_is_nothing_what_to_do()
    {
        using var house = new House();
        Assert.NotNull((await house.Page("networks", Who.Analyst)).QuerySelector(".empty a[href$='/networks/import']"));
        Assert.Null((await house.Page("networks", Who.Reader)).QuerySelector(".empty a"));

        house.Keep(Watched.Study("First"));
        house.Keep(Watched.Study("Of others"), House.Another);
        var row = Assert.Single((await house.Page("networks", Who.Reader)).QuerySelectorAll("tbody tr"));

        Assert.Equal(["First", "Home", "1 May 2026", "40 of 40 asked"], row.Children.Select(c => c.TextContent.Trim()));
    }

    /// <summary>The same with four who answered.</summary>
    private static Samhandling.Studies.NetworkStudies.NetworkStudy Small(Samhandling.Studies.NetworkStudies.NetworkStudy study)
    {
        var small = new Samhandling.Studies.NetworkStudies.NetworkStudy
        {
            Title = "Small",
            HeldOn = study.HeldOn,
            Purpose = "p",
            LegalBasis = "l",
            DeleteOn = study.DeleteOn,
            ImportedAt = study.ImportedAt,
            Ties = Samhandling.Studies.NetworkStudies.TieBytes.Of(Networks.Network.Build(4, [new(0, 1), new(1, 2)], isDirected: true)),
        };
        small.Persons.AddRange(Enumerable.Range(0, 4).Select(i => new Samhandling.Studies.NetworkStudies.NetworkPerson { Number = i, Pseudonym = i + 1, Key = $"k{i}", Name = $"{Watched.Name}-{i}" }));
        return small;
    }
}
