using System.Globalization;

namespace Samhandling.Tests;

/// <summary>The figures of docs/trust.md, as the tests count them. Kept only where SAMHANDLING_TEST_TRUST names a file: see docs/trust.py.</summary>
internal static class Trust
{
    private static readonly string? File = Environment.GetEnvironmentVariable("SAMHANDLING_TEST_TRUST");
    private static readonly Lock One = new();

    /// <param name="test">The test's number in the catalogue, such as R-09.</param>
    /// <param name="what">What was counted.</param>
    /// <param name="count">How many.</param>
    public static void Figure(string test, string what, long count)
    {
        if (string.IsNullOrEmpty(File)) return;
        var database = Environment.GetEnvironmentVariable("SAMHANDLING_TEST_POSTGRES") is null ? "SQLite" : "PostgreSQL";
        lock (One) System.IO.File.AppendAllText(File, string.Create(CultureInfo.InvariantCulture, $"{test}\t{what}\t{database}\t{count}\n"));
    }
}
