using System.Globalization;
using System.Text;
using Samhandling.Networks.Files;

namespace Samhandling.Networks.Tests.Files;

public sealed class WritingTests
{
    private static readonly string[] s_letters = ["a", "Å", "ø", " ", ",", ";", "\"", "<", "&", "=", "-", "@", "'", "|", "\t", "中", "😀", "1"];

    [Fact]
    public void GraphML_is_read_back_the_same() => RoundTrips(FileFormat.GraphML, "a.graphml", new(), anyLetter: true);

    [Fact]
    public void GEXF_is_read_back_the_same_in_both_versions()
    {
        RoundTrips(FileFormat.Gexf, "a.gexf", new(), anyLetter: true);
        RoundTrips(FileFormat.Gexf, "a.gexf", new(OlderGexf: true), anyLetter: true);
    }

    [Fact]
    public void Pajek_is_read_back_the_same() => RoundTrips(FileFormat.Pajek, "a.net", new(), anyLetter: false);

    [Fact]
    public void A_list_of_ties_with_its_table_of_actors_is_read_back_the_same()
    {
        foreach (var separator in ",;\t|")
            for (var seed = 1; seed <= 25; seed++)
            {
                var options = new WritingOptions(Separator: separator);
                var file = Invent(seed, anyLetter: true) with { Labels = new string?[20] };
                var ties = Bytes(s => NetworkWriter.Write(file, FileFormat.EdgeList, s, options));
                var nodes = Bytes(s => NetworkWriter.WriteNodes(file, s, options));
                var read = Reading.Network(ties, "a.csv");
                if (file.Relations[0].IsWeighted) read = read.Weighted("weight").Value!;
                Assert.Equal(Reading.Ties(file), Reading.Ties(read));
                Assert.True(read.Relations[0].IsDirected);

                var table = NodeTable.Read(new MemoryStream(nodes), "nodes.csv").Value!;
                Assert.Equal(file.Ids, table.Ids);
                Assert.Equal(file.Columns.Select(c => c.Name), table.Columns.Select(c => c.Name));
                Assert.Equal(file.Columns.SelectMany(c => c.Values), table.Columns.SelectMany(c => c.Values));
            }
    }

    [Fact]
    public void A_matrix_is_read_back_the_same()
    {
        for (var seed = 1; seed <= 25; seed++)
        {
            var file = Invent(seed, anyLetter: true);
            var network = Network.Build(file.Ids.Count, [.. file.Relations[0].Ties], file.Relations[0].IsDirected, isWeighted: true);
            var read = Reading.Network(Bytes(s => NetworkWriter.Write(file, FileFormat.Matrix, s)), "a.csv");
            Assert.Equal(file.Ids, read.Ids);
            var again = Network.Build(read.Ids.Count, [.. read.Relations[0].Ties], isDirected: true, isWeighted: true);
            Assert.Equal(network.Ties(), file.Relations[0].IsDirected ? again.Ties() : again.Ties().Where(t => t.From < t.To));
        }
    }

