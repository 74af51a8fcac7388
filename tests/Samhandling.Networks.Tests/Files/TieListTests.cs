using Samhandling.Networks.Files;

namespace Samhandling.Networks.Tests.Files;

public sealed class TieListTests
{
    [Fact]
    public void Ties_below_a_threshold_go_with_what_is_said_of_them()
    {
        var file = Reading.Network("source,target,weight,since\na,b,1,2019\nb,c,3,2020\nc,a,2,2021\n").Weighted("weight").Value!.AtLeast(2);

        Assert.Equal(["b>c 3", "c>a 2"], Reading.Ties(file));
        Assert.Equal(["2020", "2021"], file.Relations[0].Columns.Single(c => c.Name == "since").Values);
        Assert.Equal(["a", "b", "c"], file.Ids);
    }

    [Theory]
    [InlineData("source,target\na,b\nb,c\n")]
    [InlineData("to;from\nb;a\nc;b\n")]
    [InlineData("Från\tTill\na\tb\nb\tc\n")]
    [InlineData("fra|til\na|b\nb|c\n")]
    [InlineData("a b\nb c\n")]
    [InlineData("  a   b  \n\tb c")]
    [InlineData("# from SNAP\n% and KONECT\na\tb\nb\tc\n")]
    [InlineData("sep=;\r\nid_1;id_2\r\na;b\r\nb;c\r\n")]
    [InlineData("\"\";\"egoID\";\"Source\";\"Target\"\n\"1\";7;\"a\";\"b\"\n\"2\";7;\"b\";\"c\"\n")]
    [InlineData("namer,named,note\na,b,\"one, two\nthree\"\nb,c,\"\"\"q\"\"\"\n")]
    [InlineData("DL;source;target\nx;a;b\ny;b;c\n")]
    [InlineData("source_id,target id\n a , b \nb,c\n\n,,\n")]
    public void Who_and_whom_are_found_in_many_hands(string text)
    {
        var file = Reading.Network(text);

        Assert.Equal(["a>b", "b>c"], Reading.Ties(file));
        Assert.True(file.Relations.Single() is { Name: "ties", IsDirected: true, IsWeighted: false });
    }

    [Fact]
    public void What_else_is_said_of_a_tie_is_kept_and_can_be_its_weight()
    {
        var file = Reading.Network("source;target;since;hours\na;b;2019;1,5\nb;a;2020;\nc;a;2021;2\n");

        Assert.Equal(["1,5", null, "2"], file.Relations[0].Columns.Single(c => c.Name == "hours").Values);
        Assert.Equal(["since", "hours"], file.Relations[0].WeightNames);
        var weighted = file.Weighted("HOURS").Value!;
        Assert.Equal(["a>b 1.5", "b>a", "c>a 2"], Reading.Ties(weighted));
        Assert.True(weighted.Relations[0].IsWeighted);
        Assert.Equal([NoteKind.MissingWeights], Reading.Notes(weighted));
    }

    [Theory]
    [InlineData("weight")]
    [InlineData("Value")]
    [InlineData("TIE")]
    [InlineData("n")]
    [InlineData("vikt")]
    public void Zero_is_no_tie_in_a_column_of_weights_but_its_actors_stay(string heading)
    {
        var file = Reading.Network($"from,to,{heading}\na,b,1\na,c,0\nb,a,0.0\n");

        Assert.Equal(["a>b"], Reading.Ties(file));
        Assert.Equal(["a", "b", "c"], file.Ids);
        Assert.Equal((NoteKind.ZeroTies, 2), (file.Notes.Single().Kind, file.Notes.Single().Count));
        Assert.Equal(3, Reading.Network($"from,to,grade\na,b,1\na,c,0\nb,a,0.0\n").Relations[0].Ties.Count);
    }

    [Fact]
    public void A_third_column_of_numbers_without_a_heading_is_the_weight()
    {
        var file = Reading.Network(" 1 1 0\n 1 2 1\n 2 1 3\n 2 2 0\n", "dyads.txt");

        Assert.Equal(["1>2", "2>1"], Reading.Ties(file));
        Assert.Equal(["1>2", "2>1 3"], Reading.Ties(file.Weighted("weight").Value!));
    }

    [Fact]
    public void A_column_of_relations_tells_them_apart()
    {
        var file = Reading.Network("source,target,relation\na,b,advice\nb,c,trust\na,c,advice\n");

        Assert.Equal(["advice", "trust"], file.Relations.Select(r => r.Name));
        Assert.Equal(["a>b", "a>c"], Reading.Ties(file.Only("advice")));
        Assert.Equal(["a", "b", "c"], file.Only("trust").Ids);
        Assert.Equal([NoteKind.RelationsByColumn], Reading.Notes(file));
    }

