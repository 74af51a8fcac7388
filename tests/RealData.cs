namespace Samhandling.Tests;

/// <summary>The folder of real data sets, which is not part of the repository. Where it is absent a test is skipped and says so; where it is there, each of its sets must be.</summary>
internal static class RealData
{
    private static readonly string Root = Environment.GetEnvironmentVariable("SAMHANDLING_TEST_DATA") ?? Default();

    /// <summary>The path of a file or folder of the data.</summary>
    public static string At(params string[] path)
    {
        Assert.SkipUnless(Directory.Exists(Root), "The folder of real data is not here: set SAMHANDLING_TEST_DATA.");
        return Path.Combine([Root, .. path]);
    }

    private static string Default()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Samhandling.slnx"))) folder = folder.Parent;
        return Path.Combine(folder?.Parent?.FullName ?? "", "shared", "data");
    }
}
