using System.Globalization;
using Samhandling.Networks.Files;

namespace Samhandling.Networks.Tables;

/// <summary>Reads a list of ties: a row for each, with who, whom, and whatever is said of it.</summary>
internal sealed class EdgeListReader
{
    private readonly Table _table;
    private readonly TableShape _shape;
    private readonly TieColumns _columns;
    private readonly Faults _faults;
    private readonly ActorList _actors = new();
    private readonly TieLimit _limit = new();
    private readonly Dictionary<string, TieList> _relations = new(StringComparer.Ordinal);
    private readonly List<FileNote> _notes = [];
    private readonly IReadOnlyList<int> _others;
    private readonly IReadOnlyList<int> _zeroColumns;
    private readonly int _typeColumn;
    private int _zeros;
    private int _undirected;

    private EdgeListReader(Table table, TableShape shape, TieColumns columns, Faults faults)
    {
        (_table, _shape, _columns, _faults) = (table, shape, columns, faults);
        _others = columns.Others;
        _zeroColumns = [.. _others.Where(c => Headings.IsWeight(columns.Headings[c]))];
        _typeColumn = columns.Headings.Index().Where(h => string.Equals(h.Item, "type", StringComparison.OrdinalIgnoreCase)).Select(h => h.Index).FirstOrDefault(-1);
    }

    public static NetworkFile Read(Table table, TableShape shape, bool hasHeader, TextLayout? layout, string name, Faults faults)
    {
        var columns = TieColumns.Find(shape, hasHeader, layout);
        var reader = new EdgeListReader(table, shape, columns, faults);
        foreach (var row in table.Rows.Skip(hasHeader ? 1 : 0)) reader.ReadRow(row);
        return reader.ToFile(name) with
        {
            Layout = new(table.Separator, hasHeader, table.Encoding, IsMatrix: false) { From = columns.Headings[columns.From], To = columns.Headings[columns.To] },
        };
    }

    /// <summary>Reads lines on which the first cell names all the others.</summary>
    public static NetworkFile ReadNeighbours(Table table, string name)
    {
        var actors = new ActorList();
        var ties = new TieList(new());
        var lines = 0;
        foreach (var row in table.Rows)
        {
            var cells = row.Cells.Where(c => c is not null).Select(c => actors.PlaceOf(c!, row.Line)).ToList();
            foreach (var to in cells.Skip(1)) ties.Add(cells[0], to, 1, row.Line);
            lines++;
        }

        return new(FileFormat.EdgeList, actors.Ids, new string?[actors.Count], [], [ties.ToRelation(name, isDirected: true, isWeighted: false)])
        {
            Notes = [new(NoteKind.NeighbourLines, lines)],
            Layout = new(table.Separator, HasHeader: false, table.Encoding, IsMatrix: false),
        };
    }

    private void ReadRow(TableRow row)
    {
        if (!_table.Fits(row, _shape.Width, _faults)) return;
        if (row[_columns.From] is not { } from || row[_columns.To] is not { } to)
        {
            _faults.Add(row.Line, FaultKind.EmptyCell, _columns.Headings[row[_columns.From] is null ? _columns.From : _columns.To]);
            return;
        }

        var (fromPlace, toPlace) = (_actors.PlaceOf(from, row.Line), _actors.PlaceOf(to, row.Line));
        foreach (var c in _zeroColumns)
        {
            if (!Numbers.IsZero(row[c])) continue;
            _zeros++;
            return;
        }

        if (_typeColumn >= 0 && string.Equals(row[_typeColumn], "undirected", StringComparison.OrdinalIgnoreCase)) _undirected++;
        var ties = RelationOf(_columns.Relation < 0 ? "" : row[_columns.Relation] ?? "");
        var weight = 1.0;
        if (_columns.IsSiena) Numbers.TryRead(row[2], out weight);
        ties.Add(fromPlace, toPlace, weight, row.Line);
        if (_columns.IsSiena) return;
        for (var i = 0; i < _others.Count; i++) ties.Say(i, row[_others[i]]);
    }

    private TieList RelationOf(string name)
    {
        if (_relations.TryGetValue(name, out var ties)) return ties;
        _relations[name] = ties = new(_limit);
        if (!_columns.IsSiena) ties.Columns.AddRange(_others.Select(c => new ColumnBuilder(_columns.Headings[c])));
        return ties;
    }

    private NetworkFile ToFile(string name)
    {
        if (_relations.Count == 0) RelationOf("");
        if (_columns.IsByPlace) _notes.Add(new(NoteKind.ColumnsByPlace, 1, _columns.Headings[_columns.From], _columns.Headings[_columns.To]));
        if (_zeros > 0) _notes.Add(new(NoteKind.ZeroTies, _zeros, string.Join(", ", _zeroColumns.Select(c => _columns.Headings[c]))));
        if (_undirected > 0) _notes.Add(new(NoteKind.SaidUndirected, _undirected, _columns.Headings[_typeColumn]));
        if (_relations.Count > 1) _notes.Add(new(NoteKind.RelationsByColumn, _relations.Count, _columns.Headings[_columns.Relation]));
        var relations = _relations.Select(r => r.Value.ToRelation(NameOf(r.Key, name), isDirected: true, r.Value.Ties.Exists(t => t.Weight != 1))).ToList();
        if (_columns.IsSiena) relations = SienaCodes.Apply(relations, _notes);
        return TwoKinds.Recognise(new(FileFormat.EdgeList, _actors.Ids, new string?[_actors.Count], [], relations) { Notes = _notes });
    }

    private string NameOf(string value, string name)
    {
        if (value.Length == 0) return name;
        return double.TryParse(value, CultureInfo.InvariantCulture, out _) ? $"{_columns.Headings[_columns.Relation]} {value}" : value;
    }
}
