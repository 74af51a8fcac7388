using System.Globalization;
using Samhandling.Networks.Mixing;

namespace Samhandling.Networks.Tests.Mixing;

/// <summary>Published networks, where their folder is at hand; a test that lacks it is skipped and says so.</summary>
internal static class RealNetworks
{
    private static readonly char[] Separators = [' ', '\t', ','];

    public static Network Lazega(string relation = "ELadv") => Matrix($"lazega-lawfirm/{relation}.dat");

    /// <summary>Lawyers by a column of the attributes, from 0: status 1, gender 2, office 3, practice 6.</summary>
    public static Grouping LazegaBy(int column) => Grouping.Of(Rows("lazega-lawfirm/ELattr.dat").Select(row => row[column]));

    /// <summary>Numbers from a column of the attributes: years with the firm 4, age 5.</summary>
    public static IEnumerable<double?> LazegaYears(int column) =>
        Rows("lazega-lawfirm/ELattr.dat").Select(row => (double?)double.Parse(row[column], CultureInfo.InvariantCulture));

    public static Network Krackhardt() => Build(21, Rows("krackhardt-hightech/Krack-High-Tec-edgelist-Advice.txt").Where(row => row[2] == "1"));

    public static Network Glasgow() => Matrix("s50-glasgow/s501.csv");

    public static Network Faculty() => Build(81, Rows("ukfaculty/UKfaculty_edges.csv").Skip(1));

    public static Network Grants() => Build(493, Rows("dhhs-agency-collaboration/ICTS_G10_edges.csv").Skip(1), isDirected: false);

    private static Network Matrix(string file)
    {
        var rows = Rows(file).ToList();
        return Network.Build(rows.Count, [.. rows.SelectMany((row, i) => row.Index().Where(c => c.Item == "1").Select(c => new Tie(i, c.Index)))], isDirected: true);
    }

    private static Network Build(int count, IEnumerable<string[]> rows, bool isDirected = true) => Network.Build(
        count,
        [.. rows.Select(row => new Tie(int.Parse(row[0], CultureInfo.InvariantCulture) - 1, int.Parse(row[1], CultureInfo.InvariantCulture) - 1))],
        isDirected);

    private static IEnumerable<string[]> Rows(string file)
    {
        var path = Path.Combine(Folder(), file);
        Assert.SkipUnless(File.Exists(path), $"The data set {file} is not at hand; SAMHANDLING_TEST_DATA tells where the folder is.");
        return File.ReadLines(path).Select(line => line.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Where(row => row.Length > 0);
    }

    private static string Folder()
    {
        if (Environment.GetEnvironmentVariable("SAMHANDLING_TEST_DATA") is { Length: > 0 } given) return given;
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "Samhandling.slnx"))) root = root.Parent;
        return Path.Combine(root?.FullName ?? ".", "..", "shared", "data");
    }
}
