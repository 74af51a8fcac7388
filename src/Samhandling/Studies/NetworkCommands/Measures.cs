using Samhandling.Networks;
using Samhandling.Networks.Centrality;
using Samhandling.Networks.Cohesion;
using Samhandling.Networks.Communities;
using Samhandling.Networks.Files;
using Samhandling.Networks.Holes;

namespace Samhandling.Studies.NetworkCommands;

/// <summary>What `network measures` says of a network: each measure by its name, NaN or null where it does not exist.</summary>
public sealed record Measures(IReadOnlyList<string> Ids, int Ties, bool IsDirected)
{
    /// <summary>n·m above this leaves out what walks the network from every person, and the communities.</summary>
    private const double MostSteps = 2e9;

    public required IReadOnlyList<(string Name, double? Value)> Whole { get; init; }
    public required IReadOnlyList<(string Name, IReadOnlyList<double>? Values)> People { get; init; }
    public required IReadOnlyList<(string Kind, int Count, string Text)> Notes { get; init; }
    public required IReadOnlyList<string> Left { get; init; }

    public static Measures Of(ReadNetwork read, bool all)
    {
        var (network, respondents) = (read.Network, read.Respondents);
        var isWhole = all || (double)network.Count * network.TieCount <= MostSteps;
        var distances = isWhole ? Distances.Of(network) : null;
        var communities = isWhole ? Leiden.BestOf(network) : null;
        (string Name, double? Value)[] whole =
        [
            ("density", Density.PossibleSenders(network, respondents)),
            ("reciprocity", network.IsDirected ? Reciprocity.Arc(network, respondents) : null),
            ("transitivity", Clustering.Transitivity(network)),
            ("weakComponents", Components.Weak(network).Count),
            ("strongComponents", Components.Strong(network).Count),
            ("meanDistance", distances?.Mean),
            ("diameter", distances?.Diameter),
            ("inDegreeCentralization", Centralization.InDegree(network)),
            ("modularity", communities?.Modularity),
            ("communities", communities?.Count),
        ];
        (string Name, IReadOnlyList<double>? Values)[] people =
        [
            ("inDegree", Numbers(Degrees.In(network))),
            ("outDegree", Numbers(Degrees.Out(network))),
            .. network.IsWeighted ? new (string, IReadOnlyList<double>?)[] { ("inStrength", Degrees.InStrength(network)), ("outStrength", Degrees.OutStrength(network)) } : [],
            ("betweenness", isWhole ? Betweenness.Of(network) : null),
            ("closeness", distances?.Closeness),
            ("harmonic", distances?.Harmonic),
            ("pageRank", PageRank.Of(network)),
            ("eigenvector", Eigenvector.Of(network)),
            ("core", Numbers(Cores.Of(network))),
            ("constraint", Constraint.Of(network)),
            ("effectiveSize", EffectiveSize.Of(network)),
            ("clustering", Clustering.Local(network)),
            ("community", communities is null ? null : Numbers(communities.Membership)),
        ];
        return new(read.File.Ids, network.TieCount, network.IsDirected)
        {
            Whole = whole,
            People = people,
            Notes = NotesOf(read.File, network),
            Left = isWhole ? [] : ["meanDistance", "diameter", "modularity", "communities", "betweenness", "closeness", "harmonic", "community"],
        };
    }

    private static List<double> Numbers(IReadOnlyList<int> counts) => [.. counts.Select(c => (double)c)];

    private static List<(string, int, string)> NotesOf(NetworkFile file, Network network)
    {
        List<(string, int, string)> notes = [];
        if (network.SelfTies > 0) notes.Add(("selfTies", network.SelfTies, $"Ties from a person to itself, left out: {network.SelfTies}."));
        if (network.ParallelTies > 0) notes.Add(("parallelTies", network.ParallelTies, $"Ties given more than once, merged: {network.ParallelTies}."));
        notes.AddRange(file.Notes.Where(n => n.Kind is not (NoteKind.SelfTies or NoteKind.RepeatedTies))
            .Select(n => (System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(n.Kind.ToString()), n.Count, n.ToString())));
        return notes;
    }
}
