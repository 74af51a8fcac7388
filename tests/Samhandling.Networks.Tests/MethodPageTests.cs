using System.Globalization;
using System.Text.RegularExpressions;
using Samhandling.Networks.Centrality;
using Samhandling.Networks.Cohesion;
using Samhandling.Networks.Holes;

namespace Samhandling.Networks.Tests;

/// <summary>The worked examples of docs/methods run: each line of an example block says what a measure of fixture M rounds to.</summary>
public sealed partial class MethodPageTests
{
    private static readonly Distances Steps = Distances.Of(FixtureM.Directed);
    private static readonly Components Strong = Components.Strong(FixtureM.Directed);

    private static readonly Dictionary<string, double> Figures = new()
    {
        ["mean number named"] = Degrees.MeanOut(FixtureM.Directed, FixtureM.Respondents),
        ["density, naive"] = Density.Naive(FixtureM.Directed),
        ["density, possible senders"] = Density.PossibleSenders(FixtureM.Directed, FixtureM.Respondents),
        ["density, respondents only"] = Density.RespondentsOnly(FixtureM.Directed, FixtureM.Respondents),
        ["reciprocity, arcs"] = Reciprocity.Arc(FixtureM.Directed, FixtureM.Respondents),
        ["reciprocity, dyads"] = Reciprocity.Dyad(FixtureM.Directed, FixtureM.Respondents),
        ["reciprocity, arcs, as if all had answered"] = Reciprocity.Arc(FixtureM.Directed),
        ["weak components"] = Components.Weak(FixtureM.Directed).Count,
        ["strong components"] = Strong.Count,
        ["mean distance"] = Steps.Mean,
        ["diameter"] = Steps.Diameter!.Value,
        ["transitivity"] = Clustering.Transitivity(FixtureM.Directed),
        ["centralization of in-degree"] = Centralization.InDegree(FixtureM.Directed),
        ["centralization of in-degree, attainable"] = Centralization.AttainableInDegree(FixtureM.Directed, FixtureM.Respondents.Count(answered => answered)),
        ["centralization of contacts"] = Centralization.Degree(FixtureM.Directed),
        ["centralization of betweenness"] = Centralization.Betweenness(Betweenness.Of(FixtureM.Directed), isDirected: true),
        ["centralization of closeness"] = Centralization.Closeness(FixtureM.Directed),
    };

    private static readonly Dictionary<string, double[]> OfPersons = new()
    {
        ["in-degree"] = Doubles(Degrees.In(FixtureM.Directed)),
        ["out-degree"] = Doubles(Degrees.Out(FixtureM.Directed)),
        ["contacts"] = Doubles(Degrees.Contacts(FixtureM.Directed)),
        ["share who named"] = Degrees.InShare(FixtureM.Directed, FixtureM.Respondents),
        ["size of the strong component"] = [.. Strong.Of.Select(part => (double)Strong.Sizes()[part])],
        ["people reached"] = Doubles(Steps.Reached),
        ["closeness"] = Steps.Closeness,
        ["harmonic"] = Steps.Harmonic,
        ["core"] = Doubles(Cores.Of(FixtureM.Directed)),
        ["clustering"] = Clustering.Local(FixtureM.Directed),
        ["betweenness"] = Betweenness.Of(FixtureM.Directed),
        ["page rank"] = PageRank.Of(FixtureM.Directed),
        ["eigenvector"] = Eigenvector.Of(FixtureM.Directed),
        ["constraint"] = Constraint.Of(FixtureM.Directed),
        ["constraint, undirected"] = Constraint.Of(FixtureM.Undirected),
        ["constraint, over everybody"] = ConstraintOverEverybody(FixtureM.Directed),
        ["effective size"] = EffectiveSize.Of(FixtureM.Directed),
        ["effective size, undirected"] = EffectiveSize.Of(FixtureM.Undirected),
    };

    [Theory]
    [InlineData("betweenness")]
    [InlineData("centralization")]
    [InlineData("closeness")]
    [InlineData("clustering")]
    [InlineData("components")]
    [InlineData("constraint")]
    [InlineData("degree")]
    [InlineData("density")]
    [InlineData("distances")]
    [InlineData("effective-size")]
    [InlineData("eigenvector")]
    [InlineData("k-core")]
    [InlineData("pagerank")]
    [InlineData("reciprocity")]
    public void The_worked_example_of_a_page_holds(string page) => Holds(page, Reckoned);

    /// <summary>Whether each line of a page's example says what is reckoned for it.</summary>
    internal static void Holds(string page, Func<string, double> reckoned)
    {
        var block = Block().Match(File.ReadAllText(Path.Combine(Root(), "docs", "methods", page + ".md")));
        Assert.True(block.Success, $"{page}.md has no example block");

        foreach (var line in block.Groups["lines"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var (what, printed) = (line[..line.IndexOf(" = ", StringComparison.Ordinal)], line[(line.IndexOf(" = ", StringComparison.Ordinal) + 3)..]);
            var decimals = printed.Contains('.', StringComparison.Ordinal) ? printed.Length - printed.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
            var expected = printed == "undefined" ? double.NaN : double.Parse(printed, CultureInfo.InvariantCulture);
            var half = (0.5 * Math.Pow(10, -decimals)) + 1e-9;

            // A whole number stands for itself, and is not what something else was rounded to.
            Assert.Equal(expected, reckoned(what), decimals == 0 ? 1e-9 : half);
        }
    }

    private static double Reckoned(string what) =>
        Figures.TryGetValue(what, out var figure) ? figure : OfPersons[what[..^" of X".Length]][what[^1] - 'A'];

    /// <summary>The definition that the page speaks of and the library does not offer, straight from its formula.</summary>
    private static double[] ConstraintOverEverybody(Network network)
    {
        var everybody = Enumerable.Range(0, network.Count).ToArray();
        double Mutual(int i, int j) => (network.Has(i, j) ? 1 : 0) + (network.Has(j, i) ? 1 : 0);
        double Share(int i, int j) => Mutual(i, j) / everybody.Sum(k => Mutual(i, k));
        return [.. everybody.Select(i => everybody.Where(j => j != i).Sum(j => Math.Pow(Share(i, j) + everybody.Sum(q => Share(i, q) * Share(q, j)), 2)))];
    }

    private static double[] Doubles(int[] values) => Array.ConvertAll(values, value => (double)value);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Samhandling.slnx"))) folder = folder.Parent!;
        return folder.FullName;
    }

    [GeneratedRegex("```example\n(?<lines>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Block();
}
