using System.Globalization;
using Samhandling.Networks.Files;
using Samhandling.Networks.Tables;

namespace Samhandling.Networks.Formats;

/// <summary>Reads UCINET's DL files: whole and half matrices, lists of ties and of neighbours, one kind of actors or two, one matrix or several.</summary>
internal sealed class DlReader
{
    private readonly Faults _faults;
    private readonly DlText _text;
    private readonly DlHeader _head;
    private readonly TieLimit _limit = new();
    private readonly List<TieList> _matrices = [];
    private readonly DlActors _rows;
    private readonly DlActors _columns;
    private readonly bool _isTwoMode;
    private bool _isWeighted;
    private int _missing;
    private int _zeros;

    private DlReader(TextReader reader, Faults faults)
    {
        (_faults, _text) = (faults, new(reader));
        _head = new(_text);
        _head.Read();
        _isTwoMode = _head.Rows != _head.Columns || _head.Format is "edgelist2" or "nodelist2" || AreCalledDifferently();
        // One label for rows and columns stands for both.
        var labels = _head.RowLabels.Count > 0 || _isTwoMode ? _head.RowLabels : _head.ColumnLabels;
        _rows = new(_head.Rows, labels, _head.RowsEmbedded || (!_isTwoMode && _head.ColumnsEmbedded), faults);
        _columns = _isTwoMode ? new(_head.Columns, _head.ColumnLabels, _head.ColumnsEmbedded, faults) : _rows;
    }

    public static NetworkFile Read(TextReader reader, string name, Faults faults)
    {
        using (reader)
        {
            var dl = new DlReader(reader, faults);
            dl.ReadData();
            return dl.ToFile(name);
        }
    }

    private bool AreCalledDifferently() =>
        _head.IsCountedApart && _head.RowLabels.Count > 0 && _head.ColumnLabels.Count > 0 && !_head.RowLabels.Intersect(_head.ColumnLabels, StringComparer.OrdinalIgnoreCase).Any();

    private void ReadData()
    {
        _matrices.Add(new(_limit));
        if (_head.Format.Contains("list", StringComparison.Ordinal)) ReadLists();
        else ReadMatrices();
    }

    /// <summary>Reads the cells one after the other; where the lines end has no meaning.</summary>
    private void ReadMatrices()
    {
        using var places = Places().GetEnumerator();
        var (read, row, columns) = (0L, -1, new Dictionary<int, int>());
        do
        {
            foreach (var word in _text.Words())
            {
                read++;
                if (!places.MoveNext()) continue;
                var (r, c) = places.Current;
                if (r < 0) columns[c] = _columns.PlaceOf(word, _text.Line);
                else if (c < 0) row = _rows.PlaceOf(word, _text.Line);
                else ReadCell(word, _head.RowsEmbedded ? row : r, columns.GetValueOrDefault(c, c));
            }
        }
        while (_text.NextLine());

        var expected = _head.Matrices * PlacesOfOne;
        if (read != expected) Miscounted(Text(read), Text(expected));
    }

    private long PlacesOfOne
    {
        get
        {
            long rows = _head.Rows, columns = _head.Columns;
            var isHalf = _head.Format is "lowerhalf" or "upperhalf";
            var cells = isHalf ? rows * (rows + 1) / 2 : rows * columns;
            if (!_head.HasDiagonal && !_isTwoMode) cells -= rows;
            return cells + (_head.RowsEmbedded ? rows : 0) + (_head.ColumnsEmbedded ? columns : 0);
        }
    }

    /// <summary>What the words of the data stand for, in their order: labels of columns (−1, c), a label of a row (r, −1), and cells.</summary>
    private IEnumerable<(int Row, int Column)> Places()
    {
        for (var m = 0; m < _head.Matrices; m++)
        {
            if (m > 0) _matrices.Add(new(_limit));
            if (_head.ColumnsEmbedded)
                for (var c = 0; c < _head.Columns; c++) yield return (-1, c);
            for (var r = 0; r < _head.Rows; r++)
            {
                if (_head.RowsEmbedded) yield return (r, -1);
                var (first, end) = (_head.Format is "upperhalf" ? r : 0, _head.Format is "lowerhalf" ? r + 1 : _head.Columns);
                for (var c = first; c < end; c++)
                    if (_head.HasDiagonal || r != c || _isTwoMode) yield return (r, c);
            }
        }
    }

