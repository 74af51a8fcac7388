using Samhandling.Networks.Files;
using Samhandling.Networks.Tables;

namespace Samhandling.Networks.Formats;

/// <summary>Reads GEXF 1.1 to 1.3, by local names since the address of the namespace differs between versions and writers. What changes with time is read as it last was. An edge to a node that is not declared adds it, as networkx does.</summary>
internal sealed class GexfReader
{
    private static readonly string[] s_types = ["directed", "undirected", "mutual"];
    private static readonly string[] s_times = ["start", "startopen", "end", "endopen", "timestamp", "timestamps", "interval", "intervals"];

    private readonly XmlInput _xml;
    private readonly Faults _faults;
    private readonly NodeList _nodes = new();
    private readonly List<string?> _labels = [];
    private readonly AttributeSet _ofNodes = new();
    private readonly AttributeSet _ofEdges = new();
    private readonly HashSet<string> _numeric = new(StringComparer.Ordinal);
    private readonly MixedTies _ties = new(new());
    private readonly List<FileNote> _notes = [];
    private readonly HashSet<string> _undeclared = new(StringComparer.Ordinal);
    private readonly ColumnBuilder _edgeLabels = new("label");
    private readonly ColumnBuilder _edgeKinds = new("kind");
    private string _defaultType = "undirected";
    private bool _givesWeights;
    private bool _hasEdgeLabels;
    private bool _hasEdgeKinds;
    private int _undeclaredCount;
    private int _times;
    private int _nested;

    private GexfReader(XmlInput xml, Faults faults) => (_xml, _faults) = (xml, faults);

    public static NetworkFile Read(XmlInput xml, string name, Faults faults)
    {
        var reader = new GexfReader(xml, faults);
        var (depth, hasGraph) = (xml.Depth, false);
        while (xml.NextWithin(depth))
        {
            if (xml.Name is not "graph" || hasGraph) continue;
            hasGraph = true;
            reader.ReadGraph();
        }

        return hasGraph ? reader.ToFile(name) : throw new UnreadableException(xml.Line, FaultKind.NoGraph);
    }

    private void ReadGraph()
    {
        var depth = _xml.Depth;
        if (_xml.Attribute("defaultedgetype") is { } type) _defaultType = Type(type);
        while (_xml.NextWithin(depth))
        {
            switch (_xml.Name)
            {
                case "attributes": ReadAttributes(); break;
                case "node": ReadNode(); break;
                case "edge": ReadEdge(); break;
                default: break;
            }
        }
    }

    private void ReadAttributes()
    {
        var (depth, owner) = (_xml.Depth, _xml.Attribute("class"));
        if (owner is not ("node" or "edge"))
        {
            _faults.Add(_xml.Line, FaultKind.NotAllowed, owner ?? "", "class of attributes", "node or edge");
            return;
        }

        var attributes = owner is "node" ? _ofNodes : _ofEdges;
        var id = "";
        while (_xml.NextWithin(depth))
        {
            if (_xml.Name is "attribute" && _xml.Needed("id", _faults) is { } declared)
            {
                id = declared;
                if (!attributes.Declare(id, _xml.Attribute("title") ?? id)) _faults.Add(_xml.Line, FaultKind.DeclaredTwice, id, "attributes");
                if (_xml.Attribute("type") is "integer" or "int" or "long" or "float" or "double" or "boolean") _numeric.Add(owner + id);
            }
            else if (_xml.Name is "default" && id.Length > 0)
            {
                attributes.Default(id, _xml.Text());
            }
        }
    }

    private void ReadNode()
    {
        var (depth, label) = (_xml.Depth, _xml.Attribute("label"));
        var place = _xml.Needed("id", _faults) is { } id ? _nodes.Declare(id, _xml.Line, _faults) : -1;
        if (place >= 0) Label(place, label);
        CountTimes();
        while (_xml.NextWithin(depth))
        {
            if (_xml.Name is "attvalue") ReadValue(place, "node", _ofNodes);
            else if (_xml.Name is "spell") _times++;
            if (_xml.Name is not "node") continue;
            _nested++;
            ReadNode();
        }
    }

