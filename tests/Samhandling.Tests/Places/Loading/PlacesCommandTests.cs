using System.Text;
using Samhandling.Platform.Commands;

namespace Samhandling.Tests.Places.Loading;

/// <summary>What a person at the machine types and gets.</summary>
public sealed class PlacesCommandTests : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("samhandling").FullName;

    [Fact]
    public async Task A_list_is_loaded_into_a_partnership()
    {
        Assert.Equal(0, (await Run("partnership", "add", "dalarna", "Region Dalarna", "--data", _data)).Code);

        var (code, output, error) = await Run("places", "load", Write("places.csv", Listed.Places), "--changes", Write("changes.csv", Listed.Changes), "--partnership", "dalarna", "--data", _data);

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("4 places, 4 periods and 2 changes", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_with_faults_is_refused_with_their_lines()
    {
        await Run("partnership", "add", "dalarna", "Region Dalarna", "--data", _data);

        var (code, output, error) = await Run("places", "load", Write("places.csv", "code;name;valid from\n1;A;29.02.2025\n"), "--partnership", "dalarna", "--data", _data);

        Assert.Equal((1, ""), (code, output));
        Assert.Contains("places.csv, line 2: “29.02.2025”", error, StringComparison.Ordinal);
        Assert.Contains("Nothing was loaded.", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_partnership_that_is_not_there_is_refused() =>
        Assert.Equal(1, (await Run("places", "load", Write("places.csv", Listed.Places), "--partnership", "nowhere", "--data", _data)).Code);

    private string Write(string name, string text)
    {
        var path = Path.Combine(_data, name);
        File.WriteAllText(path, text, Encoding.UTF8);
        return path;
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_data, recursive: true);
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] words)
    {
        using StringWriter said = new(), complained = new();
        var code = await CommandLine.Run(words, Application.Capabilities, Application.Commands, new() { Output = said, Error = complained });
        return (code, said.ToString(), complained.ToString());
    }
}
