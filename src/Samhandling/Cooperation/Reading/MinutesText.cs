using System.Text.RegularExpressions;

namespace Samhandling.Cooperation.Reading;

/// <summary>What stands under one heading of minutes.</summary>
/// <param name="Title">Null for what stands before the first heading.</param>
/// <param name="Lines">Each with the sign of its kind, if it has one.</param>
/// <param name="IsForLater">Whether the lines are topics for coming meetings.</param>
public sealed record ReadPoint(string? Title, IReadOnlyList<string> Lines, bool IsForLater);

/// <summary>Takes plain text apart into agenda points and lines, as people write minutes: headings, dashes and numbers.</summary>
public static class MinutesText
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking;
    private static readonly Regex s_bullet = new(@"^\s*(?:[-–—•·]\s*|\d{1,3}[.)]\s+)(?<words>\S.*)$", Options);
    private static readonly Regex s_star = new(@"^\s*\*\s+(?<words>\S.*)$", Options);
    private static readonly Regex s_later = new(@"\b(?:kommande|kommende|framtida|fremtidige|nästa|neste)\b.*\b(?:träff|möte|treff|møte|gång|gang)", Options | RegexOptions.IgnoreCase);

    /// <summary>The lines of what is written under one point: a dash or a number before them is left out.</summary>
    public static IReadOnlyList<string> Lines(string text) => [.. text.ReplaceLineEndings("\n").Split('\n').Select(line => Bullet(line, starsToo: false) ?? line.Trim()).Where(line => line.Length > 0)];

    /// <summary>The points of whole minutes. A line on its own above a list is the list's heading, and so is one that begins with #.</summary>
    public static IReadOnlyList<ReadPoint> Points(string text)
    {
        var rows = text.ReplaceLineEndings("\n").Split('\n');
        // A star is the sign of an idea, unless it is the only sign that lists are written with.
        var starsToo = !rows.Any(row => Bullet(row, starsToo: false) is not null);
        var isList = rows.Any(row => Bullet(row, starsToo) is not null);
        List<(string? Title, List<string> Lines)> points = [(null, [])];
        for (var i = 0; i < rows.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(rows[i])) continue;
            var (row, lines) = (rows[i].Trim(), points[^1].Lines);
            var isFirst = i == 0 || string.IsNullOrWhiteSpace(rows[i - 1]);
            if (row.StartsWith("# ", StringComparison.Ordinal) || row.StartsWith("## ", StringComparison.Ordinal)) points.Add((row.TrimStart('#').Trim(), []));
            else if (Bullet(row, starsToo) is { } words) lines.Add(words);
            else if (isList && isFirst && rows.Skip(i + 1).FirstOrDefault(r => !string.IsNullOrWhiteSpace(r)) is { } next && Bullet(next, starsToo) is not null && LineMarks.Read(row).Kind is null) points.Add((row.TrimEnd(':').Trim(), []));
            else if (isList && !isFirst && lines.Count > 0 && LineMarks.Read(row).Kind is null) lines[^1] += " " + row;
            else lines.Add(row);
        }
        return [.. points.Where(p => p.Title is not null || p.Lines.Count > 0).Select(p => new ReadPoint(p.Title, p.Lines, p.Title is { } title && s_later.IsMatch(title)))];
    }

    private static string? Bullet(string row, bool starsToo) =>
        s_bullet.Match(row) is { Success: true } bullet ? bullet.Groups["words"].Value.Trim() : starsToo && s_star.Match(row) is { Success: true } star ? star.Groups["words"].Value.Trim() : null;
}
