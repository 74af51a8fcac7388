using System.IO.Compression;
using System.Text;
using Samhandling.Networks.Files;

namespace Samhandling.Networks.Tests.Files;

/// <summary>Files that are broken, or made to break the reader.</summary>
public sealed class HostileTests
{
    private const string Pair = "source,target\na,b\n";

    [Fact]
    public void A_document_type_is_refused_with_its_line()
    {
        const string laughs = """
            <?xml version="1.0"?>
            <!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>
            <graphml><graph edgedefault="directed"><node id="&c;"/></graph></graphml>
            """;
        const string outer = "<!DOCTYPE graphml SYSTEM \"file:///etc/passwd\"><graphml/>";

        var fault = Assert.Single(Reading.Faults(laughs, "a.graphml"));
        Assert.Equal((2, "The file has a document type declaration (<!DOCTYPE …>), which is not allowed as it can fetch and multiply text. Delete it."), (fault.Line, fault.ToString()));
        Assert.Equal(FaultKind.HasDocumentType, Assert.Single(Reading.Faults(outer, "a.graphml")).Kind);
    }

    [Fact]
    public void Elements_may_lie_a_hundred_deep_and_no_deeper()
    {
        static string Deep(int levels) => string.Concat(Enumerable.Repeat("<a>", levels)) + string.Concat(Enumerable.Repeat("</a>", levels));

        Assert.Equal(FaultKind.TooDeep, Assert.Single(Reading.Faults($"<gexf>{Deep(101)}<graph/></gexf>")).Kind);
        Assert.Empty(Reading.Network($"<gexf>{Deep(100)}<graph/></gexf>").Ids);
    }

    [Theory]
    [InlineData("<graphml><graph edgedefault='directed'><node id='a'>", "a.graphml")]
    [InlineData("<gexf><graph><nodes><node id='a'", "a.gexf")]
    [InlineData("<graphml><graph edgedefault=directed/></graphml>", "a.graphml")]
    [InlineData("<?xml version='1.0' encoding='utf-8'?>\u0001<graphml/>", "a.graphml")]
    public void Broken_markup_is_refused(string xml, string name) => Assert.Equal(FaultKind.NotXml, Reading.Faults(xml, name)[^1].Kind);

    [Theory]
    [InlineData("a,b\nc", ',')]
    [InlineData("<graphml><graph edgedefault='", 'x')]
    public void An_endless_line_is_refused_after_a_megabyte_of_it(string start, char filler)
    {
        using var endless = new Endless(start, filler);
        var fault = Assert.Single(NetworkReader.Read(endless, "a.csv").Faults);

        Assert.Equal((start.Contains('\n') ? 2 : 1, FaultKind.LineTooLong), (fault.Line, fault.Kind));
        Assert.InRange(endless.Given, 0, 2_000_000);
    }

    [Fact]
    public void An_endless_file_is_refused_at_its_limit()
    {
        using var endless = new Endless("a,b\n", '\n');

        Assert.Equal(FaultKind.TooLarge, Assert.Single(NetworkReader.Read(endless, "a.csv").Faults).Kind);
        Assert.InRange(endless.Given, FileLimits.Bytes, FileLimits.Bytes + 1_000_000);
    }

    [Fact]
    public void Packed_files_are_read()
    {
        Assert.Equal(["a>b"], Reading.Ties(Reading.Network(Gzip(Pair), "net.csv.gz")));
        Assert.Equal("net", Reading.Network(Gzip(Pair), "net.csv.gz").Relations[0].Name);
        Assert.Equal("net", Reading.Network(Zip(("folder/net.csv", Pair), ("__MACOSX/._net.csv", "x")), "any.zip").Relations[0].Name);
        Assert.Equal(["1>2"], Reading.Ties(Reading.Network(Gzip("*Vertices 2\n*Arcs\n1 2\n"), "net.gz")));
    }

    [Fact]
    public void A_bomb_is_refused()
    {
        var bomb = new string('\n', 30_000_000);

        Assert.Equal(FaultKind.Inflates, Assert.Single(Reading.Faults(Gzip(bomb), "bomb.csv.gz")).Kind);
        Assert.Equal(FaultKind.Inflates, Assert.Single(Reading.Faults(Zip(("bomb.csv", bomb)), "bomb.zip")).Kind);
    }

    [Fact]
    public void Packages_of_several_or_of_packages_are_refused()
    {
        var several = Assert.Single(Reading.Faults(Zip(("a.net", "*"), ("b.clu", "*")), "two.zip"));
        Assert.Equal("The zip holds 2 files (a.net, b.clu). Pack the network file alone, or give it unpacked.", several.ToString());
        Assert.Equal(FaultKind.ZipHolds, Reading.Faults(Zip(), "none.zip")[0].Kind);
        Assert.Equal(FaultKind.PackedTwice, Reading.Faults(Gzip(Gzip(Pair)), "a.gz")[0].Kind);
        Assert.Equal(FaultKind.OtherFormat, Reading.Faults(Zip(("[Content_Types].xml", "<a/>"), ("xl/workbook.xml", "<a/>")), "a.xlsx")[0].Kind);
    }

