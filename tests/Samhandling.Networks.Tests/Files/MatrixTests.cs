using Samhandling.Networks.Files;

namespace Samhandling.Networks.Tests.Files;

public sealed class MatrixTests
{
    [Theory]
    [InlineData(" 0 1 0\n 0 0 1\n 1 0 0\n", "1>2 2>3 3>1")]
    [InlineData(",a,b,c\na,0,1,0\nb,0,0,1\nc,1,0,0\n", "a>b b>c c>a")]
    [InlineData("\"row\",\"a\",\"b\",\"c\"\n\"a\",0,1,0\n\"b\",0,0,1\n\"c\",1,0,0\n", "a>b b>c c>a")]
    [InlineData("a;b;c\n0;1;0\n0;0;1\n1;0;0\n", "a>b b>c c>a")]
    [InlineData("a 0 1 0\nb 0 0 1\nc 1 0 0\n", "a>b b>c c>a")]
    [InlineData("a b c\na 0 1 0\nb 0 0 1\nc 1 0 0\n", "a>b b>c c>a")]
    [InlineData(",c,b,a\na,0,1,0\nb,1,,0\nc,0,0,1\n", "a>b b>c c>a")]
    [InlineData(";1;2;3\n1;0;1;0\n2;0;0;1\n3;1;0;0\n", "1>2 2>3 3>1")]
    public void Labels_may_stand_above_before_both_or_nowhere(string text, string ties)
    {
        var file = Reading.Network(text, "m.csv");

        Assert.Equal(FileFormat.Matrix, file.Format);
        Assert.Equal(ties, string.Join(' ', Reading.Ties(file)));
        Assert.True(file.Relations.Single() is { Name: "m", IsDirected: true, IsWeighted: false });
        Assert.Null(file.FirstMode);
    }

    [Fact]
    public void Values_are_weights_with_a_point_or_a_comma()
    {
        var file = Reading.Network(";a;b;c\na;0;1,5;NA\nb;2.25;0;0\nc;-1;0;0\n", "m.csv");

        Assert.Equal(["a>b 1.5", "b>a 2.25", "c>a -1"], Reading.Ties(file));
        Assert.Equal(["weight"], file.Relations[0].WeightNames);
        Assert.Equal([NoteKind.MissingCells], Reading.Notes(file));
    }

    [Fact]
    public void Sienas_codes_are_no_ties_but_eleven_is()
    {
        var file = Reading.Network("0 9 10 1\n11 0 0 0\n0 0 0 0\n0 0 1 0\n", "s.dat");

        Assert.Equal(["1>4", "2>1", "4>3"], Reading.Ties(file));
        Assert.Equal((NoteKind.SienaCodes, 2), (file.Notes.Single().Kind, file.Notes.Single().Count));
        Assert.Contains("1>2 9", Reading.Ties(Reading.Network("0 9 8 0\n0 0 0 0\n1 0 0 0\n0 0 0 0\n", "s.dat")));
    }

    [Fact]
    public void Rows_and_columns_of_two_kinds_are_two_mode()
    {
        var file = Reading.Network("\"row\",\"board\",\"fair\"\n\"a\",1,1\n\"b\",0,1\n\"c\",0,0\n", "m.csv");

        Assert.Equal(3, file.FirstMode);
        Assert.Equal(["a", "b", "c", "board", "fair"], file.Ids);
        Assert.Equal(["a>board", "a>fair", "b>fair"], Reading.Ties(file));
        Assert.Equal([NoteKind.TwoKinds], Reading.Notes(file));
        Assert.Equal(2, Reading.Network("1 0 1 1\n0 1 0 1\n", "m.dat").FirstMode);
    }

    [Fact]
    public void Respondents_who_chose_from_a_longer_roster_are_one_kind()
    {
        var file = Reading.Network(",a,b,c\na,0,1,1\nb,1,0,0\n", "m.csv");

        Assert.Null(file.FirstMode);
        Assert.Equal(["a", "b", "c"], file.Ids);
        Assert.Equal(["a>b", "a>c", "b>a"], Reading.Ties(file));
    }

    [Fact]
    public void A_row_and_column_without_a_name_is_left_out()
    {
        var file = Reading.Network("\"\",\"\",a,b\n\"\",0,1,1\na,1,0,1\nb,1,0,0\n", "m.csv");

        Assert.Equal(["a>b"], Reading.Ties(file));
        Assert.Equal((NoteKind.Unnamed, 2), (file.Notes.Single().Kind, file.Notes.Single().Count));
    }

    [Fact]
    public void Attributes_are_no_matrix()
    {
        Assert.Equal(FaultKind.NoTieColumns, Assert.Single(Reading.Faults("id,woman,chair\n1,0,1\n2,1,0\n")).Kind);
        Assert.Equal(FaultKind.NoTieColumns, Assert.Single(Reading.Faults("Id,Label,X,Y\n1,,0,1\n2,,1,0\n")).Kind);
        Assert.Equal(FaultKind.NoTieColumns, Assert.Single(Reading.Faults("ID,AGE,TENURE,LEVEL\n1,33,9.3,3\n2,42,19.5,2\n")).Kind);
    }

    [Fact]
    public void What_somebody_calls_a_matrix_is_read_as_one()
    {
        var layout = new TextLayout(' ', HasHeader: false, "utf-8", IsMatrix: true);
        var bare = Reading.Network("0 1 2\n1 0 2\n"u8.ToArray(), "m.dat", layout);
        Assert.Equal(["1>column 2", "1>column 3 2", "2>column 1", "2>column 3 2"], Reading.Ties(bare));
        Assert.Equal(2, bare.FirstMode);

        var labelled = Reading.Network("1 2 3\n0 1 2\n1 0 2\n"u8.ToArray(), "m.dat", layout with { HasHeader = true });
        Assert.Equal(["1>2 (column 2)", "1>3 2", "2>1 (column 1)", "2>3 2"], Reading.Ties(labelled));
        Assert.Equal(["1>2"], Reading.Ties(Reading.Network("0 1\n0 0\n"u8.ToArray(), "m.dat", layout)));
    }

    [Fact]
    public void A_cell_that_is_no_number_is_told_with_its_line()
    {
        var layout = new TextLayout(';', HasHeader: true, "utf-8", IsMatrix: true);
        var reading = NetworkReader.Read(new MemoryStream(";a;b\na;0;x\nb;1;0\n"u8.ToArray()), "m.csv", layout);

        Assert.Equal((2, "'x' is no number in the matrix. Write a number, such as 2 or 0.5."), (Assert.Single(reading.Faults).Line, reading.Faults[0].ToString()));
    }
}
