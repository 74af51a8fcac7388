using Samhandling.Places.Register;
using Samhandling.Platform.Tables;

namespace Samhandling.Places.Lists;

/// <summary>What a column of a list tells.</summary>
public enum ListColumn { Country, Type, Code, Name, Parent, ValidFrom, ValidTo, Inhabitants, Year, Source, Date, From, To, Weight, Kind }

/// <summary>The columns of a list by their headings, in English, Swedish or Norwegian, or as Statistics Norway writes them.</summary>
internal sealed class ListColumns
{
    private static readonly Dictionary<string, ListColumn> s_headings = Headings();
    private static readonly string[] s_names = ["name", "namn", "navn"];

    private readonly Dictionary<ListColumn, int> _places = [];
    private readonly List<(string Language, int Place)> _names = [];

    public ListColumns(TableLine headings)
    {
        for (var i = 0; i < headings.Cells.Count; i++)
        {
            var heading = headings.Cells[i].ToLowerInvariant().Replace('_', ' ');
            if (s_headings.TryGetValue(heading, out var column)) _places.TryAdd(column, i);
            else if (heading.Split(' ') is [var name, var language] && s_names.Contains(name) && LocalNames.Languages.Contains(language)) _names.Add((language, i));
        }
    }

    public bool Has(ListColumn column) => _places.ContainsKey(column);

    /// <summary>The cell in the column; empty where the row or the list has none.</summary>
    public string Cell(TableLine line, ListColumn column) => _places.TryGetValue(column, out var place) ? At(line, place) : "";

    public IEnumerable<(string Language, string Name)> Names(TableLine line) => _names.Select(n => (n.Language, At(line, n.Place))).Where(n => n.Item2.Length > 0);

    private static string At(TableLine line, int place) => place < line.Cells.Count ? line.Cells[place] : "";

    private static Dictionary<string, ListColumn> Headings()
    {
        var all = new Dictionary<string, ListColumn>(StringComparer.Ordinal);
        Add(ListColumn.Country, "country", "land");
        Add(ListColumn.Type, "type", "typ");
        Add(ListColumn.Code, "code", "kod", "kode");
        Add(ListColumn.Name, "name", "namn", "navn");
        Add(ListColumn.Parent, "parent", "parentcode", "överordnad", "overordnet");
        Add(ListColumn.ValidFrom, "valid from", "validfrom", "gäller från", "gjelder fra");
        Add(ListColumn.ValidTo, "valid to", "gäller till", "gjelder til");
        Add(ListColumn.Inhabitants, "inhabitants", "invånare", "innbyggere");
        Add(ListColumn.Year, "year", "år");
        Add(ListColumn.Source, "source", "källa", "kilde");
        Add(ListColumn.Date, "date", "datum", "dato");
        Add(ListColumn.From, "from", "från", "fra");
        Add(ListColumn.To, "to", "till", "til");
        Add(ListColumn.Weight, "weight", "vikt", "vekt");
        Add(ListColumn.Kind, "kind", "slag");
        return all;

        void Add(ListColumn column, params string[] words)
        {
            foreach (var word in words) all.Add(word, column);
        }
    }
}
