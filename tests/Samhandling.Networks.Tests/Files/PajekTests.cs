using System.Text;
using Samhandling.Networks.Files;

namespace Samhandling.Networks.Tests.Files;

public sealed class PajekTests
{
    [Fact]
    public void Labels_arcs_and_weights_are_read_and_parameters_passed_over()
    {
        var file = Reading.Network("%comment\r\n*Vertices 3\r\n1 \"Kari Nordmann\" 0.1 0.2 0.5 box ic Red\r\n2 Ola\r\n*Arcs\r\n1 2 2.5 c Blue l \"x y\"\r\n2 3\r\n", "a.net");

        Assert.Equal(["Kari Nordmann", "Ola", "3"], file.Ids);
        Assert.Equal(["Kari Nordmann>Ola 2.5", "Ola>3"], Reading.Ties(file));
        Assert.True(file.Relations.Single() is { Name: "a", IsDirected: true, IsWeighted: true });
        Assert.Equal([6, 7], file.Relations[0].Lines);
    }

    [Fact]
    public void Edges_alone_are_undirected_and_among_arcs_go_both_ways()
    {
        Assert.False(Reading.Network("*Vertices 2\n*Arcs\n*Edges\n1 2\n", "a.net").Relations[0].IsDirected);
        var mixed = Reading.Network("*Vertices 3\n*Arcs\n1 2\n*Edges\n2 3\n3 3\n", "a.net");
        Assert.Equal(["1>2", "2>3", "3>2", "3>3"], Reading.Ties(mixed));
        Assert.Equal([NoteKind.BothDirections], Reading.Notes(mixed));
    }

    [Fact]
    public void Lists_of_neighbours_and_matrices_are_read()
    {
        Assert.Equal(["1>2", "1>3", "3>1"], Reading.Ties(Reading.Network("*Vertices 3\n*Arcslist\n1 2 3\n3 1\n", "a.net")));
        Assert.Equal(["1>2", "3>1"], Reading.Ties(Reading.Network("*Vertices 3\n*Edgeslist\n1 2\n3 1\n", "a.net")));
        Assert.Equal(["1>2", "2>1 3"], Reading.Ties(Reading.Network("*vertices 2\n*matrix\n0 1\n3\n0\n", "a.mat")));
    }

    [Fact]
    public void A_second_number_of_vertices_makes_it_two_mode()
    {
        var file = Reading.Network("*Vertices 5 2\n1 \"Kari\"\n2 \"Ola\"\n3 \"board\"\n4 \"fair\"\n5 \"trip\"\n*Matrix\n1 1 0\n0 1 0\n", "a.net");

        Assert.Equal(2, file.FirstMode);
        Assert.False(file.Relations[0].IsDirected);
        Assert.Equal(["Kari>board", "Kari>fair", "Ola>fair"], Reading.Ties(file));
        Assert.Equal([NoteKind.TwoKinds], Reading.Notes(file));
    }

    [Fact]
    public void Relations_are_told_apart_by_their_numbers()
    {
        const string byParts = "*Vertices 2\n*Arcs :1 \"advice\"\n1 2 1\n*Arcs :2 \"trust\"\n2 1 1\n";
        const string byLines = "*Vertices 2\n*Arcs :1 \"advice\"\n*Arcs :2 \"trust\"\n*Arcs\n1: 1 2 1\n2: 2 1 1\n";
        foreach (var text in new[] { byParts, byLines })
        {
            var file = Reading.Network(text, "a.net");
            Assert.Equal(["advice", "trust"], file.Relations.Select(r => r.Name));
            Assert.Equal(["2>1"], Reading.Ties(file.Only("trust")));
        }
    }

    [Fact]
    public void A_project_holds_networks_partitions_and_vectors()
    {
        var file = Reading.Network("""
            *Network small
            *Vertices 2
            1 "a"
            2 "b"
            *Arcs
            1 2
            *Network large
            *Vertices 3
            1 "b"
            2 "c"
            3 "a"
            *Arcs
            2 3
            *Partition sector.clu
            *Vertices 3
            1
            2
            1
            *Vector age
            *Vertices 2
            30.5
            41
            *Permutation p
            *Vertices 2
            2
            1
            """, "a.paj");

        Assert.Equal(["a", "b", "c"], file.Ids);
        Assert.Equal(["small", "large"], file.Relations.Select(r => r.Name));
        Assert.Equal(["1", "1", "2"], Reading.Column(file, "sector"));
        Assert.Equal(["30.5", "41", null], Reading.Column(file, "age"));
        var large = file.Only("large");
        Assert.Equal(["b", "c", "a"], large.Ids);
        Assert.Equal(["c>a"], Reading.Ties(large));
        Assert.Equal(["30.5", "41"], Reading.Column(file.Only("small"), "age"));
        Assert.Equal([NoteKind.PartsLeftOut], Reading.Notes(file));
    }