    [Fact]
    public void A_project_keeps_its_relations_and_numbers_and_lists_its_texts()
    {
        var file = Reading.Joined(Reading.Network("source,target,relation\na,b,advice\nb,c,trust\n"), Reading.Nodes("id,age,sector\na,30.5,public\nb,41,private\nc,28,\n"));
        var bytes = Bytes(s => NetworkWriter.Write(file, FileFormat.Pajek, s));
        var read = Reading.Network(bytes, "a.paj");

        Assert.Equal(["advice", "trust"], read.Relations.Select(r => r.Name));
        Assert.Equal(["b>c"], Reading.Ties(read, 1));
        Assert.Equal(["30.5", "41", "28"], Reading.Column(read, "age"));
        Assert.Equal(["2", "1", "0"], Reading.Column(read, "sector"));
        Assert.Contains("% 1 private\n% 2 public\n", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_several_relations_has_a_column_for_them()
    {
        var file = Reading.Network("source,target,relation,since\na,b,advice,2019\nb,c,trust,2020\n");
        var read = Reading.Network(Bytes(s => NetworkWriter.Write(file, FileFormat.EdgeList, s)));

        Assert.Equal(["advice", "trust"], read.Relations.Select(r => r.Name));
        Assert.Equal(["2020"], read.Relations[1].Columns.Single(c => c.Name == "since").Values);
    }

    [Fact]
    public void Two_modes_are_kept_in_Pajek_and_in_a_matrix()
    {
        var file = Reading.Network("row,board,fair\na,1,1\nb,0,1\n");
        foreach (var format in new[] { FileFormat.Pajek, FileFormat.Matrix })
        {
            var read = Reading.Network(Bytes(s => NetworkWriter.Write(file, format, s)), "a");
            Assert.Equal(2, read.FirstMode);
            Assert.Equal(Reading.Ties(file), Reading.Ties(read));
        }
    }

    [Fact]
    public void Nothing_in_a_table_starts_a_formula_and_numbers_are_left_alone()
    {
        var file = Reading.Network("source;target;note\n=1+1;\"@b\";-5\n=1+1;'=c;\"-5 + 2\"\n");
        var text = Encoding.UTF8.GetString(Bytes(s => NetworkWriter.Write(file, FileFormat.EdgeList, s)));

        Assert.Equal("source,target,note\r\n'=1+1,'@b,-5\r\n'=1+1,'=c,'-5 + 2\r\n", text);
        Assert.Equal(["=1+1>@b", "=1+1>=c"], Reading.Ties(Reading.Network(text)));
    }

    [Fact]
    public void A_format_of_one_relation_refuses_several_and_endings_name_formats()
    {
        var file = Reading.Network("source,target,relation\na,b,advice\nb,c,trust\n");

        Assert.Throws<ArgumentException>(() => NetworkWriter.Write(file, FileFormat.GraphML, new MemoryStream()));
        Assert.Equal(
            "GraphML Gexf Pajek Pajek EdgeList ",
            string.Join(' ', "a.graphml a.GEXF a.net a.paj a.csv a.docx".Split(' ').Select(NetworkWriter.FormatOf)));
    }

    private static void RoundTrips(FileFormat format, string name, WritingOptions options, bool anyLetter)
    {
        for (var seed = 1; seed <= 50; seed++)
        {
            var file = Invent(seed, anyLetter);
            if (format == FileFormat.Pajek) file = file with { Labels = new string?[20], Columns = [file.Columns[0]], Relations = [file.Relations[0] with { Columns = [] }] };
            var read = Reading.Network(Bytes(s => NetworkWriter.Write(file, format, s, options)), name);

            Assert.Equal(file.Ids, read.Ids);
            if (format == FileFormat.GraphML && file.Relations[0].IsWeighted) read = read.Weighted("weight").Value!;
            Assert.Equal(Reading.Ties(file), Reading.Ties(read));
            Assert.Equal(file.Relations[0].IsDirected, read.Relations[0].IsDirected);
            foreach (var column in file.Columns) Assert.Equal(column.Values, Reading.Column(read, column.Name));
            foreach (var column in file.Relations[0].Columns) Assert.Equal(column.Values, read.Relations[0].Columns.Single(c => c.Name == column.Name).Values);
            if (format != FileFormat.Pajek) Assert.Equal(file.Labels.Zip(file.Ids, (l, id) => l ?? (format == FileFormat.Gexf ? id : null)), read.Labels);
        }
    }

    /// <summary>A network of 20 actors, directed or not and weighted or not by turns, with self-ties and repeated ones.</summary>
    private static NetworkFile Invent(int seed, bool anyLetter)
    {
        var random = new Random(seed);
        string Word() => string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => s_letters[random.Next(s_letters.Length)])).Trim();
        var ids = Enumerable.Range(0, 20).Select(i => (anyLetter ? Word() : "v") + "_" + i.ToString(CultureInfo.InvariantCulture)).ToList();
        var isWeighted = seed % 3 > 0;
        // The first tie makes two kinds impossible, so that the order of the ids stays.
        List<Tie> ties = [new(0, 1), new(1, 0), .. Enumerable.Range(0, 20).Select(a => new Tie(a, (a + 1) % 20)), .. Enumerable.Range(0, 40).Select(_ => new Tie(random.Next(20), random.Next(20)))];
        if (isWeighted) ties = ties.ConvertAll(t => t with { Weight = Math.Round(random.NextDouble() * 10, 3) + 0.5 });
        var since = new Column("since", [.. ties.Select(_ => (string?)random.Next(1990, 2030).ToString(CultureInfo.InvariantCulture))]);
        return new(
            FileFormat.GraphML, ids, [.. ids.Select((_, i) => i % 2 == 0 ? "Label " + i.ToString(CultureInfo.InvariantCulture) : null)],
            [new("age", [.. ids.Select(_ => (string?)random.Next(18, 80).ToString(CultureInfo.InvariantCulture))]), new("sector", [.. ids.Select(_ => random.Next(3) == 0 ? null : "s" + Word())])],
            [new("a", IsDirected: seed % 2 == 0, ties, isWeighted, [since])]);
    }

    private static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