    [Fact]
    public void Sienas_list_of_four_numbers_has_waves_and_codes()
    {
        var file = Reading.Network("1 2 1 1\n1 3 9 1\n2 3 11 1\n1 2 1 2\n3 1 10 2\n", "e.dat");

        Assert.Equal(["wave 1", "wave 2"], file.Relations.Select(r => r.Name));
        Assert.Equal(["1>2", "2>3"], Reading.Ties(file));
        Assert.Equal(["1>2"], Reading.Ties(file, 1));
        Assert.Contains(NoteKind.SienaCodes, Reading.Notes(file));
    }

    [Fact]
    public void Unknown_headings_are_taken_by_their_place_and_noted()
    {
        var file = Reading.Network("asks,answers,since\n1,2,2019\n2,3,2020\n");

        Assert.Equal(["1>2", "2>3"], Reading.Ties(file));
        Assert.Equal([NoteKind.ColumnsByPlace], Reading.Notes(file));
    }

    [Fact]
    public void Lines_of_neighbours_are_read()
    {
        var file = Reading.Network("a;b\nb;c;d\ne\nf; a ;g;h; i  \n");

        Assert.Equal(["a>b", "b>c", "b>d", "f>a", "f>g", "f>h", "f>i"], Reading.Ties(file));
        Assert.Contains("e", file.Ids);
        Assert.Equal([NoteKind.NeighbourLines], Reading.Notes(file));
    }

    [Fact]
    public void A_list_between_two_kinds_is_recognised_with_the_first_kind_first()
    {
        var file = Reading.Network("KARI,1\nKARI,2\nOLA,2\nOLA,1\n");

        Assert.Equal(2, file.FirstMode);
        Assert.Equal(["KARI", "OLA", "1", "2"], file.Ids);
        Assert.Equal(["KARI>1", "KARI>2", "OLA>2", "OLA>1"], Reading.Ties(file));
        Assert.Null(Reading.Network("KARI,1\nKARI,2\nOLA,2\nOLA,3\n").FirstMode);
        Assert.Null(Reading.Network("KARI,1\nKARI,2\nOLA,2\nOLA,1\nOLA,KARI\n").FirstMode);
    }

    [Fact]
    public void A_tie_that_is_called_undirected_is_noted()
    {
        var file = Reading.Network("Source,Target,Type\n1,2,Undirected\n2,1,Directed\n");

        Assert.True(file.Relations[0].IsDirected);
        Assert.Equal((NoteKind.SaidUndirected, 1), (file.Notes.Single().Kind, file.Notes.Single().Count));
    }

    [Fact]
    public void Headings_alone_are_an_empty_network()
    {
        var file = Reading.Network("Source,Target,Weight\n");

        Assert.Empty(file.Ids);
        Assert.Empty(file.Relations.Single().Ties);
    }

    [Theory]
    [InlineData("source,target\na,b\na,b,c\n", 3, "This row has 3 cells and the others 2. Quote a cell that holds the separator, or choose another separator.")]
    [InlineData("source,target\na,\nb,a\n", 2, "The cell under target is empty. Fill it, or delete the row.")]
    [InlineData("id,sector\n1,public\n", 1, "No two columns say who and whom; the headings are id, sector. Call them source and target.")]
    [InlineData("1,2,3,4,5\n1,2,3,4,6\n", 1, "No two columns say who and whom; the headings are column 1, column 2, column 3, column 4, column 5. Call them source and target.")]
    [InlineData("source,target\na,\"b\n", 2, "A cell begins with a quote here and never ends. Close it, or write the quote twice if it belongs to the text.")]
    public void A_fault_says_where_and_what_to_do(string text, int line, string sentence)
    {
        var fault = Assert.Single(Reading.Faults(text));

        Assert.Equal((line, sentence), (fault.Line, fault.ToString()));
    }

    [Fact]
    public void A_weight_that_is_no_number_is_told_with_its_line_and_a_column_that_is_not_there_with_those_that_are()
    {
        var file = Reading.Network("source,target,hours\na,b,1\nb,a,many\n");

        var fault = Assert.Single(file.Weighted("hours").Faults);
        Assert.Equal((3, "'many' is no weight in the column hours. Write a number, such as 2 or 0.5."), (fault.Line, fault.ToString()));
        Assert.Equal(FaultKind.NoSuchColumn, Assert.Single(file.Weighted("minutes").Faults).Kind);
    }

    [Fact]
    public void What_is_peculiar_about_the_ties_is_counted()
    {
        var file = Reading.Network("from,to,weight\na,a,1\na,b,-2\na,b,1\nb,c,0\n").Weighted("weight").Value!;

        Assert.Equal(
            [(NoteKind.SelfTies, 1), (NoteKind.RepeatedTies, 1), (NoteKind.Isolates, 1), (NoteKind.NegativeWeights, 1)],
            file.Peculiarities().Select(n => (n.Kind, n.Count)));
        Assert.Empty(Reading.Network("a,b\nb,a\n").Peculiarities());
    }
}
