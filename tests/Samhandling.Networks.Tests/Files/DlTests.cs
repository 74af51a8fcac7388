using Samhandling.Networks.Files;

namespace Samhandling.Networks.Tests.Files;

public sealed class DlTests
{
    [Theory]
    [InlineData("DL n=3\nformat = edgelist1\nlabels:\na,b,c\ndata:\n1 2\n2 3 2.5\n3 1 0\n", "a>b b>c 2.5")]
    [InlineData("dl n=3 format=edgelist1 labels embedded: data: a b 1\nb c 2\n", "a>b b>c 2")]
    [InlineData("DL n=3\nformat = edgelist1\nlabels:\nb a\nc\nlabels embedded:\ndata:\na B\nc a\n", "a>b c>a")]
    [InlineData("DL n=3\nformat = nodelist1\nlabels:\na b c\ndata:\n1 2 3\n3 1\n", "a>b a>c c>a")]
    [InlineData("DL n=3\nformat = nodelist1b\nlabels:\na b c\ndata:\n2 2 3\n0\n1 1\n", "a>b a>c c>a")]
    [InlineData("DL\nN=3\nLABELS:\na\nb\nc\nDATA:\n0 1 1 0 0\n2 0 0 0\n", "a>b a>c b>c 2")]
    [InlineData("DL N=3 FORMAT = FULLMATRIX DIAGONAL ABSENT\nLABELS:\na b c\nDATA:\n1 0\n0 1\n1 0", "a>b b>c c>a")]
    [InlineData("DL n=3\nformat=fullmatrix\nlabels embedded\ndata:\na b c\nA 0 1 0\nc 1 0 0\nb 0 0 1\n", "a>b c>a b>c")]
    [InlineData("DL n=3\nformat = lowerhalf\nlabels:\na b c\ndata:\n0\n1 0\n0 3 0\n", "b>a c>b 3")]
    [InlineData("DL n=3\nformat = lowerhalf diagonal absent\nlabels:\na b c\ndata:\n1\n0 3\n", "b>a c>b 3")]
    [InlineData("DL n=3\nformat = upperhalf\nlabels:\na b c\ndata:\n0 1 0\n0 3\n0", "a>b b>c 3")]
    [InlineData("DL n=3\nformat = upperhalf diagonal absent\nlabels:\na b c\ndata:\n1 0\n3\n", "a>b b>c 3")]
    public void Each_layout_says_the_same_in_its_way(string text, string ties) =>
        Assert.Equal(ties, string.Join(' ', Reading.Ties(Reading.Network(text, "a.dl"))));

    [Theory]
    [InlineData("lowerhalf")]
    [InlineData("upperhalf")]
    public void Half_a_matrix_is_undirected(string format)
    {
        Assert.False(Reading.Network($"DL n=2\nformat = {format}\ndata:\n0\n1 0\n").Relations[0].IsDirected);
        Assert.True(Reading.Network("DL n=2\ndata:\n0 1\n1 0\n").Relations[0].IsDirected);
    }

    [Theory]
    [InlineData("DL nr=2 nc=3\nrow labels:\na b\ncolumn labels:\nx y z\ndata:\n1 0 1\n0 1 0\n")]
    [InlineData("DL nr=2, nc=3\nformat = edgelist2\nrow labels:\na b\ncolumn labels:\nx y z\ndata:\n1 1\n1 3\n2 2\n")]
    [InlineData("DL nr=2 nc=3\nformat = nodelist2\nlabels embedded:\ndata:\na x z\nb y\n")]
    public void Rows_and_columns_may_be_of_two_kinds(string text)
    {
        var file = Reading.Network(text);

        Assert.Equal(2, file.FirstMode);
        Assert.Equal("a>x a>z b>y", string.Join(' ', Reading.Ties(file)));
        Assert.Equal([NoteKind.TwoKinds], Reading.Notes(file));
    }

