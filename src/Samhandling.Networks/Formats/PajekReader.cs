using System.Globalization;
using System.Net;
using Samhandling.Networks.Files;
using Samhandling.Networks.Tables;

namespace Samhandling.Networks.Formats;

/// <summary>Reads Pajek's files: networks (.net, also with a matrix), projects of several (.paj), partitions (.clu) and vectors (.vec).</summary>
/// <remarks>Coordinates, colours and other parameters are passed over. Times in brackets are too, and noted.</remarks>
internal sealed class PajekReader
{
    private enum Part { None, Vertices, Arcs, Edges, ArcLists, EdgeLists, Matrix, Values, LeftOut }

    private readonly Faults _faults;
    private readonly PajekProject _project = new();
    private readonly TieLimit _limit = new();
    private Part _part;
    private int _line;
    private string? _networkName;
    private PajekNetwork? _network;
    private PajekRelation? _relation;
    private int _matrixValues;
    private PajekValues? _values;
    private int _vertices;
    private long _declared;
    private bool _isSkipping;

    private PajekReader(Faults faults) => _faults = faults;

    public static PajekProject Read(TextReader text, string name, bool areValues, Faults faults)
    {
        var reader = new PajekReader(faults);
        if (areValues) reader.BeginValues(name);
        using (text)
        {
            while (text.ReadLine() is { } line)
            {
                reader._line++;
                var trimmed = line.AsSpan().Trim(" \t\x1A");
                if (trimmed.IsEmpty || trimmed[0] == '%') continue;
                if (trimmed[0] == '*') reader.BeginPart(new(trimmed));
                else reader.ReadLine(new(trimmed));
            }
        }

        reader.EndPart();
        return reader._project;
    }

    private void BeginPart(PajekLine line)
    {
        EndPart();
        var word = line.Next().ToString().ToLowerInvariant();
        var colon = word.IndexOf(':', StringComparison.Ordinal);
        var number = colon < 0 ? "" : word[colon..];
        switch (colon < 0 ? word : word[..colon])
        {
            case "*network":
                (_network, _values, _part, _isSkipping) = (null, null, Part.None, false);
                _networkName = line.Rest.ToString();
                break;
            case "*vertices" when _isSkipping:
                _part = Part.LeftOut;
                break;
            case "*vertices" when _values is null:
                BeginNetwork(line);
                break;
            case "*vertices":
                (_values.Expected, _values.Line) = (Whole(line.Next(), "number of vertices", 0, FileLimits.Actors), _line);
                _part = Part.Values;
                break;
            case "*partition" or "*vector":
                BeginValues(line.Rest.ToString());
                break;
            case "*arcs": BeginTies(Part.Arcs, number, line); break;
            case "*edges": BeginTies(Part.Edges, number, line); break;
            case "*arcslist": BeginTies(Part.ArcLists, number, line); break;
            case "*edgeslist": BeginTies(Part.EdgeLists, number, line); break;
            case "*matrix": BeginTies(Part.Matrix, number, line); break;
            default:
                _project.LeftOut.Add(word);
                _part = Part.LeftOut;
                // These have vertices of their own, as partitions do.
                _isSkipping = word is "*permutation" or "*cluster" or "*hierarchy";
                break;
        }
    }

    private void BeginNetwork(PajekLine line)
    {
        _vertices = Whole(line.Next(), "number of vertices", 0, FileLimits.Actors);
        var first = line.Next();
        int? firstMode = first.IsEmpty ? null : Whole(first, "number of vertices of the first kind", 0, _vertices);
        _declared += _vertices;
        if (_declared > FileLimits.Actors) throw new UnreadableException(_line, FaultKind.TooManyActors, FileLimits.Actors.ToString(CultureInfo.InvariantCulture));
        _project.Networks.Add(_network = new(_networkName, _vertices, firstMode == _vertices ? null : firstMode));
        (_networkName, _part) = (null, Part.Vertices);
    }

    private void BeginValues(string name)
    {
        _project.Values.Add(_values = new(name));
        (_part, _isSkipping) = (Part.Values, false);
    }

    /// <summary>Begins a part of ties: *Arcs, *Arcs :2 "advice", *Arcs :2.</summary>
    private void BeginTies(Part part, string number, PajekLine line)
    {
        if (_network is null) throw new UnreadableException(_line, FaultKind.OutsideSection, line.Rest.IsEmpty ? "*" + part : line.Rest.ToString());
        var word = number.Length > 0 ? number : line.Rest.StartsWith(":") ? line.Next().ToString() : "";
        if (word is ":") word += line.Next().ToString();
        _relation = _network.Relation(word.Length > 1 ? Whole(word.AsSpan(1), "number of a relation", 0, int.MaxValue) : 0, _limit);
        var name = line.Next();
        if (line.WasQuoted && !name.IsEmpty) _relation.Name = name.ToString();
        _part = part;
        _matrixValues = 0;
        Enter(_relation);
    }

