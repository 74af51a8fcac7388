using Samhandling.Networks.Files;

namespace Samhandling.Networks.Tests.Files;

/// <summary>The files of the folder of real data; the figures are those of its README pages, recomputed there with networkx or taken from the publications named there.</summary>
public sealed class RealFilesTests
{
    [Theory]
    [InlineData("lazega-lawfirm/ELadv.dat", 71, 892)]
    [InlineData("lazega-lawfirm/ELfriend.dat", 71, 575)]
    [InlineData("lazega-lawfirm/ELwork.dat", 71, 756)]
    [InlineData("krackhardt-hightech/Krack-High-Tec-edgelist-Advice.txt", 21, 190)]
    [InlineData("krackhardt-hightech/Krack-High-Tec-edgelist-Friendship.txt", 21, 102)]
    [InlineData("krackhardt-hightech/Krack-High-Tec-edgelist-ReportsTo.txt", 21, 20)]
    [InlineData("dhhs-agency-collaboration/DHHS_edges.csv", 54, 447)]
    [InlineData("dhhs-agency-collaboration/ICTS_G10_edges.csv", 397, 1359)]
    [InlineData("chemnet-policy-network/pol.csv", 30, 342)]
    [InlineData("chemnet-policy-network/scito.csv", 30, 189)]
    [InlineData("chemnet-policy-network/scifrom.csv", 30, 186)]
    [InlineData("chemnet-policy-network/infrep.csv", 30, 296)]
    [InlineData("chemnet-policy-network/committee.csv", 50, 180)]
    [InlineData("s50-glasgow/s501.csv", 50, 113)]
    [InlineData("s50-glasgow/s502.csv", 50, 116)]
    [InlineData("s50-glasgow/s503.csv", 50, 122)]
    [InlineData("s50-glasgow/s50-network1.dat", 50, 113)]
    [InlineData("s50-glasgow/s50-network2.dat", 50, 117)]
    [InlineData("s50-glasgow/s50-network3.dat", 50, 122)]
    [InlineData("s50-glasgow/s50_d1.net", 50, 113)]
    [InlineData("s50-glasgow/s50_d2.net", 50, 117)]
    [InlineData("s50-glasgow/s50_d3.net", 50, 122)]
    [InlineData("ukfaculty/UKfaculty_edges.csv", 81, 817)]
    [InlineData("davis-southern-women/davis.csv", 32, 89)]
    [InlineData("davis-southern-women/Davis.paj", 32, 89)]
    [InlineData("davis-southern-women/ison_southern_women_edges.csv", 32, 89)]
    [InlineData("eu-policy-influence/mpn_ryanair_edges.csv", 20, 177)]
    [InlineData("eu-policy-influence/mpn_bristol_edges.csv", 264, 1496)]
    [InlineData("eu-policy-influence/mpn_elite_mex_edges.csv", 35, 117)]
    [InlineData("big-ego-facebook-and-pages/facebook_edges.csv.gz", 22470, 171002)]
    public void Actors_and_ties_are_as_many_as_they_should_be(string path, int actors, int ties)
    {
        var file = Reading.RealNetwork(path);

        Assert.Equal((actors, ties), (file.Ids.Count, file.Relations.Single().Ties.Count));
    }

    [Theory]
    [InlineData("lazega-lawfirm/Lazega-Law-Firm.paj", 71, "advice 892, friendship 575, co-work 1104")]
    [InlineData("krackhardt-hightech/HighTech.paj", 21, "gives_advice_to 190, is_friend_of 102, reports_to 20")]
    [InlineData("s50-glasgow/s50e.dat", 48, "wave 1 113, wave 2 117, wave 3 122")]
    [InlineData("davis-southern-women/DeepSouth.paj", 32, "DGG: Davis, Gardner & Gardner 89, Homans 89, DGG2: Davis, Gardner & Gardner 93")]
    public void Each_relation_of_several_has_its_ties(string path, int actors, string relations)
    {
        var file = Reading.RealNetwork(path);

        Assert.Equal(relations, string.Join(", ", file.Relations.Select(r => FormattableString.Invariant($"{r.Name} {r.Ties.Count}"))));
        Assert.All(file.Relations, r => Assert.Equal(actors, file.Only(r.Name).Ids.Count));
    }

    [Theory]
    [InlineData("chemnet-policy-network/committee.csv", 30)]
    [InlineData("davis-southern-women/davis.csv", 18)]
    [InlineData("davis-southern-women/Davis.paj", 18)]
    [InlineData("davis-southern-women/ison_southern_women_edges.csv", 14)]
    [InlineData("graph-files-pajek/wafa/CEOs.net", 26)]
    public void Two_modes_are_recognised(string path, int first) => Assert.Equal(first, Reading.RealNetwork(path).FirstMode);

