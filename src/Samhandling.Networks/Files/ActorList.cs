using System.Globalization;

namespace Samhandling.Networks.Files;

/// <summary>Actors in the order in which a file names them, each id once.</summary>
internal sealed class ActorList
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<string> _ids = [];

    public int Count => _ids.Count;

    public IReadOnlyList<string> Ids => _ids;

    /// <summary>Makes room for so many more at once: growing by doubling would take as much again.</summary>
    public void Expect(int more)
    {
        _places.EnsureCapacity(Count + more);
        _ids.EnsureCapacity(Count + more);
    }

    public bool Has(string id) => _places.ContainsKey(id);

    /// <summary>The actor's place; a new actor comes last.</summary>
    public int PlaceOf(string id, int line)
    {
        if (_places.TryGetValue(id, out var place)) return place;
        if (_ids.Count == FileLimits.Actors)
            throw new UnreadableException(line, FaultKind.TooManyActors, FileLimits.Actors.ToString(CultureInfo.InvariantCulture));
        _ids.Add(id);
        return _places[id] = _ids.Count - 1;
    }
}

/// <summary>A column that is filled from anywhere.</summary>
internal sealed class ColumnBuilder(string name)
{
    private readonly List<string?> _values = [];

    public string Name { get; } = name;

    public string? this[int place]
    {
        get => place < _values.Count ? _values[place] : null;
        set
        {
            while (_values.Count <= place) _values.Add(null);
            _values[place] = value;
        }
    }

    public Column ToColumn(int count)
    {
        while (_values.Count < count) _values.Add(null);
        return new(Name, _values);
    }
}

/// <summary>The ties of one relation while they are read.</summary>
internal sealed class TieList(TieLimit limit)
{
    public List<Tie> Ties { get; } = [];

    public List<int> Lines { get; } = [];

    public List<ColumnBuilder> Columns { get; } = [];

    public void Add(int from, int to, double weight, int line)
    {
        limit.Count(line);
        Ties.Add(new(from, to, weight));
        Lines.Add(line);
    }

    /// <summary>Sets what is said of the tie that was added last.</summary>
    public void Say(int column, string? value) => Columns[column][Ties.Count - 1] = value;

    public Relation ToRelation(string name, bool isDirected, bool isWeighted) =>
        new(name, isDirected, Ties, isWeighted, [.. Columns.Select(c => c.ToColumn(Ties.Count))]) { Lines = Lines };
}

/// <summary>Counts the ties of all relations of a file.</summary>
internal sealed class TieLimit
{
    private int _count;

    public void Count(int line)
    {
        if (++_count > FileLimits.Ties)
            throw new UnreadableException(line, FaultKind.TooManyTies, FileLimits.Ties.ToString(CultureInfo.InvariantCulture));
    }
}
