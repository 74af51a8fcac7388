using System.Text;
using Samhandling.Platform.Tables;

namespace Samhandling.Tests.Platform.Tables;

/// <summary>Lists made up by chance, each the same at every run, written down in one of the ways in which lists come.</summary>
internal static class Constructed
{
    private static readonly Encoding[] s_encodings = [new UTF8Encoding(false), new UTF8Encoding(true), Encoding.Unicode, Western()];

    /// <summary>How many lists of a kind are tried.</summary>
    public static int Lists(int few, int all) => Environment.GetEnvironmentVariable("SAMHANDLING_TEST_TIER") == "REL" ? all : few;

    public static T Any<T>(this Random chance, params IReadOnlyList<T> of) => of[chance.Next(of.Count)];

    public static (string Name, byte[] Bytes) Write(this Random chance, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        if (chance.Next(5) == 0) return ("list.xlsx", WorkbookWriter.Write([new("List", [.. rows.Select(row => row.Select(cell => cell.Length == 0 ? null : cell).ToList())])]));
        var (separator, end) = (chance.Any(';', '\t', ',', '|'), chance.Any("\n", "\r\n"));
        var text = string.Concat(rows.Select(row => string.Join(separator, row.Select(Cell)) + end));
        var encoding = chance.Any(s_encodings);
        // What an older encoding has no sign for would not have been saved in it.
        if (encoding.GetString(encoding.GetBytes(text)) != text) encoding = s_encodings[0];
        return ("list.csv", [.. encoding.Preamble, .. encoding.GetBytes(text)]);

        string Cell(string cell) => cell.AsSpan().IndexOfAny([separator, '"', '\n']) >= 0 || chance.Next(8) == 0 ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
    }

    private static Encoding Western()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(1252);
    }
}
