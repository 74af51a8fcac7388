using System.Text;
using Samhandling.Networks.Files;

namespace Samhandling.Networks.Tests.Files;

public sealed class TextLayoutTests
{
    private const string Swedish = "från;till\nÅsa;Sölve\nSölve;Bjørn\n";

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("windows-1252", false)]
    [InlineData("ibm850", false)]
    public void The_encoding_is_found(string name, bool withMark)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        var file = Reading.Network([.. withMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Swedish)]);

        Assert.Equal(["Åsa", "Sölve", "Bjørn"], file.Ids);
        Assert.Equal(new TextLayout(';', HasHeader: true, name, IsMatrix: false) { From = "från", To = "till" }, file.Layout);
    }

    [Theory]
    [InlineData("a,b\nb,c\n", ',', false)]
    [InlineData("source\ttarget\na\tb\n", '\t', true)]
    [InlineData("1|2\n2|3\n", '|', false)]
    [InlineData("Olsen, Kari;Berg, Ola\nBerg, Ola;Moe, Per\n", ';', false)]
    [InlineData("1 2,5\n2 3,5\n", ' ', false)]
    public void The_separator_and_the_header_are_found(string text, char separator, bool hasHeader) =>
        Assert.Equal((separator, hasHeader), (Reading.Network(text).Layout!.Separator, Reading.Network(text).Layout!.HasHeader));

    [Fact]
    public void What_was_found_can_be_given_back_and_reads_the_same()
    {
        string[] texts = ["1 2 0\n1 3 1\n", "asks,answers\n1,2\n", ",a,b\na,0,1\nb,1,0\n", Swedish, "1 2 1 1\n1 3 9 1\n"];
        foreach (var text in texts)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            var found = Reading.Network(bytes);
            var again = Reading.Network(bytes, layout: found.Layout);
            Assert.Equal(found.Ids, again.Ids);
            Assert.Equal(Reading.Ties(found), Reading.Ties(again));
            Assert.Equal(found.Layout, again.Layout);
        }
    }

    [Fact]
    public void A_person_can_correct_each_part()
    {
        var text = "person,boss,adviser\nKari,Ola,Per\nOla,Per,Kari\n"u8.ToArray();
        var layout = new TextLayout(',', HasHeader: true, "utf-8", IsMatrix: false);

        Assert.Equal(["Kari>Per", "Ola>Kari"], Reading.Ties(Reading.Network(text, layout: layout with { From = "person", To = "Adviser" })));
        Assert.Equal("a b>c", Reading.Ties(Reading.Network("a b;c\n"u8.ToArray(), layout: layout with { Separator = ';', HasHeader = false })).Single());
        Assert.Equal("Ã¥>b", Reading.Ties(Reading.Network("å;b\n"u8.ToArray(), layout: layout with { Separator = ';', HasHeader = false, Encoding = "windows-1252" })).Single());
        var missing = NetworkReader.Read(new MemoryStream(text), "a.csv", layout with { To = "friend" });
        Assert.Equal("There is no column 'friend'. There are: person, boss, adviser.", Assert.Single(missing.Faults).ToString());
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("klingon")]
    public void An_encoding_that_does_not_fit_or_exist_is_refused(string encoding)
    {
        var layout = new TextLayout(';', HasHeader: true, encoding, IsMatrix: false);

        Assert.Equal(FaultKind.WrongEncoding, Assert.Single(NetworkReader.Read(new MemoryStream([0xC5, (byte)';', 0xE5]), "a.csv", layout).Faults).Kind);
    }

    [Fact]
    public void Rows_from_an_application_are_read_in_the_same_way()
    {
        string?[][] rows = [["Source", "Target", "Weight", null], [" a ", "b", "0"], [], ["b", "a"], ["'=c", "a", "2"]];
        var file = NetworkReader.Read(rows, "Sheet 1").Value!;

        Assert.Equal(["b>a", "=c>a"], Reading.Ties(file));
        Assert.Equal(["a", "b", "=c"], file.Ids);
        Assert.Equal("Sheet 1", file.Relations[0].Name);
        Assert.Equal([4, 5], file.Relations[0].Lines);
        Assert.Equal([null, "2"], file.Relations[0].Columns[0].Values);

        string?[][] broken = [["source", "target"], ["a", null]];
        Assert.Equal((2, FaultKind.EmptyCell), (NetworkReader.Read(broken, "s").Faults[0].Line, NetworkReader.Read(broken, "s").Faults[0].Kind));
        Assert.Equal(FaultKind.Empty, NetworkReader.Read([], "s").Faults[0].Kind);
    }
}
