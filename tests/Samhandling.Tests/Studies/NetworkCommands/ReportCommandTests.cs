using System.CommandLine;
using AngleSharp.Html.Parser;
using Samhandling.Studies.NetworkCommands;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Studies.NetworkCommands;

/// <summary>The contract of `network report`.</summary>
public sealed class ReportCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("report").FullName;

    private string Out => Path.Combine(_folder, "report.html");

    [Theory]
    [InlineData("sv", "Vad bilden visar", "Ingen tydlig gräns mellan sektorerna")]
    [InlineData("nb", "Hva bildet viser", "Ingen tydelig grense mellom sektorene")]
    [InlineData("en", "What the picture shows", "No clear border between the sectors")]
    public async Task A_file_becomes_one_page_in_the_language_asked_for_with_numbers_for_names(string language, string heading, string finding)
    {
        var (code, output, error) = await Run(Demo("fjallvik-ties.csv"), "--nodes", Demo("fjallvik-people.csv"), "--language", language, "--out", Out);

        Assert.Equal((0, "", ""), (code, output, error));
        var html = await File.ReadAllTextAsync(Out);
        var page = new HtmlParser().ParseDocument(html);
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(heading, page.QuerySelector("#picture h2")!.TextContent);
        Assert.Equal(finding, page.QuerySelector(".finding h3")!.TextContent);
        Assert.DoesNotContain("Person 1<", html, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\bF\d\d\b", html);
        Assert.DoesNotMatch(@"(?i)(src|href)\s*=\s*[""'](?!#)|<script|@import|url\((?!data:)", html);
    }

    [Fact]
    public async Task Another_layout_is_another_picture_and_one_that_is_not_known_is_refused()
    {
        string[] file = [Demo("fjallvik-ties.csv"), "--nodes", Demo("fjallvik-people.csv"), "--out", Out];
        await Run(file);
        var usual = Picture();
        Assert.Equal(0, (await Run([.. file, "--layout", "forceatlas2"])).Code);

        Assert.NotEqual(usual, Picture());
        Assert.NotEqual(0, (await Run([.. file, "--layout", "circle"])).Code);

        string Picture() => new HtmlParser().ParseDocument(File.ReadAllText(Out)).QuerySelector("svg.net.wide")!.InnerHtml;
    }

    [Fact]
    public async Task Names_are_there_when_they_are_asked_for()
    {
        await Run(Demo("fjallvik-ties.csv"), "--nodes", Demo("fjallvik-people.csv"), "--names", "--out", Out);

        Assert.Contains("Person 41", await File.ReadAllTextAsync(Out), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_network_without_anything_said_of_its_people_has_a_report_too()
    {
        var (code, _, error) = await Run(Written("ties.csv", string.Concat(Enumerable.Range(0, 12).Select(i => $"n{i},n{(i + 1) % 12}\n").Prepend("from,to\n"))), "--out", Out);

        Assert.Equal((0, ""), (code, error));
        Assert.Equal(3, new HtmlParser().ParseDocument(await File.ReadAllTextAsync(Out)).QuerySelectorAll(".finding").Length);
    }

    [Fact]
    public async Task An_empty_network_says_that_it_shows_nothing()
    {
        Assert.Equal(0, (await Run(Written("ties.csv", "from,to\n"), "--out", Out)).Code);
        Assert.Contains("Fewer than five have answered", await File.ReadAllTextAsync(Out), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_a_language_that_is_not_spoken_and_a_file_that_cannot_be_written_are_told_and_nothing_is_written()
    {
        var broken = Written("broken.graphml", "<graphml>\n<oops\n");
        var (code, output, error) = await Run(broken, "--out", Out);
        Assert.Equal((1, ""), (code, output));
        Assert.StartsWith($"{broken}:", error, StringComparison.Ordinal);

        Assert.NotEqual(0, (await Run(Demo("fjallvik-ties.csv"), "--language", "fi", "--out", Out)).Code);
        Assert.NotEqual(0, (await Run(Demo("fjallvik-ties.csv"))).Code);
        Assert.Equal(1, (await Run(Demo("fjallvik-ties.csv"), "--out", Path.Combine(_folder, "no", "such", "folder.html"))).Code);
        Assert.False(File.Exists(Out));
    }

    [Theory]
    [InlineData("krackhardt-hightech", "HighTech.paj", "--relation", "gives_advice_to")]
    [InlineData("ukfaculty", "UKfaculty_edges.csv", "--undirected")]
    public async Task Real_networks_have_a_report(string set, string file, params string[] options)
    {
        Assert.Equal(0, (await Run([RealData.At(set, file), .. options, "--out", Out])).Code);
        Assert.NotNull(new HtmlParser().ParseDocument(await File.ReadAllTextAsync(Out)).QuerySelector("#picture svg"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Demo(string file) => Path.Combine(Repository.Root, "demo", file);

    private string Written(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await NetworkCommand.Create().Parse(["report", .. arguments]).InvokeAsync(new() { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }
}