    private void Enter(PajekRelation relation)
    {
        relation.HasArcPart |= _part is Part.Arcs or Part.ArcLists || (_part == Part.Matrix && _network!.FirstMode is null);
        relation.HasEdgePart |= _part is Part.Edges or Part.EdgeLists || (_part == Part.Matrix && _network!.FirstMode is not null);
        relation.GivesWeights |= _part == Part.Matrix;
    }

    private void EndPart()
    {
        if (_part == Part.Matrix && _matrixValues != MatrixSize) Miscounted(_matrixValues, MatrixSize);
        if (_part == Part.Values && _values!.Expected is { } expected && _values.Values.Count != expected) Miscounted(_values.Values.Count, expected);
    }

    private long MatrixSize => _network!.FirstMode is { } first ? (long)first * (_vertices - first) : (long)_vertices * _vertices;

    private void Miscounted(long count, long expected) =>
        _faults.Add(_line, FaultKind.ValueCount, count.ToString(CultureInfo.InvariantCulture), expected.ToString(CultureInfo.InvariantCulture));

    private void ReadLine(PajekLine line)
    {
        switch (_part)
        {
            case Part.Vertices: ReadVertex(line); break;
            case Part.Arcs or Part.Edges: ReadTie(line); break;
            case Part.ArcLists or Part.EdgeLists: ReadTies(line); break;
            case Part.Matrix: ReadMatrix(line); break;
            case Part.Values: ReadValue(line); break;
            case Part.None:
                // Text between "*Network" and "*Vertices" has no meaning in Pajek either.
                if (_networkName is null) throw new UnreadableException(_line, FaultKind.OutsideSection, line.Rest.Length > 30 ? line.Rest[..30].ToString() : line.Rest.ToString());
                break;
            default: break;
        }
    }

    private void ReadVertex(PajekLine line)
    {
        var vertex = Vertex(line.Next());
        var label = line.Next().Trim();
        if (vertex < 0) return;
        var text = label.ToString();
        // Pajek writes letters beyond its code page as &#0229;.
        if (!_network!.Label(vertex, text.Contains("&#", StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text))
            _faults.Add(_line, FaultKind.DeclaredTwice, (vertex + 1).ToString(CultureInfo.InvariantCulture), "vertices");
        CountTimes(line);
    }

    private void ReadTie(PajekLine line)
    {
        var word = line.Next();
        var relation = _relation!;
        if (word.EndsWith(":"))
        {
            Enter(relation = _network!.Relation(Whole(word[..^1], "number of a relation", 0, int.MaxValue), _limit));
            word = line.Next();
        }

        var (from, to) = (Vertex(word), Vertex(line.Next()));
        var rest = line;
        var value = line.Next();
        var weight = 1.0;
        var isGiven = !line.WasQuoted && Numbers.TryRead(value, out weight);
        relation.GivesWeights |= isGiven;
        CountTimes(rest);
        if (from >= 0 && to >= 0) relation.Ties.Add(new(from, to, isGiven ? weight : 1), _part == Part.Edges, _line);
    }

    private void ReadTies(PajekLine line)
    {
        var from = Vertex(line.Next());
        for (var word = line.Next(); !word.IsEmpty; word = line.Next())
        {
            var to = Vertex(word);
            if (from >= 0 && to >= 0) _relation!.Ties.Add(new(from, to), _part == Part.EdgeLists, _line);
        }
    }

    private void ReadMatrix(PajekLine line)
    {
        var firstMode = _network!.FirstMode;
        var columns = _vertices - (firstMode ?? 0);
        for (var word = line.Next(); !word.IsEmpty; word = line.Next(), _matrixValues++)
        {
            if (_matrixValues >= MatrixSize) continue;
            if (!Numbers.TryRead(word, out var value)) _faults.Add(_line, FaultKind.NotANumber, word.ToString(), "number in the matrix");
            else if (value != 0) _relation!.Ties.Add(new(_matrixValues / columns, (firstMode ?? 0) + (_matrixValues % columns), value), isUndirected: firstMode is not null, _line);
        }
    }

    private void ReadValue(PajekLine line)
    {
        var word = line.Next();
        // A legend may follow the values.
        if (_values!.Expected == _values.Values.Count && !line.Rest.IsEmpty) return;
        if (!Numbers.TryRead(word, out _)) _faults.Add(_line, FaultKind.NotANumber, word.ToString(), "number");
        else _values.Values.Add(word.ToString());
    }

    private void CountTimes(PajekLine line)
    {
        for (var word = line.Next(); !word.IsEmpty; word = line.Next())
            if (!line.WasQuoted && word[0] == '[') _project.Times++;
    }

    /// <summary>The vertex of a number, counted from 0; −1 and a fault if there is none.</summary>
    private int Vertex(ReadOnlySpan<char> word)
    {
        if (int.TryParse(word, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= _vertices) return number - 1;
        _faults.Add(_line, FaultKind.NoSuchVertex, word.ToString(), _vertices.ToString(CultureInfo.InvariantCulture));
        return -1;
    }

    private int Whole(ReadOnlySpan<char> word, string what, int least, int most) =>
        int.TryParse(word, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new UnreadableException(_line, FaultKind.NotAllowed, word.ToString(), what, most == int.MaxValue ? "a whole number" : $"a whole number from {least} to {most}");
}