    private void Label(int place, string? label)
    {
        while (_labels.Count <= place) _labels.Add(null);
        _labels[place] = string.IsNullOrWhiteSpace(label) ? null : label;
    }

    private void ReadEdge()
    {
        var (depth, line) = (_xml.Depth, _xml.Line);
        var (source, target) = (_xml.Needed("source", _faults), _xml.Needed("target", _faults));
        var isUndirected = (_xml.Attribute("type") is { } type ? Type(type) : _defaultType) is not "directed";
        var weight = 1.0;
        if (_xml.Attribute("weight") is { } text)
        {
            _givesWeights = true;
            if (!Numbers.TryRead(text, out weight)) _faults.Add(line, FaultKind.NotANumber, text, "weight");
        }

        var edge = -1;
        if (source is not null && target is not null)
        {
            edge = _ties.Count;
            _ties.Add(new(_nodes.Named(source, line), _nodes.Named(target, line), weight), isUndirected, line);
            _hasEdgeLabels |= (_edgeLabels[edge] = _xml.Attribute("label")) is not null;
            _hasEdgeKinds |= (_edgeKinds[edge] = _xml.Attribute("kind")) is not null;
        }

        CountTimes();
        while (_xml.NextWithin(depth))
        {
            if (_xml.Name is "attvalue") ReadValue(edge, "edge", _ofEdges);
            else if (_xml.Name is "spell") _times++;
        }
    }

    private void ReadValue(int owner, string ownerKind, AttributeSet attributes)
    {
        CountTimes();
        // Until 1.1 a value named its attribute by "id".
        var key = _xml.Attribute("for") ?? _xml.Attribute("id");
        if (key is null) _faults.Add(_xml.Line, FaultKind.MissingAttribute, "attvalue", "for");
        if (key is null || owner < 0) return;
        var value = _xml.Attribute("value");
        if (value is "null" && _numeric.Contains(ownerKind + key)) value = null;
        if (attributes.Set(key, owner, value)) return;
        _undeclared.Add(key);
        _undeclaredCount++;
    }

    private string Type(string type)
    {
        if (!s_types.Contains(type, StringComparer.Ordinal)) _faults.Add(_xml.Line, FaultKind.NotAllowed, type, "type of edge", "directed, undirected or mutual");
        return type;
    }

    private void CountTimes()
    {
        if (_xml.HasAny(s_times)) _times++;
    }

    private NetworkFile ToFile(string name)
    {
        _ofNodes.ApplyDefaults(_nodes.Count, _notes);
        _ofEdges.ApplyDefaults(_ties.Count, _notes);
        List<ColumnBuilder> columns = [.. _ofEdges.Columns];
        if (_hasEdgeLabels) columns.Add(_edgeLabels);
        if (_hasEdgeKinds) columns.Add(_edgeKinds);
        var relation = _ties.ToRelation(name, _defaultType is "directed", _givesWeights, columns, _notes);
        _nodes.Note(_notes);
        if (_undeclaredCount > 0) _notes.Add(new(NoteKind.UndeclaredValues, _undeclaredCount, FileTexts.Few(_undeclared)));
        if (_times > 0) _notes.Add(new(NoteKind.ChangesWithTime, _times));
        if (_nested > 0) _notes.Add(new(NoteKind.Nested, _nested));
        if (_nodes.Count > 0) Label(_nodes.Count - 1, _labels.ElementAtOrDefault(_nodes.Count - 1));
        return new(FileFormat.Gexf, _nodes.Ids, _labels, [.. _ofNodes.Columns.Select(c => c.ToColumn(_nodes.Count))], [relation]) { Notes = MixedTies.Together(_notes) };
    }
}
