using Samhandling.Networks.Files;

namespace Samhandling.Networks.Tests.Files;

public sealed class GraphMLTests
{
    private static string Graph(string body, string edgeDefault = "directed", string keys = "") =>
        $"""<graphml xmlns="http://graphml.graphdrawing.org/xmlns">{keys}<graph edgedefault="{edgeDefault}">{body}</graph></graphml>""";

    [Fact]
    public void Nodes_edges_and_their_attributes_are_read_in_the_files_order()
    {
        var file = Reading.Network(Graph(
            """
            <node id="n2"><data key="s">public</data></node><node id="n1"><data key="l"><![CDATA[Kari & Co]]></data></node><node id="n3"/>
            <edge source="n1" target="n2"><data key="w">2.5</data></edge><edge source="n2" target="n1"/>
            """,
            keys: """<key id="s" for="node" attr.name="sector" attr.type="string"/><key id="l" for="node" attr.name="label"/><key id="w" for="edge" attr.name="weight" attr.type="double"/>"""), "a.graphml");

        Assert.Equal(["n2", "n1", "n3"], file.Ids);
        Assert.Equal([null, "Kari & Co", null], file.Labels);
        Assert.Equal(["public", null, null], Reading.Column(file, "sector"));
        Assert.Equal(["n1>n2", "n2>n1"], Reading.Ties(file));
        Assert.Equal((true, false), (file.Relations[0].IsDirected, file.Relations[0].IsWeighted));
        Assert.Equal(["weight"], file.Relations[0].WeightNames);
        Assert.Equal(["n1>n2 2.5", "n2>n1"], Reading.Ties(file.Weighted("Weight").Value!));
    }

    [Fact]
    public void A_default_is_given_to_those_without_a_value_and_noted()
    {
        var file = Reading.Network(Graph("<node id='a'><data key='s'>public</data></node><node id='b'/>",
            keys: "<key id='s' for='node' attr.name='sector'><default>unknown</default></key>"), "a.graphml");

        Assert.Equal(["public", "unknown"], Reading.Column(file, "sector"));
        Assert.Equal(new(NoteKind.DefaultsApplied, 1, "sector"), Assert.Single(file.Notes), Same);
    }

    [Fact]
    public void An_undirected_edge_in_a_directed_graph_goes_both_ways()
    {
        var file = Reading.Network(Graph("<node id='a'/><node id='b'/><edge source='a' target='b'/><edge source='b' target='a' directed='false'/><edge source='a' target='a' directed='false'/>"), "a.graphml");

        Assert.Equal(["a>b", "b>a", "a>b", "a>a"], Reading.Ties(file));
        Assert.Equal(new(NoteKind.BothDirections, 2), Assert.Single(file.Notes), Same);
        Assert.False(Reading.Network(Graph("<node id='a'/><edge source='a' target='a'/>", "undirected")).Relations[0].IsDirected);
    }

    [Fact]
    public void An_edge_to_a_node_that_is_not_declared_adds_it()
    {
        var file = Reading.Network(Graph("<edge source='a' target='c'/><node id='a'/><edge source='a' target='b'/><node id='c'/>"), "a.graphml");

        Assert.Equal(["a", "c", "b"], file.Ids);
        Assert.Equal(new(NoteKind.UndeclaredActors, 1, "b"), Assert.Single(file.Notes), Same);
    }

    [Fact]
    public void Each_graph_of_several_is_a_relation_with_its_own_nodes()
    {
        var file = Reading.Network("""
            <graphml><graph id="advice" edgedefault="directed"><node id="a"/><node id="b"/><edge source="a" target="b"/></graph>
            <graph id="trust" edgedefault="undirected"><node id="c"/><edge source="c" target="a"/></graph></graphml>
            """, "a.graphml");

        Assert.Equal(["advice", "trust"], file.Relations.Select(r => r.Name));
        Assert.Equal(["a", "c"], file.Only("trust").Ids);
        Assert.Equal(["c>a"], Reading.Ties(file.Only("trust")));
    }