    [Fact]
    public void The_same_firm_is_the_same_in_a_matrix_and_in_a_project()
    {
        var matrix = Reading.RealNetwork("lazega-lawfirm/ELadv.dat");
        var project = Reading.RealNetwork("lazega-lawfirm/Lazega-Law-Firm.paj").Only("advice");

        Assert.Equal(matrix.Ids.Select(id => "L" + id), project.Ids);
        Assert.Equal(matrix.Relations[0].Ties.ToHashSet(), project.Relations[0].Ties.ToHashSet());
    }

    [Fact]
    public void The_lawyers_attributes_are_joined_to_their_advice()
    {
        // README: 36 partners (status 1) and 18 women (gender 2); mean age 41.85.
        var file = Reading.Joined(Reading.RealNetwork("lazega-lawfirm/ELadv.dat"), Reading.RealNodes("lazega-lawfirm/ELattr.dat"));
        Assert.Equal((36, 18), (Reading.Column(file, "column 2").Count(v => v == "1"), Reading.Column(file, "column 3").Count(v => v == "2")));

        var project = Reading.RealNetwork("lazega-lawfirm/Lazega-Law-Firm.paj");
        Assert.Equal(["status", "gender", "office", "practice", "lawSchool", "age", "seniority"], project.Columns.Select(c => c.Name));
        Assert.Equal(Reading.Column(file, "column 2"), Reading.Column(project, "status"));
    }

    [Theory]
    [InlineData("dhhs-agency-collaboration/ICTS_G10_edges.csv", "dhhs-agency-collaboration/ICTS_G10_nodes.csv", 493, 4)]
    [InlineData("dhhs-agency-collaboration/DHHS_edges.csv", "dhhs-agency-collaboration/DHHS_nodes.csv", 54, 2)]
    [InlineData("ukfaculty/UKfaculty_edges.csv", "ukfaculty/UKfaculty_nodes.csv", 81, 1)]
    [InlineData("krackhardt-hightech/Krack-High-Tec-edgelist-Advice.txt", "krackhardt-hightech/Krack-High-Tec-Attributes.csv", 21, 4)]
    [InlineData("davis-southern-women/ison_southern_women_edges.csv", "davis-southern-women/ison_southern_women_nodes.csv", 32, 4)]
    [InlineData("eu-policy-influence/mpn_elite_mex_edges.csv", "eu-policy-influence/mpn_elite_mex_nodes.csv", 35, 8)]
    [InlineData("chemnet-policy-network/pol.csv", "chemnet-policy-network/types.csv", 30, 1)]
    [InlineData("chemnet-policy-network/pol.csv", "chemnet-policy-network/intpos.csv", 30, 6)]
    [InlineData("s50-glasgow/s501.csv", "s50-glasgow/s50a.csv", 50, 3)]
    [InlineData("graph-files-pajek/soc/KP3/ADVICE.NET", "graph-files-pajek/soc/KP3/ADVICE.CLU", 14, 1)]
    [InlineData("graph-files-pajek/ucinet/KnokBur.paj", "graph-files-pajek/ucinet/KnokRat.vec", 10, 3)]
    public void Every_table_of_attributes_finds_its_network(string ties, string nodes, int actors, int columns)
    {
        var file = Reading.Joined(Reading.RealNetwork(ties), Reading.RealNodes(nodes));

        Assert.Equal((actors, columns), (file.Ids.Count, file.Columns.Count));
        Assert.All(file.Columns, c => Assert.Contains(c.Values, v => v is not null));
    }

    [Fact]
    public void Codes_of_missing_and_impossible_ties_are_noted()
    {
        // Wave 1 has 112 ties and one 11; two 9 and two 10 are none.
        var note = Reading.RealNetwork("s50-glasgow/s50-network1.dat").Notes.Single();

        Assert.Equal((NoteKind.SienaCodes, 4), (note.Kind, note.Count));
    }

    [Fact]
    public void A_list_that_begins_with_its_number_of_actors_is_told_line_by_line()
    {
        using var stream = File.OpenRead(Reading.Real("big-ego-facebook-and-pages/facebook_combined.txt.gz"));
        var faults = NetworkReader.Read(stream, "facebook_combined.txt.gz").Faults;

        Assert.Equal([(1, FaultKind.RowWidth), (176470, FaultKind.RowWidth)], faults.Select(f => (f.Line, f.Kind)));
    }
}
