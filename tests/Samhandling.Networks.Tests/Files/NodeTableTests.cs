using Samhandling.Networks.Files;

namespace Samhandling.Networks.Tests.Files;

public sealed class NodeTableTests
{
    private static NetworkFile Pair => Reading.Network("source,target\nKari,Ola\n");

    [Theory]
    [InlineData("id;sector\nOla;private\nKari;public\n", "id")]
    [InlineData("sector,Namn\nprivate,Ola\npublic,Kari\n", "Namn")]
    [InlineData("who,sector\nOla,private\nKari,public\n", "who")]
    [InlineData("navn\tsector\nOla\tprivate\nKari\tpublic\n\t\n", "navn")]
    public void Attributes_are_joined_by_id(string text, string idColumn)
    {
        var table = Reading.Nodes(text);

        Assert.Equal(idColumn, table.IdColumn);
        var joined = Reading.Joined(Pair, table);
        Assert.Equal(["public", "private"], Reading.Column(joined, "sector"));
        Assert.Empty(joined.Notes);
    }

    [Fact]
    public void A_table_without_headings_has_its_ids_first_and_numbers_match_with_leading_zeros()
    {
        var file = Reading.Network("0 1 0\n0 0 1\n1 0 0\n", "m.dat");
        var joined = Reading.Joined(file, Reading.Nodes("01 1 31\n02 2 32\n03 1 13\n", "attr.dat"));

        Assert.Equal(["1", "2", "1"], Reading.Column(joined, "column 2"));
        Assert.Equal(["31", "32", "13"], Reading.Column(joined, "column 3"));
    }

    [Fact]
    public void Who_is_on_one_side_only_is_told_and_a_list_gets_its_actors_without_ties()
    {
        var list = Reading.Joined(Pair, Reading.Nodes("id,sector\nKari,public\nPer,civil\n"));
        Assert.Equal(["Kari", "Ola", "Per"], list.Ids);
        Assert.Equal(["public", null, "civil"], Reading.Column(list, "sector"));
        Assert.Equal([NoteKind.AddedActors, NoteKind.WithoutRow], Reading.Notes(list));

        var matrix = Reading.Joined(Reading.Network(",a,b\na,0,1\nb,0,0\n"), Reading.Nodes("id,sector\na,public\nc,civil\n"));
        Assert.Equal(["a", "b"], matrix.Ids);
        Assert.Equal([NoteKind.WithoutActor, NoteKind.WithoutRow], Reading.Notes(matrix));
        Assert.Equal("Rows of attributes about nobody in the network: 1 (c). They were left out.", matrix.Notes[0].ToString());
    }

    [Fact]
    public void A_table_that_matches_nothing_is_refused()
    {
        var fault = Assert.Single(Reading.Nodes("id,sector\n1,public\n2,civil\n").Join(Pair).Faults);

        Assert.Equal("No row is about an actor of the network: the table has 1, 2, the network Kari, Ola. Choose the column that holds the network's ids.", fault.ToString());
    }

    [Fact]
    public void A_column_of_ids_can_be_chosen()
    {
        var bytes = "id,person,sector\n1,Kari,public\n2,Ola,private\n"u8.ToArray();

        var chosen = NodeTable.Read(new MemoryStream(bytes), "n.csv", idColumn: "Person").Value!;
        Assert.Equal(["Kari", "Ola"], chosen.Ids);
        Assert.Equal(FaultKind.NoSuchColumn, NodeTable.Read(new MemoryStream(bytes), "n.csv", idColumn: "name").Faults[0].Kind);
    }

    [Fact]
    public void A_table_without_ids_is_taken_in_the_order_of_the_actors_if_it_has_as_many_rows()
    {
        var joined = Reading.Joined(Pair, Reading.Nodes("type\ngov\ngov\n"));
        Assert.Equal(["gov", "gov"], Reading.Column(joined, "type"));
        Assert.Equal([NoteKind.JoinedByOrder], Reading.Notes(joined));

        var fault = Assert.Single(Reading.Nodes("3,1\n3,2\n3,1\n").Join(Pair).Faults);
        Assert.Equal("The table has no ids and 3 rows, but the network 2 actors. Add a column of ids.", fault.ToString());
        Assert.Equal((2, FaultKind.DeclaredTwice), Where(Reading.Nodes("Kari,1\nKari,2\n").Join(Pair).Faults));
    }

    [Fact]
    public void An_id_twice_or_missing_and_a_row_of_another_length_are_told_together()
    {
        var faults = NodeTable.Read(new MemoryStream("id,sector\na,x\na,y\n,z\nb,x,y\n"u8.ToArray()), "n.csv").Faults;

        Assert.Equal([(3, FaultKind.DeclaredTwice), (4, FaultKind.EmptyCell), (5, FaultKind.RowWidth)], faults.Select(f => (f.Line, f.Kind)).Order());
        Assert.Equal(FaultKind.Empty, NodeTable.Read(new MemoryStream([]), "n.csv").Faults[0].Kind);
        Assert.Equal(FaultKind.OtherFormat, NodeTable.Read(new MemoryStream("<a/>"u8.ToArray()), "n.csv").Faults[0].Kind);
    }

    [Fact]
    public void A_table_replaces_what_the_file_says_under_the_same_heading_and_gives_labels()
    {
        var file = Reading.Network("<graphml><key id='s' for='node' attr.name='Sector'/><graph edgedefault='directed'><node id='a'><data key='s'>old</data></node></graph></graphml>");
        var joined = Reading.Joined(file, Reading.Nodes("id,sector,name\na,new,Kari\n"));

        Assert.Equal(["sector", "name"], joined.Columns.Select(c => c.Name));
        Assert.Equal(["new"], Reading.Column(joined, "sector"));
        Assert.Equal(["Kari"], joined.Labels);
    }

    [Fact]
    public void Rows_from_an_application_are_attributes_too()
    {
        string?[][] rows = [["id", "sector"], ["Kari", "public"], ["Ola", null]];
        var joined = Reading.Joined(Pair, NodeTable.Read(rows).Value!);

        Assert.Equal(["public", null], Reading.Column(joined, "sector"));
    }

    private static (int Line, FaultKind Kind) Where(IReadOnlyList<Fault> faults) => (Assert.Single(faults).Line, faults[0].Kind);
}
