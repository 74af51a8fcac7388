namespace Samhandling.Strategies.Hierarchy;

/// <summary>A document as it stands in the tree.</summary>
/// <param name="IsStale">Whether what guides it has changed since somebody held it against that.</param>
public sealed record TreeDocument(Guid Id, string Title, string Shortly, bool IsStale);

/// <summary>Which documents guide which: a tree where each has one above it, and no ring where it has several.</summary>
public sealed class DocumentTree
{
    private readonly ILookup<Guid, Guid> _above, _below;
    private readonly IReadOnlyDictionary<Guid, TreeDocument> _documents;
    private readonly IReadOnlyList<Guid> _order;

    /// <param name="documents">In the order in which they are to stand beside each other.</param>
    /// <param name="guidances">Who guides whom, by the documents' ids.</param>
    public DocumentTree(IReadOnlyList<TreeDocument> documents, IReadOnlyCollection<(Guid Guiding, Guid Guided)> guidances)
    {
        _order = [.. documents.Select(d => d.Id)];
        _documents = documents.ToDictionary(d => d.Id);
        var place = _order.Index().ToDictionary(d => d.Item, d => d.Index);
        var known = guidances.Where(g => place.ContainsKey(g.Guiding) && place.ContainsKey(g.Guided)).ToList();
        _above = known.OrderBy(g => place[g.Guiding]).ToLookup(g => g.Guided, g => g.Guiding);
        _below = known.OrderBy(g => place[g.Guided]).ToLookup(g => g.Guiding, g => g.Guided);
    }

    public TreeDocument this[Guid id] => _documents[id];

    /// <summary>Those that nothing guides, in order.</summary>
    public IEnumerable<TreeDocument> Roots => _order.Where(id => !_above.Contains(id)).Select(id => _documents[id]);

    /// <summary>How many build on an edition that holds no more.</summary>
    public int StaleCount => _documents.Values.Count(d => d.IsStale);

    public IEnumerable<TreeDocument> Below(Guid id) => _below[id].Select(below => _documents[below]);

    public IEnumerable<TreeDocument> Above(Guid id) => _above[id].Select(above => _documents[above]);

    /// <summary>All that guide a document, directly or through others: the farthest first.</summary>
    public IReadOnlyList<TreeDocument> AllAbove(Guid id)
    {
        var depth = new Dictionary<Guid, int>();
        Climb(id, 0);
        depth.Remove(id);
        return [.. depth.OrderByDescending(d => d.Value).ThenBy(d => _order.Index().First(o => o.Item == d.Key).Index).Select(d => _documents[d.Key])];

        // The longest way counts, so that a law stands above what stands above us and is itself guided by it.
        void Climb(Guid at, int steps)
        {
            if (depth.TryGetValue(at, out var known) && known >= steps) return;
            depth[at] = steps;
            foreach (var above in _above[at]) Climb(above, steps + 1);
        }
    }

    /// <summary>The way down from one document to another by what it guides; null where there is none.</summary>
    public IReadOnlyList<TreeDocument>? WayDown(Guid from, Guid to)
    {
        var cameFrom = new Dictionary<Guid, Guid> { [from] = from };
        var waiting = new Queue<Guid>([from]);
        while (waiting.TryDequeue(out var at))
        {
            if (at == to) return Way(cameFrom, to);
            foreach (var below in _below[at].Where(below => cameFrom.TryAdd(below, at))) waiting.Enqueue(below);
        }

        return null;
    }

    private List<TreeDocument> Way(Dictionary<Guid, Guid> cameFrom, Guid to)
    {
        var way = new List<TreeDocument> { _documents[to] };
        for (var at = to; cameFrom[at] != at; at = cameFrom[at]) way.Insert(0, _documents[cameFrom[at]]);
        return way;
    }
}
