using System.Globalization;
using Samhandling.Figures;
using Samhandling.Studies.Analysis;
using Samhandling.Studies.NetworkReports;
using Samhandling.Tests.Studies.Analysis;
using Samhandling.Tests.Studies.NetworkStudies;

namespace Samhandling.Tests.Studies.NetworkReports;

public sealed class StudyFiguresTests
{
    private static readonly Samhandling.Studies.NetworkStudies.NetworkStudy Study = Watched.Study();

    public StudyFiguresTests() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("sv");

    [Fact]
    public void A_band_of_fewer_than_five_is_withheld_with_another_so_that_it_cannot_be_reckoned()
    {
        var rows = Table(StudyFigures.Years).Rows;

        // Three of under four years, 18 of four to nine, 9 of ten or more: of thirty who live there.
        Assert.Equal("Under 4 år, färre än 5", rows[0][0]);
        Assert.Equal("visas inte", rows[0][2]);
        Assert.Single(rows, r => r[0].EndsWith("döljs också", StringComparison.Ordinal));
        Assert.DoesNotContain(rows, r => r.Any(cell => cell.Contains("3 personer", StringComparison.Ordinal)));
        Assert.Equal("under 4 år: färre än fem personer, så inget portindex visas.", GateFigures.Index(Shown(Sight.Figures).Figures.YearsGate!, "under 4 år"));
    }

    [Fact]
    public void A_group_of_fewer_than_five_has_neither_row_nor_column_in_who_asks_whom()
    {
        var table = Table(StudyFigures.SectorMixing);

        // Twenty public, seventeen private, and three of research, who are the others.
        Assert.Equal(["Frågar", "Offentlig svarar", "Näringsliv svarar", "Övriga svarar"], table.Headings);
        Assert.Equal(["Övriga, färre än 5", "färre än 5", "färre än 5", "färre än 5"], table.Rows[2]);
        Assert.All(table.Rows, row => Assert.Equal("färre än 5", row[3]));
    }

    [Fact]
    public void The_picture_for_who_sees_figures_has_groups_of_five_or_more()
    {
        var picture = StudyFigures.Of(Shown(Sight.Figures), StudyFigures.Picture, PictureChoice.Usual)!;
        var drawn = SvgWriter.ForPage(picture.Wide, "p");

        Assert.Contains("Offentlig", drawn, StringComparison.Ordinal);
        Assert.DoesNotContain("Övriga", drawn, StringComparison.Ordinal);
        Assert.DoesNotContain("<circle class=\"research\"", drawn, StringComparison.Ordinal);
    }

    [Fact]
    public void How_many_are_named_by_how_many_is_withheld_where_they_are_few() =>
        // One is named by 27, the other 39 by three.
        Assert.Equal([("ingen", "0"), ("1–2", "0"), ("3–5, döljs också", "visas inte"), ("6–9", "0"), ("10 eller fler, färre än 5", "visas inte")], Table(StudyFigures.NamedBy).Rows.Select(r => (r[0], r[1])));

    [Fact]
    public void Age_and_gender_are_withheld_where_they_are_few_and_where_they_could_be_reckoned()
    {
        var study = Analysis.Invented.Ring(40, [1, 2], (i, p) => p with { Age = i < 8 ? 20 : 50, Gender = i < 3 || i > 20 ? "kvinna" : "man" }).Reckoned();

        var rows = AgeByGender.Table(study)!.Rows;

        Assert.Equal(["färre än 5", "döljs också"], [.. rows.Select(r => r[1] == "5" ? "5" : r[1])]);
        Assert.All(rows, r => Assert.DoesNotContain("3", r[1], StringComparison.Ordinal));
    }

    [Fact]
    public void Each_figure_with_a_drawing_has_a_table_and_says_what_is_seen()
    {
        foreach (var name in StudyFigures.Names)
        {
            var figure = StudyFigures.Of(Shown(Sight.Names), name, PictureChoice.Usual);
            Assert.NotNull(StudyFigures.TableOf(Shown(Sight.Names), name, PictureChoice.Usual));
            if (figure is not null) Assert.NotEqual("", figure.Wide.Description);
        }
    }

    [Fact]
    public void Where_intervals_overlap_the_most_named_are_not_ranked()
    {
        var alike = Invented.Ring(20, [1, 2, 3, 4]);
        Assert.Equal(8, CarryFigures.NotApart(ShownStudy.Of(Study.Head(), alike.Reckoned(), Sight.Names, alike, [.. Enumerable.Range(1, 20)])));
        Assert.Equal(1, CarryFigures.NotApart(Shown(Sight.Names)));
    }

    [Theory]
    [InlineData(20, 16, 0)]
    [InlineData(20, 11, 1)]
    [InlineData(9, 0, 1)]
    [InlineData(15, 0, 1)]
    [InlineData(30, 0, 0)]
    public void What_is_not_shown_is_said_with_its_reason(int people, int silent, int limits) =>
        Assert.Equal(limits, TrustRows.Limits(new(people - silent, people)).Count());

    private static FigureTable Table(string name) => StudyFigures.TableOf(Shown(Sight.Figures), name, PictureChoice.Usual)!;

    private static ShownStudy Shown(Sight sight) => ShownStudy.Of(Study.Head(), Study.Analysis(), sight, Study.Studied(), Study.Pseudonyms());
}
