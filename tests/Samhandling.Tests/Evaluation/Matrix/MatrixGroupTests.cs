using System.IO.Compression;
using Samhandling.Actors.Register;
using Samhandling.Evaluation.Interviews;
using Samhandling.Evaluation.Matrix;
using Samhandling.Evaluation.Rounds;
using Samhandling.Evaluation.Statements;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Evaluation.Matrix;

/// <summary>The matrix by whether actors are commercial. Expected numbers: by hand, from the six and five and three who speak.</summary>
public sealed class MatrixGroupTests : IDisposable
{
    private readonly House _house = new();
    private readonly EvaluationRound _round;
    private readonly List<Interview> _commercial, _unsaid, _listed;

    public MatrixGroupTests()
    {
        _round = _house.EvaluationRound();
        var task = _house.TaskOf(_round);
        var firm = _house.Keep(Organisation.Of(new() { Name = "Caféet", IsCommercial = true }));
        var lift = _house.Keep(Organisation.Of(new() { Name = "Liften", Form = LegalForm.ListedCompany }));
        _commercial = [.. Enumerable.Range(0, 6).Select(_ => _house.Interview(_round, f => f with { OrganisationId = firm.Id }))];
        _unsaid = [.. Enumerable.Range(0, 5).Select(_ => _house.Interview(_round))];
        _listed = [.. Enumerable.Range(0, 3).Select(_ => _house.Interview(_round, f => f with { OrganisationId = lift.Id }))];
        Say("Båda", [.. _commercial, .. _unsaid]);
        Say("Med en liten", [.. _commercial, .. _unsaid.Take(1)]);
        Say("De osagda", _unsaid);
        Say("Några", [.. _commercial.Take(4)]);

        void Say(string text, IReadOnlyList<Interview> who)
        {
            var statement = _house.Statement(_round, task, text: text);
            foreach (var one in who) _house.Coded(_house.Passage(one), statement);
        }
    }

    [Fact]
    public async Task Only_what_the_group_is_told_to_be_behind_is_shown_with_its_number_where_no_group_is_small()
    {
        var matrix = await Of(Footing.Commercial);

        // One of those of whom it is not said is behind the second: the six would give that one away.
        Assert.Equal([("Båda", 11, 6), ("Med en liten", 7, null)], matrix.Improvements.Select(c => (c.Statement.Text, c.Count, c.InGroup)));
        Assert.Equal("11 of 14, Municipalities, Commercial, not listed: 6 of 6", matrix.BehindOf(matrix.Improvements.First()));
        Assert.Equal("Only statements with actors of this kind behind them: Commercial, not listed (6 of 14 who were interviewed). Statements left out since fewer than five have said them: 1.", matrix.GroupLine());
    }

    [Fact]
    public async Task Those_of_whom_it_is_not_said_are_a_group_and_come_last()
    {
        var matrix = await Of(Footing.Unknown);

        Assert.Equal([(Footing.Commercial, 6), (Footing.Listed, 3), (Footing.Unknown, 5)], matrix.Groups.Select(g => (g.Footing, g.Count)));
        Assert.Equal(["Båda", "De osagda", "Med en liten"], matrix.Improvements.Select(c => c.Statement.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Of_a_group_of_fewer_than_five_nothing_is_told_apart()
    {
        foreach (var one in _listed) _house.Coded(_house.Passage(one), _house.Fresh().Statements.Single(s => s.Text == "Båda"));

        var (listed, commercial) = (await Of(Footing.Listed), await Of(Footing.Commercial));

        Assert.Empty(listed.Improvements);
        Assert.Contains("They are fewer than five", listed.GroupLine(), StringComparison.Ordinal);
        Assert.All(commercial.Improvements, card => Assert.Null(card.InGroup));
    }

    [Fact]
    public async Task Silence_and_accord_are_those_of_all_so_that_two_views_cannot_be_subtracted()
    {
        var (all, some) = (await Of(null), await Of(Footing.Commercial));

        Assert.Equal(4, all.Improvements.Count());
        Assert.Equal(all.Rows.Select(r => (r.Accord, r.Improvement.Silence, r.Improvement.Silent)), some.Rows.Select(r => (r.Accord, r.Improvement.Silence, r.Improvement.Silent)));
        Assert.All(all.Improvements, card => Assert.Null(card.InGroup));
        Assert.Null(all.GroupLine());
    }

    [Fact]
    public async Task The_page_and_its_files_show_the_group_keep_the_level_and_pass_over_nonsense()
    {
        var page = await _house.Page($"evaluations/{_round.Id}/matrix?footing=Commercial&level=Unheard", Who.Reader);

        Assert.Equal(["Båda", "Med en liten"], page.QuerySelectorAll(".says.less li p:first-child").Select(p => p.TextContent));
        Assert.Equal(["Commercial, not listed: 6"], page.QuerySelectorAll(".applied[aria-label='Commercial or not'] [aria-current]").Select(a => a.TextContent));
        Assert.Contains("matrix?level=Local&footing=Commercial", page.QuerySelectorAll(".applied a").Select(a => a.GetAttribute("href")!.Split('/')[^1]));
        Assert.Equal(4, (await _house.Page($"evaluations/{_round.Id}/matrix?footing=Rich", Who.Reader)).QuerySelectorAll(".says.less li").Length);
        foreach (var (kind, part) in new[] { ("docx", "word/document.xml"), ("pptx", "ppt/slides/slide3.xml") })
        {
            var address = page.QuerySelectorAll("a[download]").Select(a => a.GetAttribute("href")!).Single(href => href.Contains(kind, StringComparison.Ordinal));
            using var zip = new ZipArchive(await _house.Browser(Who.Reader).GetStreamAsync(address, TestContext.Current.CancellationToken));
            using var reader = new StreamReader(zip.GetEntry(part)!.Open());
            var written = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
            Assert.Contains("Båda", written, StringComparison.Ordinal);
            Assert.DoesNotContain("De osagda", written, StringComparison.Ordinal);
        }
    }

    public void Dispose() => _house.Dispose();

    private Task<EvaluationMatrix> Of(Footing? footing) => _house.Get<ReadMatrix>().Of(_round.Id, footing: footing, cancel: TestContext.Current.CancellationToken);
}