    [Fact]
    public void Two_kinds_without_labels_are_told_apart() =>
        Assert.Equal(["1", "2", "column 1", "column 2", "column 3"], Reading.Network("DL nr=2 nc=3\ndata:\n1 0 1 0 1 0\n").Ids);

    [Fact]
    public void Several_matrices_are_relations()
    {
        var cells = Reading.Network("DL n=2 nm=2\nlabels:\na b\nlevel labels:\nadvice\ntrust\ndata:\n0 1\n0 0\n0 0\n4 0\n");
        var lists = Reading.Network("DL n=2 nm=2\nformat = edgelist1\nlabels:\na b\nmatrix labels: advice, trust\ndata:\n1 2\n!\n2 1 4\n");

        Assert.All(new[] { cells, lists }, file => Assert.Equal(
            "advice a>b; trust b>a 4", string.Join("; ", file.Relations.Select((r, i) => $"{r.Name} {string.Join(' ', Reading.Ties(file, i))}"))));
        Assert.Equal(["k 1", "k 2"], Reading.Network("DL n=1 nm=2\ndata:\n0\n0\n", "k.dat").Relations.Select(r => r.Name));
    }

    [Fact]
    public void A_label_may_have_spaces_in_quotes_or_alone_on_its_line()
    {
        Assert.Equal(["Humpty Dumpty", "b"], Reading.Network("DL n=2\nlabels:\n\"Humpty Dumpty\", b\ndata:\n0 1 0 0").Ids);
        Assert.Equal(["1 male", "2 female"], Reading.Network("DL n=2\nlabels:\n1 male\n2 female\ndata:\n0 1 0 0").Ids);
        Assert.Equal(["DL", "data"], Reading.Network("DL n=2\nlabels:\nDL\ndata\ndata:\n0 1 0 0").Ids);
    }

    [Fact]
    public void Those_without_a_label_are_called_by_number_and_equals_get_theirs()
    {
        Assert.Equal(["a", "b", "3"], Reading.Network("DL n=3\nformat = edgelist1\nlabels embedded:\ndata:\na b\n").Ids);
        var same = Reading.Network("DL n=2\nlabels:\na a\ndata:\n0 1 0 0");
        Assert.Equal(["a", "a (2)"], same.Ids);
        Assert.Equal([NoteKind.SameLabel], Reading.Notes(same));
    }

    [Fact]
    public void Missing_cells_and_ties_of_nothing_are_noted()
    {
        Assert.Equal([NoteKind.MissingCells], Reading.Notes(Reading.Network("DL n=2\ndata:\n0 NA\n1 .\n")));
        Assert.Equal([NoteKind.ZeroTies], Reading.Notes(Reading.Network("DL n=2\nformat = edgelist1\ndata:\n1 2 0\n2 1\n")));
    }

