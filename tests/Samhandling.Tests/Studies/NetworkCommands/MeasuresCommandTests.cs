using System.CommandLine;
using System.Text.Json;
using Samhandling.Studies.NetworkCommands;

namespace Samhandling.Tests.Studies.NetworkCommands;

/// <summary>The contract of `network measures`, on files that a person could have and on the real ones.</summary>
public sealed class MeasuresCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("measures").FullName;

    [Fact]
    public void A_list_of_ties_is_directed_and_self_ties_and_repeated_ones_are_counted()
    {
        var (code, output, error) = Run("measures", Written("ties.csv", "from,to\nA,B\nB,A\nA,B\nC,C\nB,C\n"), "--json");

        Assert.Equal((0, ""), (code, error));
        var json = JsonDocument.Parse(output).RootElement;
        Assert.Equal("""{"nodes":3,"ties":3,"directed":true}""", Compact(json.GetProperty("network")));
        Assert.Equal(["selfTies 1", "parallelTies 1"], json.GetProperty("notes").EnumerateArray().Take(2).Select(n => $"{n.GetProperty("kind")} {n.GetProperty("count")}"));
        // By hand: 3 of 6 ordered pairs; A→B is returned, B→C is not, so 2 of 3 arcs are.
        Assert.Equal(.5, Whole(json, "density"));
        Assert.Equal(2.0 / 3, Whole(json, "reciprocity")!.Value, 1e-12);
        Assert.Equal(JsonValueKind.Null, Person(json, "C").GetProperty("closeness").ValueKind);
        Assert.Equal(1, Person(json, "B").GetProperty("betweenness").GetDouble());
    }

    [Fact]
    public void What_does_not_exist_is_null_and_an_empty_network_is_valid()
    {
        var (code, output, _) = Run("measures", Written("none.csv", "from,to\n"), "--json");

        Assert.Equal(0, code);
        var json = JsonDocument.Parse(output).RootElement;
        Assert.Equal(0, json.GetProperty("network").GetProperty("nodes").GetInt32());
        Assert.Null(Whole(json, "density"));
        Assert.Null(Whole(json, "meanDistance"));
    }

    [Fact]
    public void Respondents_bound_the_density()
    {
        var nodes = Written("people.csv", "id,answered\nA,1\nB,yes\nC,0\n");

        var (code, output, error) = Run("measures", Written("ties.csv", "from,to\nA,B\nB,C\n"), "--nodes", nodes, "--respondents", "answered", "--json");

        Assert.Equal((0, ""), (code, error));
        // By hand: 2 ties of the 2 · 2 that two respondents of three people could have told.
        Assert.Equal(.5, Whole(JsonDocument.Parse(output).RootElement, "density"));
    }

    [Fact]
    public void A_fault_is_told_with_file_and_line_on_standard_error_alone()
    {
        var file = Written("broken.graphml", "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n<graph edgedefault=\"directed\">\n<node id=\"a\"/>\n</grap>\n");

        var (code, output, error) = Run("measures", file, "--json");

        Assert.Equal((1, ""), (code, output));
        Assert.StartsWith($"{file}:4: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_refused()
    {
        var (code, output, error) = Run("measures", Path.Combine(_folder, "nowhere.csv"), "--json");

        Assert.Equal((1, ""), (code, output));
        Assert.Contains("nowhere.csv:0: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_relations_and_none_chosen_is_wrong_usage_that_names_them()
    {
        var (code, output, error) = Run("measures", RealData.At("lazega-lawfirm", "Lazega-Law-Firm.paj"), "--json");

        Assert.Equal((2, ""), (code, output));
        Assert.Contains("advice", error, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("friend", error, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_advice_network_of_the_law_firm_gives_the_published_figures()
    {
        var (code, output, _) = Run("measures", RealData.At("lazega-lawfirm", "ELadv.dat"), "--json");

        Assert.Equal(0, code);
        var json = JsonDocument.Parse(output).RootElement;
        // The data set's README, recomputed there with networkx.
        Assert.Equal("""{"nodes":71,"ties":892,"directed":true}""", Compact(json.GetProperty("network")));
        Assert.Equal(.1795, Whole(json, "density")!.Value, 5e-5);
        Assert.Equal(.3924, Whole(json, "reciprocity")!.Value, 5e-5);
        Assert.Equal(.4788, Whole(json, "transitivity")!.Value, 5e-5);
        Assert.Equal(37, Person(json, "26").GetProperty("inDegree").GetInt32());
        Assert.Equal(386.321, Person(json, "16").GetProperty("betweenness").GetDouble(), 5e-4);
        Assert.Empty(json.GetProperty("left").EnumerateArray());
    }

    [Fact]
    public void Large_networks_leave_out_what_walks_from_every_person_unless_all_is_asked_for()
    {
        // 60,000 people in a ring: n·m is 3.6·10⁹.
        var ring = Written("ring.csv", "from,to\n" + string.Join('\n', Enumerable.Range(0, 60_000).Select(i => $"{i},{(i + 1) % 60_000}")));

        var (_, output, _) = Run("measures", ring, "--json");

        var json = JsonDocument.Parse(output).RootElement;
        Assert.Contains("betweenness", json.GetProperty("left").EnumerateArray().Select(l => l.GetString()));
        Assert.Null(Whole(json, "meanDistance"));
        Assert.Equal(1, Person(json, "7").GetProperty("inDegree").GetInt32());
    }

    internal static (int Code, string Output, string Error) Run(params string[] args)
    {
        using StringWriter output = new(), error = new();
        var code = NetworkCommand.Create().Parse(args).Invoke(new() { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Written(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static double? Whole(JsonElement json, string name) =>
        json.GetProperty("measures").GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;

    private static JsonElement Person(JsonElement json, string id) =>
        json.GetProperty("people").EnumerateArray().Single(p => p.GetProperty("id").GetString() == id);

    private static string Compact(JsonElement json) => JsonSerializer.Serialize(json);
}
