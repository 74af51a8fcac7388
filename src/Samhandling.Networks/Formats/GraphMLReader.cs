using Samhandling.Networks.Files;

namespace Samhandling.Networks.Formats;

/// <summary>Reads GraphML. Each graph beside another is a relation; a graph within a node is read as if it stood beside it. An edge to a node that is not declared adds it, as networkx does.</summary>
internal sealed class GraphMLReader
{
    private static readonly string[] s_owners = ["node", "edge", "graph", "all", "hyperedge", "port", "endpoint", "graphml"];
    private static readonly string[] s_directions = ["directed", "undirected"];

    private readonly XmlInput _xml;
    private readonly Faults _faults;
    private readonly NodeList _nodes = new();
    private readonly AttributeSet _ofNodes = new();
    private readonly HashSet<string> _ofOthers = new(StringComparer.Ordinal);
    private readonly List<(string Id, string Name)> _ofEdges = [];
    private readonly TieLimit _limit = new();
    private readonly List<FileNote> _notes = [];
    private readonly List<Graph> _graphs = [];
    private readonly Dictionary<string, string> _edgeDefaults = new(StringComparer.Ordinal);
    private readonly HashSet<string> _undeclared = new(StringComparer.Ordinal);
    private int _undeclaredCount;
    private int _hyperedges;
    private int _nested;

    private GraphMLReader(XmlInput xml, Faults faults) => (_xml, _faults) = (xml, faults);

    public static NetworkFile Read(XmlInput xml, string name, Faults faults)
    {
        var reader = new GraphMLReader(xml, faults);
        var (depth, hasGraph) = (xml.Depth, false);
        while (xml.NextWithin(depth))
        {
            if (xml.Name is "key") reader.ReadKey();
            if (xml.Name is not "graph") continue;
            hasGraph = true;
            if (reader.BeginGraph() is { } graph) reader.ReadGraph(graph);
        }

        if (!hasGraph) throw new UnreadableException(xml.Line, FaultKind.NoGraph);
        return reader.ToFile(name);
    }

    private void ReadKey()
    {
        var (line, owner, name) = (_xml.Line, _xml.Attribute("for") ?? "all", _xml.Attribute("attr.name"));
        var id = _xml.Needed("id", _faults);
        if (!s_owners.Contains(owner, StringComparer.Ordinal)) _faults.Add(line, FaultKind.NotAllowed, owner, "owner of a key (for)", string.Join(", ", s_owners));
        if (name is { Length: 0 }) _faults.Add(line, FaultKind.MissingAttribute, "key", "attr.name");
        if (id is null) return;
        var (isOfNodes, isOfEdges) = (owner is "node" or "all", owner is "edge" or "all");
        var isNew = (!isOfNodes || _ofNodes.Declare(id, name ?? id)) && (!isOfEdges || !_ofEdges.Exists(k => string.Equals(k.Id, id, StringComparison.Ordinal)));
        if (isOfEdges && isNew) _ofEdges.Add((id, name ?? id));
        if (!isOfNodes && !isOfEdges) isNew = _ofOthers.Add(owner + " " + id);
        if (!isNew) _faults.Add(line, FaultKind.DeclaredTwice, id, "keys");
        var depth = _xml.Depth;
        while (_xml.NextWithin(depth))
        {
            if (_xml.Name is not "default") continue;
            var value = _xml.Text();
            if (isOfNodes) _ofNodes.Default(id, value);
            if (isOfEdges) _edgeDefaults[id] = value;
        }
    }

    private Graph? BeginGraph()
    {
        var direction = _xml.Needed("edgedefault", _faults);
        if (direction is null) return null;
        if (!s_directions.Contains(direction, StringComparer.Ordinal)) _faults.Add(_xml.Line, FaultKind.NotAllowed, direction, "edgedefault", "directed or undirected");
        var graph = new Graph(_xml.Attribute("id"), direction is "directed", new(_limit));
        _graphs.Add(graph);
        return graph;
    }

