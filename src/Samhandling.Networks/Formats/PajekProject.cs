using System.Globalization;
using Samhandling.Networks.Files;

namespace Samhandling.Networks.Formats;

/// <summary>A partition or a vector: a number for each vertex.</summary>
internal sealed class PajekValues(string name)
{
    public string Name { get; } = name;

    public int? Expected { get; set; }

    /// <summary>The line on which the file says how many there are; 1 if it does not say it.</summary>
    public int Line { get; set; } = 1;

    public List<string> Values { get; } = [];
}

/// <summary>What a Pajek file holds: networks, and values of their vertices.</summary>
internal sealed class PajekProject
{
    public List<PajekNetwork> Networks { get; } = [];

    public List<PajekValues> Values { get; } = [];

    public List<string> LeftOut { get; } = [];

    /// <summary>How often a time stands in brackets.</summary>
    public int Times { get; set; }

    /// <summary>The networks as relations between the actors of all: networks over the same labels share them. A partition or vector belongs to each network of its size.</summary>
    /// <param name="name">What a network is called that has no name.</param>
    public NetworkFile ToFile(string name)
    {
        var actors = new ActorList();
        var notes = new List<FileNote>();
        var same = new List<string>();
        var places = Networks.Select(n => n.Place(actors, same)).ToList();
        var relations = new List<Relation>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < Networks.Count; i++)
        {
            var network = Networks[i];
            var isAll = actors.Count == network.Count && places[i].Index().All(p => p.Index == p.Item);
            foreach (var relation in network.Relations)
            {
                var ownName = Unique(relation.Name ?? (string.IsNullOrEmpty(network.Name) ? name : network.Name), names);
                relations.Add(relation.ToRelation(ownName, places[i], notes) with { Actors = isAll ? null : places[i], FirstMode = network.FirstMode });
            }
        }

        if (same.Count > 0) notes.Add(new(NoteKind.SameLabel, same.Count, FileTexts.Few(same)));
        if (Times > 0) notes.Add(new(NoteKind.ChangesWithTime, Times));
        if (Networks is [{ FirstMode: { } first } only]) notes.Add(new(NoteKind.TwoKinds, first, (only.Count - first).ToString(CultureInfo.InvariantCulture)));
        var columns = ToColumns(actors.Count, places);
        if (LeftOut.Count > 0) notes.Add(new(NoteKind.PartsLeftOut, LeftOut.Count, FileTexts.Few(LeftOut)));
        relations = Tables.SienaCodes.Apply(relations, notes);
        return new(FileFormat.Pajek, actors.Ids, new string?[actors.Count], columns, relations) { Notes = MixedTies.Together(notes) };
    }

    private List<Column> ToColumns(int count, List<int[]> places)
    {
        var columns = new List<Column>();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var values in Values)
        {
            var owners = places.Where(p => p.Length == values.Values.Count).ToList();
            if (owners.Count == 0)
            {
                LeftOut.Add(values.Name);
                continue;
            }

            var column = new ColumnBuilder(Unique(NameOf(values), names));
            foreach (var owner in owners)
                for (var v = 0; v < owner.Length; v++) column[owner[v]] = values.Values[v];
            columns.Add(column.ToColumn(count));
        }

        return columns;
    }

    /// <summary>The name without the ending of the file that it came from.</summary>
    public static string NameOf(PajekValues values) =>
        values.Name.EndsWith(".clu", StringComparison.OrdinalIgnoreCase) || values.Name.EndsWith(".vec", StringComparison.OrdinalIgnoreCase) ? values.Name[..^4] : values.Name;

    private static string Unique(string name, HashSet<string> names)
    {
        if (name.Length == 0) name = "values";
        var unique = name;
        for (var i = 2; !names.Add(unique); i++) unique = $"{name} ({i.ToString(CultureInfo.InvariantCulture)})";
        return unique;
    }
}
