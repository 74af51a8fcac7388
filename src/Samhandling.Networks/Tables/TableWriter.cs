using Samhandling.Networks.Files;

namespace Samhandling.Networks.Tables;

/// <summary>Writes networks as delimited text.</summary>
internal static class TableWriter
{
    /// <summary>source, target, relation where there are several, weight where there is one, and the columns of the ties.</summary>
    public static void WriteTies(NetworkFile file, CsvWriter csv)
    {
        var hasRelations = file.Relations.Count > 1;
        var hasWeights = file.Relations.Any(r => r.IsWeighted);
        string[] own = ["source", "target", .. hasRelations ? ["relation"] : Array.Empty<string>(), .. hasWeights ? ["weight"] : Array.Empty<string>()];
        var columns = file.Relations.SelectMany(r => r.Columns).Select(c => c.Name).Distinct(StringComparer.OrdinalIgnoreCase).Except(own, StringComparer.OrdinalIgnoreCase).ToList();
        csv.Write([.. own, .. columns]);
        foreach (var relation in file.Relations)
        {
            var named = relation.Columns.DistinctBy(c => c.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(c => c.Name, c => c.Values, StringComparer.OrdinalIgnoreCase);
            var values = columns.ConvertAll(named.GetValueOrDefault);
            foreach (var (i, tie) in relation.Ties.Index())
            {
                var cells = new List<string?> { file.Ids[tie.From], file.Ids[tie.To] };
                if (hasRelations) cells.Add(relation.Name);
                if (hasWeights) cells.Add(Numbers.Write(tie.Weight));
                csv.Write(cells.Concat(values.Select(v => v?[i])));
            }
        }
    }

    /// <summary>A row and a column for each actor; in a two-mode network a row for each of the first kind and a column for each of the second. Weights of repeated ties are added; an undirected tie stands in both places.</summary>
    public static void WriteMatrix(NetworkFile file, CsvWriter csv)
    {
        var relation = file.Relations[0];
        var firstMode = file.FirstMode;
        var firstColumn = firstMode ?? 0;
        var cells = new SortedDictionary<(int Row, int Column), double>();
        foreach (var (from, to, weight) in relation.Ties)
        {
            cells[(from, to)] = cells.GetValueOrDefault((from, to)) + weight;
            if (!relation.IsDirected && from != to) cells[(to, from)] = cells.GetValueOrDefault((to, from)) + weight;
        }

        csv.Write(["", .. file.Ids.Skip(firstColumn)]);
        for (var row = 0; row < (firstMode ?? file.Ids.Count); row++)
        {
            var at = row;
            csv.Write([file.Ids[row], .. Enumerable.Range(firstColumn, file.Ids.Count - firstColumn).Select(c => cells.TryGetValue((at, c), out var value) ? Numbers.Write(value) : "0")]);
        }
    }

    public static void WriteNodes(NetworkFile file, CsvWriter csv)
    {
        var columns = file.Columns.Where(c => c.Name.ToLowerInvariant() is not ("id" or "label")).ToList();
        var hasLabels = file.Labels.Any(l => l is not null);
        csv.Write(["id", .. hasLabels ? ["label"] : Array.Empty<string>(), .. columns.Select(c => c.Name)]);
        for (var a = 0; a < file.Ids.Count; a++)
            csv.Write([file.Ids[a], .. hasLabels ? [file.Labels[a]] : Array.Empty<string?>(), .. columns.Select(c => c.Values[a])]);
    }
}
