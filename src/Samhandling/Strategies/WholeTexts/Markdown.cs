using System.Globalization;
using System.Text.RegularExpressions;

namespace Samhandling.Strategies.WholeTexts;

/// <summary>Reads markdown, as much of it as a strategy needs: headings, lists, tables, strong and emphasised words, links. What is anything else, markup too, is words.</summary>
public static partial class Markdown
{
    private const int Deepest = 40;

    /// <remarks>Cost: in proportion to the text, whatever stands in it.</remarks>
    public static IReadOnlyList<Block> Read(string? written)
    {
        var (blocks, lines, above) = (new List<Block>(), (written ?? "").ReplaceLineEndings("\n").Split('\n'), new Stack<int>());
        for (var at = 0; at < lines.Length;)
        {
            var line = lines[at];
            if (string.IsNullOrWhiteSpace(line)) { at++; continue; }
            if (IsHeading(line))
            {
                var level = line.IndexOf(' ', StringComparison.Ordinal);
                while (above.Count > 0 && above.Peek() >= level) above.Pop();
                above.Push(level);
                blocks.Add(new Block.Heading(above.Count, Runs.In(line[level..].Trim())));
                at++;
            }
            else if (IsRow(line)) blocks.Add(GridOf(Take(lines, ref at, IsRow)));
            else if (IsEntry(line)) blocks.AddRange(ListingsOf(Take(lines, ref at, next => !string.IsNullOrWhiteSpace(next) && !IsHeading(next) && !IsRow(next))));
            else blocks.Add(new Block.Paragraph(Runs.In(string.Join('\n', Take(lines, ref at, next => !string.IsNullOrWhiteSpace(next) && !IsHeading(next) && !IsRow(next) && !IsEntry(next)).Select(l => l.Trim())))));
        }

        return blocks;
    }

    private static bool IsHeading(string line) => line.AsSpan().TrimStart('#') is var rest && line.Length - rest.Length is >= 1 and <= 6 && rest is [' ', ..] && !rest.IsWhiteSpace();

    private static bool IsRow(string line) => line.AsSpan().TrimStart() is ['|', ..];

    private static bool IsEntry(string line) => Marked().IsMatch(line);

    private static List<string> Take(string[] lines, ref int at, Func<string, bool> belongs)
    {
        var taken = new List<string> { lines[at++] };
        while (at < lines.Length && belongs(lines[at])) taken.Add(lines[at++]);
        return taken;
    }

    private static Block.Grid GridOf(List<string> lines)
    {
        var rows = lines.ConvertAll(Cells);
        // The line that tells headings from rows.
        if (rows.Count > 1 && rows[1].TrueForAll(cell => cell.Length > 0 && cell.All(sign => sign is '-' or ':'))) rows.RemoveAt(1);
        return new([.. rows.Select(row => (IReadOnlyList<IReadOnlyList<Run>>)[.. row.Select(Runs.In)])]);
    }

    private static List<string> Cells(string line)
    {
        var (cells, begun, row) = (new List<string>(), 1, line.Trim());
        for (var i = 1; i < row.Length; i++)
        {
            if (row[i] == '\\') { i++; continue; }
            if (row[i] != '|') continue;
            cells.Add(row[begun..i].Trim());
            begun = i + 1;
        }

        if (begun < row.Length) cells.Add(row[begun..].Trim());
        return cells;
    }

    private sealed record Marking(int Indent, int? Number, List<string> Lines);

    private static List<Block.Listing> ListingsOf(List<string> lines)
    {
        var entries = new List<Marking>();
        foreach (var line in lines)
        {
            var match = Marked().Match(line);
            // A line without a mark goes on from the one before it.
            if (!match.Success) entries[^1].Lines.Add(line.Trim());
            else entries.Add(new(Math.Min(Deepest, match.Groups["indent"].Length), match.Groups["number"] is { Success: true } number ? int.Parse(number.Value, CultureInfo.InvariantCulture) : null, [match.Groups["words"].Value.Trim()]));
        }

        var at = 0;
        return Below(entries, ref at, 0);
    }

    private static List<Block.Listing> Below(List<Marking> all, ref int at, int indent)
    {
        var (listings, entries) = (new List<Block.Listing>(), new List<Entry>());
        while (at < all.Count && all[at].Indent >= indent)
        {
            var one = all[at++];
            if (listings.Count == 0 || listings[^1].First is null != one.Number is null) listings.Add(new(one.Number, entries = []));
            entries.Add(new(Runs.In(string.Join('\n', one.Lines)), Below(all, ref at, one.Indent + 1)));
        }

        return listings;
    }

    [GeneratedRegex(@"^(?<indent>[ \t]*)(?:[-*•]|(?<number>\d{1,6})[.)])[ \t]+(?<words>\S.*)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marked();
}
