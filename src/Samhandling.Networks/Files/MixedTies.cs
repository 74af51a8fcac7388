namespace Samhandling.Networks.Files;

/// <summary>The ties of one relation of a format in which some may be directed and others not.</summary>
internal sealed class MixedTies(TieLimit limit)
{
    private readonly List<Tie> _ties = [];
    private readonly List<bool> _isUndirected = [];
    private readonly List<int> _lines = [];

    public int Count => _ties.Count;

    public void Add(Tie tie, bool isUndirected, int line)
    {
        limit.Count(line);
        _ties.Add(tie);
        _isUndirected.Add(isUndirected);
        _lines.Add(line);
    }

    /// <summary>The relation; where some ties are directed, each of the others becomes a tie in both directions.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="isDirectedIfEmpty">Whether it is directed if it has no ties.</param>
    /// <param name="isWeighted">Whether the file gives weights.</param>
    /// <param name="columns">What is said of the ties, in the order in which they were added.</param>
    /// <param name="notes">Gets how many ties were doubled.</param>
    /// <param name="places">The place of each end, if the ties do not have it.</param>
    public Relation ToRelation(
        string name, bool isDirectedIfEmpty, bool isWeighted, IReadOnlyList<ColumnBuilder> columns, List<FileNote> notes, int[]? places = null)
    {
        var isDirected = Count == 0 ? isDirectedIfEmpty : _isUndirected.Contains(false);
        var ties = new List<Tie>(Count);
        var origins = new List<int>(Count);
        var doubled = 0;
        for (var i = 0; i < Count; i++)
        {
            var tie = places is null ? _ties[i] : _ties[i] with { From = places[_ties[i].From], To = places[_ties[i].To] };
            ties.Add(tie);
            origins.Add(i);
            if (!isDirected || !_isUndirected[i]) continue;
            doubled++;
            if (tie.From == tie.To) continue;
            ties.Add(tie with { From = tie.To, To = tie.From });
            origins.Add(i);
        }

        if (doubled > 0) notes.Add(new(NoteKind.BothDirections, doubled));
        return new(name, isDirected, ties, isWeighted, [.. columns.Select(c => new Column(c.Name, [.. origins.Select(i => c[i])]))])
        {
            Lines = [.. origins.Select(i => _lines[i])],
        };
    }

    /// <summary>The notes with those of one kind and sentence made one.</summary>
    public static List<FileNote> Together(IEnumerable<FileNote> notes) =>
        [.. notes.GroupBy(n => (n.Kind, string.Join('|', n.Values))).Select(g => g.First() with { Count = g.Sum(n => n.Count) })];
}
