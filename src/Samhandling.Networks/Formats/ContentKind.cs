using System.Text.RegularExpressions;
using Samhandling.Networks.Files;

namespace Samhandling.Networks.Formats;

/// <summary>Recognises a file by its first bytes and lines.</summary>
internal static partial class ContentKind
{
    private static readonly byte[] s_oldOffice = [0xD0, 0xCF, 0x11, 0xE0];

    private static readonly Dictionary<string, string> s_endings = new(StringComparer.OrdinalIgnoreCase)
    {
        [".gml"] = "a GML file",
        [".dot"] = "a Graphviz DOT file",
        [".gv"] = "a Graphviz DOT file",
        [".lgl"] = "an LGL file",
        [".vna"] = "a NetDraw VNA file",
        [".dl"] = "a UCINET DL file",
    };

    private static readonly string[] s_networkParts = ["*network", "*arcs", "*edges", "*matrix"];

    /// <summary>Whether the first thing is a tag; in UTF-8, Latin or UTF-16.</summary>
    public static bool IsXml(ReadOnlySpan<byte> start) =>
        start.TrimStart((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF, 0xFF, 0xFE, 0, (byte)' ', (byte)'\t', (byte)'\r', (byte)'\n']) is [(byte)'<', ..];

    public static void RefuseOffice(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith(s_oldOffice)) throw new UnreadableException(0, FaultKind.OtherFormat, "a workbook or another office document");
    }

    /// <summary>The name of a format that is not read; null if the text may be one that is.</summary>
    public static string? OtherThanTable(TextBytes text, string name)
    {
        var start = Start(text);
        if (Gml().IsMatch(start)) return s_endings[".gml"];
        if (Dot().IsMatch(start)) return s_endings[".dot"];
        if (Dl().IsMatch(start)) return s_endings[".dl"];
        if (Vna().IsMatch(start)) return s_endings[".vna"];
        if (Json().IsMatch(start)) return "a JSON file";
        return s_endings.GetValueOrDefault(Path.GetExtension(name));
    }

    /// <summary>Whether the first line that is no comment begins with a star.</summary>
    public static bool IsPajek(TextBytes text) => Start(text).StartsWith('*');

    /// <summary>What the file is if it holds a partition or a vector and no network.</summary>
    public static string? PajekValuesOf(TextBytes text, string name)
    {
        var ending = Path.GetExtension(name).ToLowerInvariant();
        if (ending is not (".clu" or ".vec") && !IsPajek(text)) return null;
        using var reader = text.Open();
        var hasValues = false;
        while (reader.ReadLine() is { } line)
        {
            var part = line.TrimStart();
            if (s_networkParts.Any(p => part.StartsWith(p, StringComparison.OrdinalIgnoreCase))) return null;
            hasValues |= part.StartsWith("*partition", StringComparison.OrdinalIgnoreCase) || part.StartsWith("*vector", StringComparison.OrdinalIgnoreCase);
        }

        return ending is ".clu" ? "a Pajek partition" : ending is ".vec" ? "a Pajek vector" : hasValues ? "a Pajek project without a network" : null;
    }

    private static string Start(TextBytes text)
    {
        const int enough = 2000;
        using var reader = text.Open();
        string? line;
        do
        {
            line = reader.ReadLine()?.TrimStart();
        }
        while (line is { Length: 0 } || line?[0] is '%');
        if (line is null) return "";
        var more = new char[enough];
        var got = reader.ReadBlock(more);
        return line + "\n" + new string(more, 0, got);
    }

    [GeneratedRegex(@"^[^*,;]{0,1000}\b(graph|node)\s*\[", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Gml();

    [GeneratedRegex(@"^(strict\s+)?(di)?graph\b[^\n\[]{0,200}\{", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dot();

    [GeneratedRegex(@"^dl\b[\s,]*(n|nr|nc|nm|format|labels|data)?\b\s*[=:]?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dl();

    [GeneratedRegex(@"^\*(node|tie)\s+(data|properties)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Vna();

    [GeneratedRegex("""^(\{|\[\s*[\{\["])""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Json();
}
