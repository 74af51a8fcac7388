namespace Samhandling.Figures.Layout;

/// <summary>How much room a text takes. Reckoned from Inter at its boldest weight in figures, rounded up, so that another typeface fits as well.</summary>
internal static class TextSize
{
    public const double Normal = 15;
    public const double Small = 14;

    public static double Of(Text text) => text.Class.Split(' ').Contains("s13", StringComparer.Ordinal) ? Small : Normal;

    public static double Width(string text, double size = Normal) => size * text.Sum(Em);

    /// <summary>The text, cut with three dots where it would be wider than the room; the dots alone if nothing fits.</summary>
    public static string Shorten(string text, double room, double size = Normal)
    {
        if (Width(text, size) <= room) return text;
        var length = text.Length - 1;
        while (length > 0 && Width(text[..length] + "…", size) > room) length--;
        if (length > 0 && char.IsHighSurrogate(text[length - 1])) length--;
        return text[..length].TrimEnd() + "…";
    }

    /// <summary>The text in lines no wider than the room, broken at spaces; a longer word keeps a line of its own.</summary>
    public static IReadOnlyList<string> Lines(string text, double room, double size)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && Width(lines[^1] + " " + word, size) <= room) lines[^1] += " " + word;
            else lines.Add(word);
        }

        return lines;
    }

    private static double Em(char letter) => letter switch
    {
        ' ' or '\u00A0' => .28,
        'i' or 'j' or 'l' or 'I' or '.' or ',' or ':' or ';' or '!' or '\'' or '|' => .32,
        't' => .36,
        'f' or 'r' or '(' or ')' or '/' or '1' => .42,
        '–' or '-' => .5,
        'a' or 'c' or 'k' or 's' or 'v' or 'x' or 'y' or 'z' or 'å' or 'ä' => .59,
        'm' or 'w' or 'M' => .92,
        'W' or '%' or '@' or 'æ' or 'Æ' or '…' => 1.02,
        >= 'a' and <= 'z' => .62,
        >= '0' and <= '9' or '−' => .67,
        < '\u0100' => .77,
        _ => 1.02,
    };
}