    [Fact]
    public void The_same_label_twice_gets_the_vertex_number()
    {
        var file = Reading.Network("*Vertices 3\n1 \"?\"\n2 \"?\"\n3 \"? (2)\"\n*Edges\n1 2\n", "a.net");

        Assert.Equal(3, file.Ids.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal("? (2)", file.Ids[1]);
        Assert.Contains(NoteKind.SameLabel, Reading.Notes(file));
    }

    [Fact]
    public void Letters_of_old_Windows_of_DOS_and_by_number_are_read()
    {
        const string text = "*Vertices 3\n1 \"Åsa Sjöö\"\n2 \"Bjørn Ærø\"\n3 \"K&#0229;re\"\n*Arcs\n1 2\n";
        foreach (var encoding in new[] { "windows-1252", "ibm850", "utf-8" })
        {
            var bytes = (CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.UTF8).GetBytes(text);
            Assert.Equal(["Åsa Sjöö", "Bjørn Ærø", "Kåre"], Reading.Network(bytes, "a.net").Ids);
        }
    }

    [Fact]
    public void Sienas_codes_are_no_ties_and_times_are_noted()
    {
        var file = Reading.Network("*Vertices 3 \n1 \"a\" [1-3]\n*Arcs\n1 2 9\n1 3 10\n2 3 11\n3 1 1\n", "a.net");

        Assert.Equal(["2>3", "3>a"], Reading.Ties(file));
        Assert.Equal([NoteKind.ChangesWithTime, NoteKind.SienaCodes], Reading.Notes(file));
    }

    [Theory]
    [InlineData("*Vertices 2\n*Arcs\n1 3\n", 3, "There is no vertex 3: the network has 2, numbered from 1. Mend the number, or the count at the start.")]
    [InlineData("*Vertices 2\n0 \"a\"\n", 2, "There is no vertex 0: the network has 2, numbered from 1. Mend the number, or the count at the start.")]
    [InlineData("*Vertices many\n", 1, "'many' is no number of vertices. Write a whole number from 0 to 1000000.")]
    [InlineData("*Vertices 2 5\n", 1, "'5' is no number of vertices of the first kind. Write a whole number from 0 to 2.")]
    [InlineData("*Vertices 2\n*Matrix\n0 1 1\n", 3, "Here are 3 values where there must be 4. Add or take away.")]
    [InlineData("*Vertices 2\n*Matrix\n0 1\n1 x\n", 4, "'x' is no number in the matrix. Write a number, such as 2 or 0.5.")]
    [InlineData("*Arcs\n1 2\n", 1, "'*Arcs' stands in no part of a network. A Pajek file begins with *Vertices and the number of vertices.")]
    [InlineData("*Vertices 1\n1 \"a\"\n1 \"b\"\n", 3, "'1' is the id of two vertices. Give each its own.")]
    [InlineData("*Network n\n*Vertices 1\n*Partition p\n*Vertices 2\n1\n", 5, "Here are 1 values where there must be 2. Add or take away.")]
    public void A_fault_says_where_and_what_to_do(string text, int line, string sentence)
    {
        var fault = Assert.Single(Reading.Faults(text, "a.net"));

        Assert.Equal((line, sentence), (fault.Line, fault.ToString()));
    }

    [Fact]
    public void A_partition_is_no_network_but_a_table_of_attributes()
    {
        Assert.Equal(FaultKind.AttributesOnly, Assert.Single(Reading.Faults("*Vertices 2\n1\n2\n", "sector.clu")).Kind);

        var network = Reading.Network("*Vertices 2\n*Arcs\n1 2\n", "a.net");
        var joined = Reading.Joined(network, Reading.Nodes("*Vertices 2\n 1\n 2\n", "sector.clu"));
        Assert.Equal(["1", "2"], Reading.Column(joined, "sector"));
        Assert.Equal(["5.5", "6"], Reading.Column(Reading.Joined(network, Reading.Nodes("5.5\n6\n", "age.vec")), "age"));
    }
}
