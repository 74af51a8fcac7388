using System.Globalization;
using Samhandling.Networks.Files;

namespace Samhandling.Networks.Formats;

/// <summary>One network of a Pajek project while it is read: vertices by their numbers, and relations by theirs.</summary>
internal sealed class PajekNetwork(string? name, int count, int? firstMode)
{
    private readonly string?[] _labels = new string?[count];
    private readonly SortedDictionary<int, PajekRelation> _relations = [];

    public string? Name { get; } = name;

    public int Count { get; } = count;

    public int? FirstMode { get; } = firstMode;

    /// <summary>The relations that have ties, or that the file names; one without ties if it has none.</summary>
    public IReadOnlyList<PajekRelation> Relations
    {
        get
        {
            var real = _relations.Values.Where(r => r.Name is not null || r.Ties.Count > 0).ToList();
            return real.Count > 0 ? real : [_relations.Count > 0 ? _relations.First().Value : new(new())];
        }
    }

    /// <summary>Labels a vertex; false if it has its label.</summary>
    public bool Label(int vertex, string label)
    {
        if (_labels[vertex] is not null) return false;
        _labels[vertex] = label;
        return true;
    }

    public PajekRelation Relation(int number, TieLimit limit)
    {
        if (!_relations.TryGetValue(number, out var relation)) _relations[number] = relation = new(limit);
        return relation;
    }

    /// <summary>Enters the vertices in the project's list of actors: the same label is the same actor, except within one network.</summary>
    /// <param name="actors">The project's actors.</param>
    /// <param name="sameLabels">Gets the labels that stand more than once.</param>
    /// <returns>The place of each vertex.</returns>
    public int[] Place(ActorList actors, List<string> sameLabels)
    {
        var own = new HashSet<string>(Count, StringComparer.Ordinal);
        actors.Expect(Count);
        var places = new int[Count];
        for (var v = 0; v < Count; v++)
        {
            var number = (v + 1).ToString(CultureInfo.InvariantCulture);
            var id = string.IsNullOrEmpty(_labels[v]) ? number : _labels[v]!;
            if (!own.Add(id))
            {
                sameLabels.Add(id);
                for (id = $"{id} ({number})"; !own.Add(id);) id += "'";
            }

            places[v] = actors.PlaceOf(id, 0);
        }

        return places;
    }
}

/// <summary>A relation of a Pajek network: arcs go one way, edges both.</summary>
internal sealed class PajekRelation(TieLimit limit)
{
    public string? Name { get; set; }

    public MixedTies Ties { get; } = new(limit);

    /// <summary>Whether the file has a part for arcs of this relation, be it empty.</summary>
    public bool HasArcPart { get; set; }

    public bool HasEdgePart { get; set; }

    public bool GivesWeights { get; set; }

    public Relation ToRelation(string ownName, int[] places, List<FileNote> notes) =>
        Ties.ToRelation(ownName, isDirectedIfEmpty: HasArcPart && !HasEdgePart, GivesWeights, [], notes, places);
}