    private void ReadGraph(Graph graph)
    {
        var depth = _xml.Depth;
        while (_xml.NextWithin(depth))
        {
            switch (_xml.Name)
            {
                case "key": ReadKey(); break;
                case "node": ReadNode(graph); break;
                case "edge": ReadEdge(graph); break;
                case "hyperedge": _hyperedges++; break;
                default: break;
            }
        }
    }

    private void ReadNode(Graph graph)
    {
        var depth = _xml.Depth;
        var place = _xml.Needed("id", _faults) is { } id ? _nodes.Declare(id, _xml.Line, _faults) : -1;
        if (place >= 0) graph.Members.Add(place);
        while (_xml.NextWithin(depth))
        {
            if (_xml.Name is "data") ReadData(place, _ofNodes);
            if (_xml.Name is not "graph") continue;
            _nested++;
            ReadGraph(graph);
        }
    }

    private void ReadEdge(Graph graph)
    {
        var (depth, line) = (_xml.Depth, _xml.Line);
        var (source, target) = (_xml.Needed("source", _faults), _xml.Needed("target", _faults));
        var isDirected = _xml.Attribute("directed") is { } directed ? directed is "true" or "1" : graph.IsDirected;
        var edge = -1;
        if (source is not null && target is not null)
        {
            edge = graph.Ties.Count;
            var (from, to) = (_nodes.Named(source, line), _nodes.Named(target, line));
            graph.Members.Add(from);
            graph.Members.Add(to);
            graph.Ties.Add(new(from, to), !isDirected, line);
        }

        for (var i = graph.Attributes.Columns.Count; i < _ofEdges.Count; i++) graph.Attributes.Declare(_ofEdges[i].Id, _ofEdges[i].Name);
        while (_xml.NextWithin(depth))
            if (_xml.Name is "data") ReadData(edge, graph.Attributes);
    }

    private void ReadData(int owner, AttributeSet attributes)
    {
        if (_xml.Needed("key", _faults) is not { } key) return;
        var value = _xml.Text();
        if (owner < 0 || attributes.Set(key, owner, value)) return;
        _undeclared.Add(key);
        _undeclaredCount++;
    }

    private NetworkFile ToFile(string name)
    {
        var relations = new List<Relation>();
        _ofNodes.ApplyDefaults(_nodes.Count, _notes);
        foreach (var graph in _graphs)
        {
            foreach (var (id, value) in _edgeDefaults.Where(d => graph.Attributes.Columns.Count > 0)) graph.Attributes.Default(id, value);
            graph.Attributes.ApplyDefaults(graph.Ties.Count, _notes);
            var ownName = _graphs.Count == 1 ? name : graph.Id ?? $"{name} {relations.Count + 1}";
            var relation = graph.Ties.ToRelation(ownName, graph.IsDirected, isWeighted: false, graph.Attributes.Columns, _notes);
            relations.Add(_graphs.Count == 1 || graph.Members.Distinct().Count() == _nodes.Count ? relation : relation with { Actors = [.. graph.Members.Distinct().Order()] });
        }

        _nodes.Note(_notes);
        if (_undeclaredCount > 0) _notes.Add(new(NoteKind.UndeclaredValues, _undeclaredCount, FileTexts.Few(_undeclared)));
        if (_hyperedges > 0) _notes.Add(new(NoteKind.Hyperedges, _hyperedges));
        if (_nested > 0) _notes.Add(new(NoteKind.Nested, _nested));
        var columns = _ofNodes.Columns.Select(c => c.ToColumn(_nodes.Count)).Where(c => c.Values.Any(v => v is not null)).ToList();
        return new(FileFormat.GraphML, _nodes.Ids, _ofNodes.LabelsFrom(_nodes.Count, "label", "name"), columns, relations) { Notes = MixedTies.Together(_notes) };
    }

    private sealed record Graph(string? Id, bool IsDirected, MixedTies Ties)
    {
        /// <summary>Its nodes, some of them again and again.</summary>
        public List<int> Members { get; } = [];

        public AttributeSet Attributes { get; } = new();
    }
}
