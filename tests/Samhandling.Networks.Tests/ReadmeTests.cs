using System.Runtime.CompilerServices;
using System.Text;
using Samhandling.Networks.Centrality;
using Samhandling.Networks.Cohesion;
using Samhandling.Networks.Communities;
using Samhandling.Networks.Files;

namespace Samhandling.Networks.Tests;

public sealed class ReadmeTests
{
    [Fact]
    public void The_example_of_the_readme_runs_and_is_what_stands_there()
    {
        using var said = new StringWriter();
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            Example(new(folder.FullName), said);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        // By hand: three ask Bo, who alone leads to Cai.
        Assert.Equal("Bo is asked most, Bo stands between most, and there are 1 groups.", said.ToString().Trim());
        Assert.Contains(Shown(), File.ReadAllText(Readme()).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private static void Example(Written File, StringWriter Console)
    {
        // <README>
        using var file = File.OpenRead("advice.csv");
        var read = NetworkReader.Read(file, "advice.csv").Value!;
        var advice = Network.Build(read.Ids.Count, [.. read.Relations[0].Ties], isDirected: true);

        var named = Degrees.In(advice);
        var between = Betweenness.Of(advice);
        var groups = Leiden.BestOf(advice);
        var asked = read.Ids[named.IndexOf(named.Max())];
        var broker = read.Ids[between.IndexOf(between.Max())];
        Console.WriteLine($"{asked} is asked most, {broker} stands between most, and there are {groups.Count} groups.");
        // </README>
    }

    private static string Shown([CallerFilePath] string source = "")
    {
        var lines = File.ReadAllLines(source).SkipWhile(l => !l.EndsWith("// <README>", StringComparison.Ordinal)).Skip(1).TakeWhile(l => !l.EndsWith("// </README>", StringComparison.Ordinal));
        return string.Join('\n', lines.Select(l => l.Length == 0 ? l : l[8..]));
    }

    private static string Readme([CallerFilePath] string source = "") =>
        Path.Combine(Path.GetDirectoryName(source)!, "..", "..", "src", "Samhandling.Networks", "README.md");

    /// <summary>Stands for the folder in which the example is run.</summary>
    private sealed record Written(string Folder)
    {
        public FileStream OpenRead(string name)
        {
            var path = Path.Combine(Folder, name);
            System.IO.File.WriteAllText(path, "from,to\nAda,Bo\nDan,Bo\nEva,Bo\nBo,Cai\n", Encoding.UTF8);
            return System.IO.File.OpenRead(path);
        }
    }
}
