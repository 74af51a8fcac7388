using System.Text;
using Samhandling.Networks.Files;

namespace Samhandling.Networks.Tests.Files;

/// <summary>Reads what a test writes down, and the real files where they are.</summary>
internal static class Reading
{
    public static NetworkFile Network(string text, string name = "ties.csv") => Network(Encoding.UTF8.GetBytes(text), name);

    public static NetworkFile Network(byte[] bytes, string name = "ties.csv", TextLayout? layout = null)
    {
        var reading = NetworkReader.Read(new MemoryStream(bytes), name, layout);
        Assert.True(reading.Value is not null, string.Join("; ", reading.Faults));
        return reading.Value;
    }

    public static IReadOnlyList<Fault> Faults(string text, string name = "ties.csv") => Faults(Encoding.UTF8.GetBytes(text), name);

    public static IReadOnlyList<Fault> Faults(byte[] bytes, string name = "ties.csv")
    {
        var reading = NetworkReader.Read(new MemoryStream(bytes), name);
        Assert.True(reading.Value is null, "It was read.");
        // Each sentence can be filled with its values.
        Assert.All(reading.Faults, f => Assert.DoesNotContain("{", f.ToString(), StringComparison.Ordinal));
        return reading.Faults;
    }

    public static NodeTable Nodes(string text, string name = "nodes.csv")
    {
        var reading = NodeTable.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), name);
        Assert.True(reading.Value is not null, string.Join("; ", reading.Faults));
        return reading.Value;
    }

    public static NetworkFile Joined(NetworkFile file, NodeTable table)
    {
        var joined = table.Join(file);
        Assert.True(joined.Value is not null, string.Join("; ", joined.Faults));
        return joined.Value;
    }

    /// <summary>Ties by their ids: "a>b", with the weight where it is not 1.</summary>
    public static IEnumerable<string> Ties(NetworkFile file, int relation = 0) => file.Relations[relation].Ties.Select(t =>
        $"{file.Ids[t.From]}>{file.Ids[t.To]}" + (t.Weight == 1 ? "" : FormattableString.Invariant($" {t.Weight}")));

    public static IEnumerable<NoteKind> Notes(NetworkFile file) => file.Notes.Select(n => n.Kind);

    public static IReadOnlyList<string?> Column(NetworkFile file, string name) => file.Columns.Single(c => c.Name == name).Values;

    /// <summary>A file of the folder of real data; the test is skipped where it is not.</summary>
    public static string Real(string path)
    {
        var found = Path.Combine(RealFolder(), path);
        Assert.SkipUnless(File.Exists(found), $"The real data are not here: {path}");
        return found;
    }

    public static string RealFolder() =>
        Environment.GetEnvironmentVariable("SAMHANDLING_TEST_DATA") ?? Path.Combine(Root(), "..", "shared", "data");

    public static NetworkFile RealNetwork(string path)
    {
        using var stream = File.OpenRead(Real(path));
        var reading = NetworkReader.Read(stream, Path.GetFileName(path));
        Assert.True(reading.Value is not null, $"{path}: {string.Join("; ", reading.Faults)}");
        return reading.Value;
    }

    public static NodeTable RealNodes(string path)
    {
        using var stream = File.OpenRead(Real(path));
        var reading = NodeTable.Read(stream, Path.GetFileName(path));
        Assert.True(reading.Value is not null, $"{path}: {string.Join("; ", reading.Faults)}");
        return reading.Value;
    }

    public static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Samhandling.slnx"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
