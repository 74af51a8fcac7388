using System.Runtime.CompilerServices;

namespace Samhandling.Tests.Platform;

/// <summary>The repository as it lies on the disk.</summary>
public static class Repository
{
    public static string Root { get; } = Find();

    public static string Source => Path.Combine(Root, "src", "Samhandling");

    /// <summary>The application's own files with that ending, and none that a tool made.</summary>
    public static IEnumerable<string> Files(string ending) => Directory.EnumerateFiles(Source, $"*{ending}", SearchOption.AllDirectories)
        .Where(file => !file.Contains("node_modules", StringComparison.Ordinal) && !file.Contains($"wwwroot{Path.DirectorySeparatorChar}dist", StringComparison.Ordinal) && !file.Contains("Migrations", StringComparison.Ordinal));

    private static string Find([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
