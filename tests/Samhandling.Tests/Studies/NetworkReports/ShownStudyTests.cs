using Samhandling.Studies.Analysis;
using Samhandling.Studies.NetworkReports;
using Samhandling.Tests.Studies.NetworkStudies;

namespace Samhandling.Tests.Studies.NetworkReports;

public sealed class ShownStudyTests
{
    private static readonly Samhandling.Studies.NetworkStudies.NetworkStudy Study = Watched.Study();

    [Fact]
    public void Who_sees_figures_gets_no_person_at_all()
    {
        var shown = Shown(Sight.Figures);

        Assert.Empty(shown.Persons);
        Assert.Empty(shown.Ties);
        Assert.Empty(shown.Figures.Persons);
        Assert.Empty(shown.Figures.Carrying!.TopFive);
        Assert.Null(shown.Figures.Places);
        Assert.NotEmpty(shown.Findings);
    }

    [Fact]
    public void Who_sees_pseudonyms_gets_sector_and_place_and_a_count_that_is_cut_at_ten()
    {
        var shown = Shown(Sight.Pseudonyms);

        Assert.Equal([.. Enumerable.Range(1, 40).Select(n => $"P{n}")], shown.Persons.Select(p => p.Label));
        Assert.All(shown.Persons, p => Assert.Null(p.Details));
        Assert.All(shown.Persons, p => Assert.InRange(p.NamedBy.Value, 0, 10));
        Assert.Equal((10, true), (shown.Persons[^1].NamedBy.Value, shown.Persons[^1].NamedBy.OrMore));
    }

    [Fact]
    public void Who_sees_pseudonyms_gets_ties_without_direction_since_it_would_tell_how_often_one_is_named()
    {
        var shown = Shown(Sight.Pseudonyms);

        Assert.All(shown.Ties, t => Assert.True(t.From < t.To));
        Assert.Equal(shown.Ties.Count, shown.Ties.Select(t => (t.From, t.To)).Distinct().Count());
        Assert.DoesNotContain(Samhandling.Studies.NetworkReports.Shown.Mutual, PictureChoice.Shows(shown));
    }

    [Fact]
    public void Ties_cross_the_border_that_the_reader_may_see()
    {
        Assert.Equal(TieBorder.Municipality, Shown(Sight.Names).Border);
        Assert.Equal(TieBorder.Locus, Shown(Sight.Pseudonyms).Border);
    }

    [Fact]
    public void Only_who_sees_names_may_colour_by_years_age_and_community()
    {
        Assert.Equal([Colour.Sector, Colour.Place, Colour.Years, Colour.Age, Colour.Community], PictureChoice.Colours(Shown(Sight.Names)));
        Assert.Equal([Colour.Sector, Colour.Place], PictureChoice.Colours(Shown(Sight.Pseudonyms)));
        Assert.Equal(PictureChoice.Usual, PictureChoice.Of(Shown(Sight.Pseudonyms), "age", "mutual"));
    }

    [Fact]
    public void Without_names_who_may_see_them_gets_numbers()
    {
        var shown = Shown(Sight.Names, isNamed: false);

        Assert.All(shown.Persons, p => Assert.StartsWith("P", p.Label, StringComparison.Ordinal));
        Assert.All(shown.Persons, p => Assert.Equal(("", null, null), (p.Details!.Person.Id, p.Details.Person.Name, p.Details.Person.Title)));
        Assert.Equal(Watched.MostNamed, shown.Persons[0].NamedBy.Value);
    }

    [Fact]
    public void Where_less_than_half_answered_nobody_is_shown_one_by_one()
    {
        var few = Analysis.Invented.Ring(30, [1, 2, 3], (i, p) => p with { Standing = i < 16 ? Standing.AskedInVain : Standing.Answered });

        Assert.Empty(ShownStudy.Of(Study.Head(), Analyse.Network(few), Sight.Names, few, [.. Enumerable.Range(1, 30)]).Persons);
    }

    [Theory]
    [InlineData(10, Sight.Figures)]
    [InlineData(9, Sight.Pseudonyms)]
    public void Where_lines_without_direction_would_tell_what_is_cut_at_ten_groups_are_shown(int contacts, Sight sight)
    {
        var star = new StudiedNetwork([.. Enumerable.Range(0, 30).Select(i => new StudiedPerson($"n{i}"))], Samhandling.Networks.Network.Build(30, [.. Enumerable.Range(1, contacts).Select(i => new Samhandling.Networks.Tie(0, i))], isDirected: false));

        var shown = ShownStudy.Of(Study.Head(), Analyse.Network(star), Sight.Pseudonyms, star, [.. Enumerable.Range(1, 30)]);

        Assert.Equal(sight, shown.Sight);
        Assert.Equal(sight is Sight.Pseudonyms ? 30 : 0, shown.Persons.Count);
        Assert.Equal(sight is Sight.Pseudonyms ? contacts : 0, shown.Ties.Count);
    }

    private static ShownStudy Shown(Sight sight, bool isNamed = true) => ShownStudy.Of(Study.Head(), Study.Analysis(), sight, Study.Studied(), Study.Pseudonyms(), isNamed);
}