    [Fact]
    public void What_is_nested_hyper_or_undeclared_is_noted()
    {
        var file = Reading.Network(Graph("<node id='a'><data key='x'>1</data><graph edgedefault='directed'><node id='b'/></graph></node><hyperedge><endpoint node='a'/></hyperedge>"), "a.graphml");

        Assert.Equal(["a", "b"], file.Ids);
        Assert.Equal([NoteKind.UndeclaredValues, NoteKind.Hyperedges, NoteKind.Nested], Reading.Notes(file));
    }

    [Fact]
    public void A_large_file_may_stand_on_one_line_and_in_an_old_encoding()
    {
        const int many = 60_000;
        var nodes = string.Concat(Enumerable.Range(0, many).Select(i => FormattableString.Invariant($"<node id='Åsa nummer {i}'></node>")));
        var text = "<?xml version='1.0' encoding='windows-1252'?>" + Graph(nodes);

        var file = Reading.Network(System.Text.Encoding.Latin1.GetBytes(text), "a.graphml");
        Assert.True(text.Length > FileLimits.Line);
        Assert.Equal((many, "Åsa nummer 0"), (file.Ids.Count, file.Ids[0]));
    }

    [Fact]
    public void A_relation_that_is_not_there_cannot_be_chosen() =>
        Assert.Throws<ArgumentException>(() => Reading.Network(Graph(""), "a.graphml").Only("trust"));

    [Fact]
    public void An_empty_graph_and_one_node_are_networks()
    {
        Assert.Empty(Reading.Network(Graph(""), "a.graphml").Ids);
        Assert.Equal(["a"], Reading.Network(Graph("<node id='a'/>"), "a.graphml").Ids);
    }

    [Theory]
    [InlineData("<graphml><graph/></graphml>", 1, FaultKind.MissingAttribute, "This <graph> has no edgedefault. Add it.")]
    [InlineData("<graphml>\n<graph edgedefault='sideways'/></graphml>", 2, FaultKind.NotAllowed, "'sideways' is no edgedefault. Write directed or undirected.")]
    [InlineData("<graphml><graph edgedefault='directed'>\n<node id='a'/>\n<node id='a'/></graph></graphml>", 3, FaultKind.DeclaredTwice, "'a' is the id of two nodes. Give each its own.")]
    [InlineData("<graphml><graph edgedefault='directed'><edge source='a'/></graph></graphml>", 1, FaultKind.MissingAttribute, "This <edge> has no target. Add it.")]
    [InlineData("<graphml/>", 1, FaultKind.NoGraph, "The file has no <graph>, so it holds no network. Write the file anew.")]
    [InlineData("<html><body/></html>", 1, FaultKind.OtherFormat, "This is an XML file of the kind <html>, which is not read. Save it as GraphML, GEXF, Pajek, UCINET DL, or a table with one tie a row.")]
    public void A_fault_says_where_and_what_to_do(string xml, int line, FaultKind kind, string sentence)
    {
        var fault = Assert.Single(Reading.Faults(xml, "a.graphml"));

        Assert.Equal((line, kind, sentence), (fault.Line, fault.Kind, fault.ToString()));
    }

    [Fact]
    public void Many_faults_are_told_at_once_but_no_more_than_a_hundred()
    {
        var two = Reading.Faults(Graph("<node/><edge source='a'/>"));
        Assert.Equal(["id", "target"], two.Select(f => f.Values[1]));

        Assert.Equal(100, Reading.Faults(Graph(string.Concat(Enumerable.Repeat("<node/>", 500)))).Count);
    }

    private static bool Same(FileNote expected, FileNote actual) =>
        (expected.Kind, expected.Count) == (actual.Kind, actual.Count) && expected.Values.SequenceEqual(actual.Values);
}
