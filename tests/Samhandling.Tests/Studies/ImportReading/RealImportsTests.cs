using Samhandling.Networks.Files;
using Samhandling.Studies.Analysis;
using Samhandling.Studies.ImportReading;

namespace Samhandling.Tests.Studies.ImportReading;

/// <summary>The real data as an import reads them. Counts are those that the data's own descriptions and networkx give.</summary>
public sealed class RealImportsTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    [Fact]
    public void Lazegas_advice_takes_practice_for_sector_and_office_for_municipality()
    {
        var choices = new ImportChoices
        {
            Columns = [Means("column 7", Meaning.Sector), Means("column 4", Meaning.Municipality), Means("column 5", Meaning.Years), Means("column 6", Meaning.Age)],
            Sectors = [new() { Of = "1", As = Sector.Public }, new() { Of = "2", As = Sector.Private }],
        };

        var read = Read(choices, ["lazega-lawfirm", "ELadv.dat"], ["lazega-lawfirm", "ELattr.dat"]);

        Assert.Equal((71, 892, true), (read.Persons.Count, read.Network.TieCount, read.Network.IsDirected));
        Assert.Empty(read.ToLookAt);
        // The description of the data: offices 48, 19 and 4; mean years 10.56, mean age 41.85.
        Assert.Equal(["1 48 True", "2 19 False", "3 4 False"], read.Values.Municipalities.Select(m => $"{m.Value} {m.Count} {m.As}"));
        Assert.Equal(23, read.Persons.Count(p => p.IsExternal is true));
        Assert.Equal((10.56, 41.85), (Math.Round(read.Persons.Average(p => p.Years!.Value), 2), Math.Round(read.Persons.Average(p => p.Age!.Value), 2)));
        Assert.All(read.Persons, p => Assert.NotEqual(Sector.Unknown, p.Sector));
    }

    [Fact]
    public void Without_a_choice_of_meanings_lazegas_numbers_say_nothing_and_nothing_is_wrong()
    {
        var read = Read(new(), ["lazega-lawfirm", "ELadv.dat"], ["lazega-lawfirm", "ELattr.dat"]);

        Assert.Equal([Meaning.Id, .. Enumerable.Repeat(Meaning.LeftOut, 7)], read.Columns.Select(c => c.Meaning));
        Assert.Empty(read.ToLookAt);
    }

    [Theory]
    [InlineData(null, "advice", 892)]
    [InlineData("advice", "advice", 892)]
    [InlineData("friendship", "friendship", 575)]
    [InlineData("co-work", "co-work", 1104)]
    [InlineData("gone", "advice", 892)]
    public void Of_the_three_relations_in_a_pajek_project_one_is_chosen(string? chosen, string read, int ties)
    {
        var contents = Read(new() { Relation = chosen }, ["lazega-lawfirm", "Lazega-Law-Firm.paj"]);

        Assert.Equal(3, contents.Relations.Count);
        Assert.Equal((read, ties), (contents.File.Relations[0].Name, contents.Network.TieCount));
        Assert.Equal(["gender Gender", "age Age", "seniority Years"], contents.Columns.Where(c => c.Meaning is not Meaning.LeftOut).Select(c => $"{c.Name} {c.Meaning}"));
    }

    [Theory]
    [InlineData("Advice", 190)]
    [InlineData("Friendship", 102)]
    [InlineData("ReportsTo", 20)]
    public void Krackhardts_pairs_with_0_are_no_ties(string relation, int ties)
    {
        var read = Read(new(), ["krackhardt-hightech", $"Krack-High-Tec-edgelist-{relation}.txt"], ["krackhardt-hightech", "Krack-High-Tec-Attributes.csv"]);

        Assert.Equal((21, ties), (read.Persons.Count, read.Network.TieCount));
        Assert.Equal(441 - ties, read.Count(NoteKind.ZeroTies));
        Assert.Equal((33, 9.333), (read.Persons[0].Age, read.Persons[0].Years));
    }

    [Fact]
    public void Types_without_ids_are_joined_by_order_and_said_to_be()
    {
        var choices = new ImportChoices { Columns = [Means("type", Meaning.Sector)], Sectors = [new() { Of = "gov", As = Sector.RegionOrState }, new() { Of = "sci", As = Sector.Research }] };

        var read = Read(choices, ["chemnet-policy-network", "pol.csv"], ["chemnet-policy-network", "types.csv"]);

        Assert.Equal((30, 342, "BMA"), (read.Persons.Count, read.Network.TieCount, read.Persons[0].Id));
        Assert.Equal(30, read.Count(NoteKind.JoinedByOrder));
        Assert.Equal((11, 6), (read.Persons.Count(p => p.Sector is Sector.RegionOrState), read.Persons.Count(p => p.Sector is Sector.Research)));
        // The description: 7 ig, 3 par, 3 io, which nobody has said the meaning of.
        Assert.Equal(13, read.ToLookAt.Count);
    }

    [Fact]
    public void Collaboration_of_agencies_can_be_undirected_and_weighted()
    {
        var read = Read(new() { IsDirected = false, Weight = "collab" }, ["dhhs-agency-collaboration", "DHHS_edges.csv"], ["dhhs-agency-collaboration", "DHHS_nodes.csv"]);

        Assert.Equal((54, 447, false, true), (read.Persons.Count, read.Network.TieCount, read.Network.IsDirected, read.Network.IsWeighted));
        Assert.Equal("ACF-1", read.Persons[0].Name);
        // The description counts 163 ties of 1, 111 of 2, 94 of 3 and 79 of 4.
        Assert.Equal(163 + (2 * 111) + (3 * 94) + (4 * 79), read.Network.Ties().Sum(t => t.Weight));
    }

    [Theory]
    [InlineData("s50-network1.dat", 113)]
    [InlineData("s50-network2.dat", 117)]
    [InlineData("s50-network3.dat", 122)]
    public void Sienas_codes_9_and_10_are_no_ties(string file, int ties)
    {
        var read = Read(new(), ["s50-glasgow", file]);

        Assert.Equal((50, ties), (read.Persons.Count, read.Network.TieCount));
    }

    [Theory]
    [InlineData(null, 18, 139)]
    [InlineData(Mode.First, 18, 139)]
    [InlineData(Mode.Second, 14, 66)]
    [InlineData(Mode.AsItIs, 32, 89)]
    public void Women_and_events_become_the_one_or_the_other(Mode? mode, int persons, int ties)
    {
        var read = Read(new() { Mode = mode }, ["davis-southern-women", "davis.csv"]);

        Assert.Equal((18, 14), read.Kinds);
        Assert.Equal((persons, ties), (read.Persons.Count, read.Network.TieCount));
    }

    [Theory]
    [InlineData(Mode.First, 30, 288)]
    [InlineData(Mode.Second, 20, 190)]
    public void Organisations_and_committees_become_the_one_or_the_other(Mode mode, int persons, int ties)
    {
        var read = Read(new() { Mode = mode }, ["chemnet-policy-network", "committee.csv"]);

        Assert.Equal((30, 20), read.Kinds);
        Assert.Equal((persons, ties), (read.Persons.Count, read.Network.TieCount));
    }

    [Fact]
    public void Faculty_is_read_with_its_weights_when_they_are_chosen()
    {
        var read = Read(new() { Weight = "weight" }, ["ukfaculty", "UKfaculty_edges.csv"], ["ukfaculty", "UKfaculty_nodes.csv"]);

        Assert.Equal((81, 817, true), (read.Persons.Count, read.Network.TieCount, read.Network.IsWeighted));
    }

    private static Choice<Meaning> Means(string column, Meaning meaning) => new() { Of = column, As = meaning };

    private static ImportContents Read(ImportChoices choices, string[] ties, string[]? people = null)
    {
        var opened = ImportReader.Read(Given(ties), people is null ? null : Given(people), choices, Today);
        Assert.Empty(opened.Faults);
        return opened.Contents!;
    }

    private static GivenFile Given(string[] path) => new(path[^1], File.ReadAllBytes(RealData.At(path)));
}