    [Theory]
    [InlineData("DL n=2\ndata:\n0 1 0\n", 3, FaultKind.ValueCount)]
    [InlineData("DL n=2\ndata:\n0 1 0\n0 0\n", 4, FaultKind.ValueCount)]
    [InlineData("DL n=2\ndata:\n0 1\n0 x\n", 4, FaultKind.NotANumber)]
    [InlineData("DL n=2\nlabels:\na,b,c\ndata:\n", 4, FaultKind.ValueCount)]
    [InlineData("DL n=2\nlabels:\na,b\n", 3, FaultKind.NoData)]
    [InlineData("DL nr=2\ndata:\n0", 2, FaultKind.NoData)]
    [InlineData("DL format=fullmatrix\ndata:\n0", 2, FaultKind.NoData)]
    [InlineData("DL n=2\nsurprise\ndata:\n", 2, FaultKind.NotAllowed)]
    [InlineData("DL n=two\ndata:\n", 1, FaultKind.NotAllowed)]
    [InlineData("DL n=2000000000\ndata:\n", 1, FaultKind.NotAllowed)]
    [InlineData("DL n=2 nm=0\ndata:\n0 0 0 0", 2, FaultKind.NotAllowed)]
    [InlineData("DL nr=600000 nc=600000\ndata:\n", 2, FaultKind.TooManyActors)]
    [InlineData("DL n=2\nformat = blockmatrix\ndata:\n", 2, FaultKind.NotAllowed)]
    [InlineData("DL nr=2 nc=3\nformat = lowerhalf\ndata:\n", 3, FaultKind.NotAllowed)]
    [InlineData("DL n=2\nformat = edgelist1\ndata:\n1 3\n", 4, FaultKind.NoSuchVertex)]
    [InlineData("DL n=2\nformat = edgelist1\nlabels embedded:\ndata:\na b\na c\n", 6, FaultKind.NoSuchVertex)]
    [InlineData("DL n=2\nformat = edgelist1\ndata:\n1 2 3 4\n", 4, FaultKind.RowWidth)]
    [InlineData("DL n=2\nformat = edgelist1\ndata:\n1 2\n!\n2 1\n", 5, FaultKind.ValueCount)]
    [InlineData("DL n=2\nformat = nodelist1b\ndata:\n2 1\n", 4, FaultKind.ValueCount)]
    [InlineData("DL n=2\nformat = nodelist1b\ndata:\n0\n0\n0\n", 6, FaultKind.ValueCount)]
    public void What_is_wrong_is_told_with_its_line(string text, int line, FaultKind kind)
    {
        var fault = Assert.Single(Reading.Faults(text, "a.dl"));

        Assert.Equal((line, kind), (fault.Line, fault.Kind));
    }

    [Fact]
    public void It_is_known_by_its_first_word_whatever_it_is_called()
    {
        Assert.Equal(FileFormat.Dl, Reading.Network("\n dl\nn = 1\ndata: 0", "a.txt").Format);
        Assert.Equal(FileFormat.EdgeList, Reading.Network("DL,n\na,b\nb,c", "a.dl").Format);
    }

    [Fact]
    public void What_is_written_is_read_back_the_same()
    {
        var file = Reading.Network("source,target,weight\na,b,2\n\"b =c\",a,0.25\nÅ,'x,1\n,\"d, e\",1\nf,f,3\n".Replace("\n,", "\ng,", StringComparison.Ordinal)).Weighted("weight").Value!;
        var read = Reading.Network(Written(file), "a.dl");

        Assert.Equal(file.Ids, read.Ids);
        Assert.Equal(Reading.Ties(file), Reading.Ties(read));
        Assert.True(read.Relations[0].IsDirected && read.Relations[0].IsWeighted);
    }

    [Fact]
    public void An_undirected_tie_is_written_in_both_directions() =>
        Assert.Equal(["b>a", "a>b"], Reading.Ties(Reading.Network(Written(Reading.Network("DL n=2\nformat = lowerhalf\nlabels:\na b\ndata:\n0\n1 0")), "a.dl")));

    [Fact]
    public void Two_kinds_stay_two_kinds()
    {
        var file = Reading.Network("DL nr=2 nc=3\nrow labels:\na b\ncolumn labels:\nx y z\ndata:\n1 0 5\n0 1 0\n");
        var read = Reading.Network(Written(file), "a.dl");

        Assert.Equal((file.FirstMode, string.Join(' ', file.Ids)), (read.FirstMode, string.Join(' ', read.Ids)));
        Assert.Equal(Reading.Ties(file), Reading.Ties(read));
    }

    [Fact]
    public void Several_relations_are_refused_as_one() =>
        Assert.Throws<ArgumentException>(() => Written(Reading.Network("DL n=1 nm=2\ndata:\n0\n0\n")));

    private static byte[] Written(NetworkFile file)
    {
        using var stream = new MemoryStream();
        NetworkWriter.Write(file, NetworkWriter.FormatOf("a.DL")!.Value, stream);
        return stream.ToArray();
    }
}
