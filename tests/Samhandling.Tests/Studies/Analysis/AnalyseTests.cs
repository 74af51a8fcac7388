using System.Globalization;
using Samhandling.Networks;
using Samhandling.Studies.Analysis;

namespace Samhandling.Tests.Studies.Analysis;

public sealed class AnalyseTests
{
    // Expected numbers: the worked network of docs/methods, reckoned by hand and with networkx.
    [Fact]
    public void The_worked_network_has_the_figures_of_the_method_pages()
    {
        var study = WorkedNetwork() with { Population = new([.15, .25, .6], null) };

        var figures = study.Reckoned();

        Assert.Equal((12, 8, 0, 4), (figures.Answering.People, figures.Answering.Respondents, figures.Answering.AskedInVain, figures.Answering.OnlyNamed));
        Assert.Equal((24, 3.0, 24 / 88.0, 2 / 3.0), (figures.Contacts.Ties, figures.Contacts.MeanNames, figures.Contacts.Density, figures.Contacts.Reciprocity));
        Assert.Equal([5, 2, 1, 6, 2, 0, 1, 1, 2, 1, 2, 1], figures.Persons.Select(p => p.NamedBy));
        Assert.Equal((21, .15), (figures.YearsGate!.Namings, figures.YearsGate.Presence));
        Assert.Equal(.317, figures.YearsGate.Value, 3);
        Assert.Equal((.06, 1.51), (Math.Round(figures.YearsGate.Wilson.Low, 2), Math.Round(figures.YearsGate.Wilson.High, 2)));
        Assert.False(figures.YearsGate.DiffersFromParity);
        Assert.Null(figures.AgeGate);
        // Eight answers are too few for indices, communities and who stands between.
        Assert.Equal((null, null, null, null), (figures.SectorBorder, figures.Groups, figures.Carrying, figures.Persons[0].Between));
    }

    // Expected numbers: published E–I of the advice network (the data set's own page), the others counted with numpy from the same matrices.
    [Fact]
    public void The_law_firm_has_the_figures_that_others_count()
    {
        var figures = LawFirm().Reckoned();

        Assert.Equal((892, 231), (figures.SectorBorder!.Known, figures.SectorBorder.Crossing));
        Assert.Equal(-.4821, figures.SectorBorder.Test.Observed, 4);
        Assert.True(figures.SectorBorder.IsBelowChance);
        Assert.Equal((7, 71), (figures.SectorBorder.WithoutContact, figures.SectorBorder.Answered));
        Assert.Equal(192, figures.PlaceBorder!.Crossing);
        Assert.Equal([25, 12, 16, 23, 33], figures.Carrying!.TopFive);
        Assert.Equal((222, 107), (figures.Carrying.TopFiveTies, figures.Carrying.BorderTies));
        Assert.Equal([144, 255, 493], figures.YearsGate!.Bands.Select(b => b.Namings));
        Assert.Equal([7, 29, 35], figures.AgeGate!.Bands.Select(b => b.Actors));
        Assert.Equal([2, 10, 6], figures.AgeByGender![0]);
        Assert.Equal([5, 19, 29], figures.AgeByGender[1]);
        Assert.Equal([1, 7, 10, 12, 41], figures.NamedBySpread);
        Assert.Equal([FindingKind.KeepToOwnSector, FindingKind.NewcomersHeardLess, FindingKind.YoungHeardLess, FindingKind.FewCarryMuch, FindingKind.BorderThroughFew, FindingKind.KeepToOwnPlace, FindingKind.ShortWays],
            FindingRules.Of(figures).Select(f => f.Kind));
    }

    [Fact]
    public void Kept_figures_are_the_same_when_they_are_read_again()
    {
        var figures = Invented.Halves(10, i => i == 0 ? [10] : [], Invented.Sectors(i => i < 10)).Reckoned();

        Assert.Equal(figures.ToJson(), NetworkAnalysis.FromJson(figures.ToJson())!.ToJson());
        Assert.Null(NetworkAnalysis.FromJson(figures.ToJson().Replace("\"Version\":3", "\"Version\":2", StringComparison.Ordinal)));
    }

    [Fact]
    public void Without_persons_nothing_of_a_single_person_is_left()
    {
        var figures = Invented.Halves(10, i => i == 0 ? [10] : [], Invented.Sectors(i => i < 10)).Reckoned().WithoutPersons();

        Assert.Empty(figures.Persons);
        Assert.Null(figures.Places);
        Assert.Empty(figures.Carrying!.TopFive);
    }

    [Fact]
    public void Nobody_and_one_person_are_networks_too()
    {
        Assert.Equal(0, Invented.Of(0, _ => []).Reckoned().Answering.People);
        Assert.Equal(1, Invented.Of(1, _ => []).Reckoned().Answering.People);
    }

    [Theory]
    [InlineData("kvinna", Gender.Woman)]
    [InlineData(" Kvinne ", Gender.Woman)]
    [InlineData("F", Gender.Woman)]
    [InlineData("mann", Gender.Man)]
    [InlineData("annat", Gender.NotTold)]
    [InlineData(null, Gender.NotTold)]
    public void A_gender_is_read_only_where_it_is_told(string? word, Gender gender) => Assert.Equal(gender, GenderWords.Read(word));

    private static StudiedNetwork WorkedNetwork()
    {
        const string Ties = "AB AD AG AJ BA BC BD CA CB CL DA DE DI DK ED EH EI FD FA GA GD HE HD HK";
        double?[] years = [10, 10, 4, 10, 10, 1, 10, 4, 10, null, null, 1];
        const string Sectors = "PPPBBBCBBPBC";
        var persons = years.Select((y, i) => new StudiedPerson($"{(char)('A' + i)}")
        {
            Years = y,
            IsExternal = i is 9 or 10,
            Standing = i < 8 ? Standing.Answered : Standing.OnlyNamed,
            Sector = Sectors[i] switch { 'P' => Sector.Public, 'B' => Sector.Private, _ => Sector.CivilSociety },
        });
        return new([.. persons], Network.Build(12, [.. Ties.Split(' ').Select(t => new Tie(t[0] - 'A', t[1] - 'A'))], isDirected: true));
    }

    /// <summary>The advice network, its practice taken for sector and its office for municipality.</summary>
    private static StudiedNetwork LawFirm()
    {
        var ties = Rows("ELadv.dat").SelectMany((row, i) => row.Index().Where(cell => cell.Item == 1).Select(cell => new Tie(i, cell.Index)));
        var persons = Rows("ELattr.dat").Select(a => new StudiedPerson($"{a[0]}")
        {
            Gender = a[2] == 1 ? "man" : "woman",
            Municipality = $"office {a[3]}",
            Years = a[4],
            Age = a[5],
            Sector = a[6] == 1 ? Sector.Public : Sector.Private,
        });
        return new([.. persons], Network.Build(71, [.. ties], isDirected: true));
    }

    private static IEnumerable<int[]> Rows(string file) => File.ReadLines(RealData.At("lazega-lawfirm", file)).Where(line => line.Length > 0)
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(cell => (int)double.Parse(cell, CultureInfo.InvariantCulture)).ToArray());
}
