using Samhandling.Networks.Files;

namespace Samhandling.Networks.Formats;

/// <summary>The attributes that an XML format declares for its nodes or its edges, with their values.</summary>
internal sealed class AttributeSet
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<string?> _defaults = [];
    private readonly List<ColumnBuilder> _columns = [];

    public IReadOnlyList<ColumnBuilder> Columns => _columns;

    /// <summary>Declares an attribute; false if its id is taken.</summary>
    public bool Declare(string id, string name)
    {
        if (!_places.TryAdd(id, _columns.Count)) return false;
        _columns.Add(new(_columns.Exists(c => string.Equals(c.Name, name, StringComparison.OrdinalIgnoreCase)) ? $"{name} ({id})" : name));
        _defaults.Add(null);
        return true;
    }

    public void Default(string id, string value) => _defaults[_places[id]] = value;

    /// <summary>Sets a value; false if the attribute is not declared.</summary>
    public bool Set(string id, int owner, string? value)
    {
        if (!_places.TryGetValue(id, out var place)) return false;
        _columns[place][owner] = string.IsNullOrEmpty(value) ? null : value;
        return true;
    }

    /// <summary>Gives those without a value the default, where there is one.</summary>
    public void ApplyDefaults(int count, List<FileNote> notes)
    {
        for (var c = 0; c < _columns.Count; c++)
        {
            if (_defaults[c] is not { } value) continue;
            var applied = 0;
            for (var owner = 0; owner < count; owner++)
            {
                if (_columns[c][owner] is not null) continue;
                _columns[c][owner] = value;
                applied++;
            }

            if (applied > 0) notes.Add(new(NoteKind.DefaultsApplied, applied, _columns[c].Name));
        }
    }

    /// <summary>The values of the first of these columns that is there.</summary>
    public IReadOnlyList<string?> LabelsFrom(int count, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (_columns.Find(c => string.Equals(c.Name, name, StringComparison.OrdinalIgnoreCase)) is { } column) return column.ToColumn(count).Values;
        return new string?[count];
    }
}