    private void ReadCell(string word, int row, int column)
    {
        if (TableShape.IsMissing(word)) _missing++;
        else if (!Numbers.TryRead(word, out var value)) _faults.Add(_text.Line, FaultKind.NotANumber, word, "number in the matrix");
        else if (value != 0) Add(row, column, value);
    }

    /// <summary>Reads a line at a time; "!" alone ends a matrix.</summary>
    private void ReadLists()
    {
        var row = 0;
        do
        {
            if (_text.Rest.IsEmpty) continue;
            var words = _text.Words();
            if (words is ["!"])
            {
                if (_matrices.Count == _head.Matrices) throw new UnreadableException(_text.Line, FaultKind.ValueCount, Text(_matrices.Count + 1), Text(_head.Matrices));
                _matrices.Add(new(_limit));
                row = 0;
            }
            else if (_head.Format is "nodelist1b")
            {
                ReadCounted(words, row++);
            }
            else if (_head.Format is "nodelist1" or "nodelist2")
            {
                ReadNeighbours(_rows.PlaceOf(words[0], _text.Line), words.Skip(1));
            }
            else
            {
                ReadTie(words);
            }
        }
        while (_text.NextLine());
    }

    private void ReadCounted(List<string> words, int row)
    {
        var counted = Text(words.Count - 1);
        if (row >= _head.Rows) Miscounted(Text(row + 1), Text(_head.Rows));
        else if (!string.Equals(words[0], counted, StringComparison.Ordinal)) Miscounted(counted, words[0]);
        else ReadNeighbours(row, words.Skip(1));
    }

    private void ReadNeighbours(int row, IEnumerable<string> words)
    {
        foreach (var word in words) Add(row, _columns.PlaceOf(word, _text.Line), 1);
    }

    private void ReadTie(List<string> words)
    {
        if (words.Count is < 2 or > 3)
        {
            _faults.Add(_text.Line, FaultKind.RowWidth, Text(words.Count), "2 or 3");
            return;
        }

        var value = 1.0;
        if (words.Count == 3 && !Numbers.TryRead(words[2], out value)) _faults.Add(_text.Line, FaultKind.NotANumber, words[2], "value of a tie");
        _isWeighted |= words.Count == 3;
        var (from, to) = (_rows.PlaceOf(words[0], _text.Line), _columns.PlaceOf(words[1], _text.Line));
        if (value == 0) _zeros++;
        else Add(from, to, value);
    }

    private void Add(int row, int column, double value)
    {
        if (row < 0 || column < 0) return;
        _isWeighted |= value != 1;
        _matrices[^1].Add(row, column + (_isTwoMode ? _head.Rows : 0), value, _text.Line);
    }

    private NetworkFile ToFile(string name)
    {
        var (actors, same, notes) = (new ActorList(), new List<string>(), new List<FileNote>());
        _rows.Enter(actors, areColumns: false, same);
        if (_isTwoMode) _columns.Enter(actors, areColumns: true, same);
        if (same.Count > 0) notes.Add(new(NoteKind.SameLabel, same.Count, FileTexts.Few(same)));
        if (_missing > 0) notes.Add(new(NoteKind.MissingCells, _missing));
        if (_zeros > 0) notes.Add(new(NoteKind.ZeroTies, _zeros, "value"));
        if (_isTwoMode) notes.Add(new(NoteKind.TwoKinds, _head.Rows, Text(_head.Columns)));
        var names = new HashSet<string>(StringComparer.Ordinal);
        var isDirected = !_isTwoMode && _head.Format is not ("lowerhalf" or "upperhalf");
        List<Relation> relations = [.. _matrices.Select((ties, i) => ties.ToRelation(Named(i), isDirected, _isWeighted) with { FirstMode = _isTwoMode ? _head.Rows : null })];
        return new(FileFormat.Dl, actors.Ids, new string?[actors.Count], [], SienaCodes.Apply(relations, notes)) { Notes = notes };

        string Named(int matrix)
        {
            var own = matrix < _head.MatrixLabels.Count ? _head.MatrixLabels[matrix] : _matrices.Count == 1 ? name : FormattableString.Invariant($"{name} {matrix + 1}");
            var unique = own;
            for (var i = 2; !names.Add(unique); i++) unique = $"{own} ({i.ToString(CultureInfo.InvariantCulture)})";
            return unique;
        }
    }

    private void Miscounted(string read, string expected) => _faults.Add(_text.Line, FaultKind.ValueCount, read, expected);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
