using Samhandling.Strategies.WholeTexts;

namespace Samhandling.Tests.Strategies.WholeTexts;

public sealed class MarkdownTests
{
    [Fact]
    public void A_heading_is_at_most_one_step_below_the_one_before_it() =>
        Assert.Equal(["1 Ett", "1 Två", "2 Tre", "3 Fyra", "2 Fem", "1 Sex"], Markdown.Read("## Ett\n## Två\n### Tre\n###### Fyra\n### Fem\n# Sex").Select(b => b is Block.Heading heading ? $"{heading.Level} {Said(heading.Runs)}" : "no heading"));

    [Fact]
    public void Plain_words_stay_as_they_are_line_by_line()
    {
        var paragraphs = Markdown.Read("Anna & Bo <b>ek</b>\r\n5 * 3 * 2, a*b*c, #ett\r\n\r\nNästa").Cast<Block.Paragraph>().ToList();

        Assert.Equal(["Anna & Bo <b>ek</b>\n5 * 3 * 2, a*b*c, #ett", "Nästa"], paragraphs.Select(p => Said(p.Runs)));
        Assert.All(paragraphs.SelectMany(p => p.Runs), run => Assert.Equal((false, false, null), (run.IsStrong, run.IsEmphasised, run.Address)));
    }

    [Fact]
    public void What_is_strong_emphasised_or_both_is_told_and_a_backslash_lets_a_sign_be_a_sign()
    {
        var runs = Assert.IsType<Block.Paragraph>(Assert.Single(Markdown.Read(@"Ett **två *tre*** *fyra* \*fem\* och **sex"))).Runs;

        Assert.Equal(["Ett ", "två |s", "tre|se", " ", "fyra|e", " *fem* och **sex"], runs.Select(r => r.Words + (r.IsStrong || r.IsEmphasised ? "|" : "") + (r.IsStrong ? "s" : "") + (r.IsEmphasised ? "e" : "")));
    }

    [Theory]
    [InlineData("https://example.org/a", "https://example.org/a")]
    [InlineData("mailto:anna@example.org", "mailto:anna@example.org")]
    [InlineData("javascript:alert%281%29", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("/somewhere", null)]
    public void A_link_leads_to_the_web_or_to_a_letter_and_nowhere_else(string address, string? leads)
    {
        var runs = Assert.IsType<Block.Paragraph>(Assert.Single(Markdown.Read($"[Läs \\[mer\\]]({address})"))).Runs;

        Assert.Equal(leads, Assert.Single(runs).Address);
        Assert.StartsWith(leads is null ? "[Läs [mer]](" : "Läs [mer]", runs[0].Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_has_lists_below_it_and_a_number_to_begin_with()
    {
        var lists = Markdown.Read("3. Ett\n    - Under\n      mer\n        - Djupt\n4. Två\n- Punkt").Cast<Block.Listing>().ToList();

        Assert.Equal([3, null], lists.Select(l => l.First));
        Assert.Equal(["Ett", "Två"], lists[0].Entries.Select(e => Said(e.Runs)));
        var below = Assert.Single(Assert.Single(lists[0].Entries[0].Below).Entries);
        Assert.Equal(("Under\nmer", "Djupt"), (Said(below.Runs), Said(below.Below[0].Entries[0].Runs)));
    }

    [Fact]
    public void A_table_keeps_its_cells_and_the_line_below_its_head_is_none()
    {
        var grid = Assert.IsType<Block.Grid>(Assert.Single(Markdown.Read("| Mål | År |\n| --- | :-: |\n| A \\| B | **2030** |\n|  | 2035 |")));

        Assert.Equal(["Mål/År", "A | B/2030", "/2035"], grid.Rows.Select(row => string.Join('/', row.Select(Said))));
    }

    /// <summary>Each is what could make a careless reader take minutes; the test ends when they are read.</summary>
    [Fact]
    public void Hostile_words_are_read_in_one_go()
    {
        foreach (var hostile in new[] { "*a ", "**", "[", "[](", "|", "- a\n", "\\", "# ", " - a\n  ", "*a*" })
            Assert.NotNull(Markdown.Read(string.Concat(Enumerable.Repeat(hostile, 300_000 / hostile.Length))));
        Assert.Single(Markdown.Read(string.Concat(Enumerable.Range(0, 700).Select(i => new string(' ', i) + "- a\n"))));
    }

    private static string Said(IEnumerable<Run> runs) => string.Concat(runs.Select(r => r.Words));
}