    [Fact]
    public void Damaged_packages_are_refused()
    {
        Assert.Equal(FaultKind.Damaged, Reading.Faults([0x1F, 0x8B, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])[0].Kind);
        Assert.Equal(FaultKind.Damaged, Reading.Faults([(byte)'P', (byte)'K', 3, 4, 1, 2, 3])[0].Kind);
        Assert.NotEmpty(Reading.Faults(Zip(("a.csv", Pair))[..60], "cut.zip"));
    }

    [Fact]
    public void What_is_no_text_is_refused_with_the_place()
    {
        Assert.Equal("The file is no text: byte 3 is NUL. Save it as text in UTF-8.", Reading.Faults([(byte)'a', (byte)',', 0, (byte)'b'])[0].ToString());
        Assert.Equal(FaultKind.OtherFormat, Reading.Faults([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "old.xls")[0].Kind);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \n\t\n")]
    [InlineData("# nothing but a comment\n")]
    public void An_empty_file_is_refused(string text) => Assert.Equal(FaultKind.Empty, Assert.Single(Reading.Faults(text)).Kind);

    [Theory]
    [InlineData("graph [ node [ id 1 ] ]", "a.txt", "a GML file")]
    [InlineData("Creator \"me\"\ngraph\n[\n directed 1", "a.gml", "a GML file")]
    [InlineData(" d 1", "a.gml", "a GML file")]
    [InlineData("digraph G { a -> b }", "a.txt", "a Graphviz DOT file")]
    [InlineData("strict graph { a -- b }", "a.dot", "a Graphviz DOT file")]
    [InlineData("DL n=3\nformat = edgelist1\ndata:\n1 2", "a.dat", "a UCINET DL file")]
    [InlineData("*Node data\nid name\n", "a.txt", "a NetDraw VNA file")]
    [InlineData("{ \"nodes\": [] }", "a.json", "a JSON file")]
    [InlineData("# 1\n2\n", "a.lgl", "an LGL file")]
    public void Other_formats_are_named(string text, string name, string format)
    {
        var fault = Assert.Single(Reading.Faults(text, name));

        Assert.Equal(FaultKind.OtherFormat, fault.Kind);
        Assert.Equal(format, fault.Values[0]);
    }

    [Fact]
    public void A_few_bytes_cannot_ask_for_much_memory()
    {
        Assert.Equal(FaultKind.NotAllowed, Reading.Faults("*Vertices 2000000000\n*Arcs\n", "a.net")[0].Kind);
        Assert.Equal(FaultKind.TooManyActors, Reading.Faults(string.Concat(Enumerable.Repeat("*Vertices 600000\n", 3)) + "*Arcs\n", "a.net")[0].Kind);
    }

    [Fact]
    public void Random_damage_never_throws()
    {
        string[] texts =
        [
            "source,target,weight\na,\"b c\",1\nb,a,2\n", ",a,b\na,0,1\nb,1,0\n", "*Network x\n*Vertices 2\n1 \"a\"\n2 \"b\"\n*Arcs :1 \"r\"\n1 2 3\n*Matrix\n0 1\n1 0\n*Partition p\n*Vertices 2\n1\n2\n",
            "<graphml><key id='k' for='node' attr.name='x'/><graph edgedefault='directed'><node id='a'><data key='k'>1</data></node><edge source='a' target='a'/></graph></graphml>",
            "<gexf><graph><attributes class='node'><attribute id='0' title='x'/></attributes><nodes><node id='a'/></nodes><edges><edge source='a' target='a'/></edges></graph></gexf>",
        ];
        var random = new Random(1);
        for (var round = 0; round < 2000; round++)
        {
            var bytes = Encoding.UTF8.GetBytes(texts[round % texts.Length]);
            for (var i = random.Next(1, 5); i > 0; i--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            bytes = bytes[..random.Next(bytes.Length / 2, bytes.Length)];
            Assert.True(NetworkReader.Read(new MemoryStream(bytes), "a.csv") is { Value: not null } or { Faults.Count: > 0 });
            Assert.True(NodeTable.Read(new MemoryStream(bytes), "a.csv") is { Value: not null } or { Faults.Count: > 0 });
        }
    }

    private static byte[] Gzip(string text) => Gzip(Encoding.UTF8.GetBytes(text));

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(bytes);
        return packed.ToArray();
    }

    private static byte[] Zip(params (string Name, string Text)[] files)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in files)
            {
                using var entry = new StreamWriter(zip.CreateEntry(name).Open());
                entry.Write(text);
            }
        }

        return packed.ToArray();
    }

    /// <summary>A stream that begins with a text and then gives one letter for ever.</summary>
    private sealed class Endless(string start, char filler) : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)filler);
            if (Given == 0) Encoding.ASCII.GetBytes(start, buffer);
            Given += buffer.Length;
            return buffer.Length;
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
