using System.Globalization;
using Samhandling.Tests;

namespace Samhandling.Networks.Tests.Reference;

/// <summary>Reads the real networks as reference.py does, so that these tests stand on no reader of the library.</summary>
internal static class RealNetworks
{
    public static Network Read(string file, int nodes, bool isDirected, bool isWeighted)
    {
        var isTable = file.EndsWith(".csv", StringComparison.Ordinal);
        var rows = File.ReadLines(RealData.At(file.Split('/')))
            .Where(line => line.Trim().Length > 0)
            .Select(line => isTable ? line.Replace("\"", "", StringComparison.Ordinal).Split(',') : line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToArray();
        var hasHeader = rows[0][0] is "from" or "row";
        if (hasHeader) rows = rows[1..];
        var ties = rows.Length == nodes ? Matrix(rows) : List(rows, file.StartsWith("krackhardt", StringComparison.Ordinal) || isWeighted);
        return Network.Build(nodes, [.. ties], isDirected, isWeighted);
    }

    private static IEnumerable<Tie> Matrix(string[][] rows) =>
        from i in Enumerable.Range(0, rows.Length)
        let cells = rows[i][^rows.Length..]
        from j in Enumerable.Range(0, rows.Length)
        where cells[j] == "1"
        select new Tie(i, j);

    private static IEnumerable<Tie> List(string[][] rows, bool hasWeight) =>
        from row in rows
        let weight = hasWeight ? double.Parse(row[2], CultureInfo.InvariantCulture) : 1
        where weight != 0
        select new Tie(Number(row[0]), Number(row[1]), weight);

    private static int Number(string id) => int.Parse(id, CultureInfo.InvariantCulture) - 1;
}
