using Samhandling.Networks.Files;

namespace Samhandling.Networks.Tests.Files;

public sealed class GexfTests
{
    private static string Gexf(string body, string space = "http://gexf.net/1.3", string graph = "") =>
        $"<gexf xmlns='{space}' xmlns:viz='{space}/viz'><graph {graph}>{body}</graph></gexf>";

    [Theory]
    [InlineData("http://www.gexf.net/1.1draft")]
    [InlineData("http://www.gexf.net/1.2draft")]
    [InlineData("http://www.gexf.net/1.3")]
    [InlineData("http://gexf.net/1.3")]
    public void Every_version_is_read_by_local_names(string space)
    {
        var file = Reading.Network(Gexf(
            """
            <attributes class="node"><attribute id="0" title="sector" type="string"/></attributes>
            <nodes><node id="n1" label="P-001"><attvalues><attvalue for="0" value="public"/></attvalues><viz:size value="10"/></node><node id="n2"/></nodes>
            <edges><edge id="e1" source="n1" target="n2" weight="2.0" kind="advice"/><edge source="n2" target="n1"/></edges>
            """, space, "defaultedgetype='directed'"), "a.gexf");

        Assert.Equal(["n1", "n2"], file.Ids);
        Assert.Equal(["P-001", null], file.Labels);
        Assert.Equal(["public", null], Reading.Column(file, "sector"));
        Assert.Equal(["n1>n2 2", "n2>n1"], Reading.Ties(file));
        Assert.True(file.Relations[0] is { IsDirected: true, IsWeighted: true, Columns: [{ Name: "kind" }] });
    }

    [Fact]
    public void Edges_are_undirected_unless_something_is_said_and_mutual_ones_go_both_ways()
    {
        Assert.False(Reading.Network(Gexf("<nodes><node id='a'/></nodes><edges><edge source='a' target='b'/></edges>")).Relations[0].IsDirected);
        var mixed = Reading.Network(Gexf("<nodes><node id='a'/><node id='b'/></nodes><edges><edge source='a' target='b' type='mutual'/><edge source='b' target='a'/></edges>", graph: "defaultedgetype='directed'"));
        Assert.Equal(["a>b", "b>a", "b>a"], Reading.Ties(mixed));
    }

    [Fact]
    public void What_changes_with_time_is_read_as_it_last_was_and_noted()
    {
        var file = Reading.Network(Gexf(
            """
            <attributes class="edge" mode="dynamic"><attribute id="w" title="Weight" type="double"/></attributes>
            <nodes><node id="0" start="2001"/><node id="1"><spells><spell start="2002"/></spells></node></nodes>
            <edges><edge source="0" target="1"><attvalues><attvalue for="w" value="1" timestamp="2004"/><attvalue for="w" value="2" timestamp="2005"/></attvalues></edge></edges>
            """, graph: "mode='dynamic'"), "a.gexf");

        Assert.Equal(["2"], file.Relations[0].Columns.Single().Values);
        Assert.Equal((NoteKind.ChangesWithTime, 4), (file.Notes.Single().Kind, file.Notes.Single().Count));
    }

    [Fact]
    public void Nodes_within_nodes_and_old_value_attributes_are_read()
    {
        var file = Reading.Network(Gexf("<attributes class='node'><attribute id='x' title='age' type='integer'/></attributes><nodes><node id='a'><attvalues><attvalue id='x' value='30'/></attvalues><nodes><node id='b'><attvalues><attvalue for='x' value='null'/></attvalues></node></nodes></node></nodes>"), "a.gexf");

        Assert.Equal(["a", "b"], file.Ids);
        Assert.Equal(["30", null], Reading.Column(file, "age"));
        Assert.Equal([NoteKind.Nested], Reading.Notes(file));
    }

    [Fact]
    public void A_weight_of_zero_is_a_tie_until_weights_are_asked_for()
    {
        var file = Reading.Network(Gexf("<nodes><node id='a'/><node id='b'/></nodes><edges><edge source='a' target='b' weight='0.0'/></edges>"), "a.gexf");

        Assert.Single(file.Relations[0].Ties);
        var weighted = file.Weighted("weight").Value!;
        Assert.Empty(weighted.Relations[0].Ties);
        Assert.Equal([NoteKind.ZeroTies], Reading.Notes(weighted));
    }

    [Theory]
    [InlineData("<nodes><node id='a'/><node id='a'/></nodes>", FaultKind.DeclaredTwice)]
    [InlineData("<nodes><node/></nodes>", FaultKind.MissingAttribute)]
    [InlineData("<edges><edge source='a' target='b' weight='much'/></edges>", FaultKind.NotANumber)]
    [InlineData("<edges><edge source='a' target='b' type='twisted'/></edges>", FaultKind.NotAllowed)]
    [InlineData("<attributes class='graph'/>", FaultKind.NotAllowed)]
    public void A_fault_is_told(string body, FaultKind kind) => Assert.Equal(kind, Assert.Single(Reading.Faults(Gexf(body), "a.gexf")).Kind);
}
