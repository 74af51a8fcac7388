using System.Net;
using System.Text;

namespace Samhandling.Surveys.Reading;

/// <summary>What a text of another tool says, without its markup.</summary>
internal static class PlainText
{
    private static readonly string[] s_breaks = ["br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "ul", "ol", "table"];
    private static readonly string[] s_silent = ["script", "style"];

    /// <summary>The text of HTML: no tags, no scripts, no control characters, which databases refuse; entities as letters; a line for each paragraph, row and list entry.</summary>
    public static string Of(string html)
    {
        var text = new StringBuilder(html.Length);
        for (var at = 0; at < html.Length;)
        {
            var open = html.IndexOf('<', at);
            if (open < 0 || open + 1 == html.Length) open = html.Length;
            text.Append(html, at, open - at);
            if (open == html.Length) break;
            if (!(char.IsAsciiLetter(html[open + 1]) || html[open + 1] is '/' or '!'))
            {
                text.Append('<');
                at = open + 1;
                continue;
            }

            var close = html.IndexOf('>', open);
            if (close < 0) break;
            var name = Name(html.AsSpan(open + 1, close - open - 1));
            if (s_breaks.Contains(name, StringComparer.OrdinalIgnoreCase)) text.Append('\n');
            at = close + 1;
            if (html[open + 1] != '/' && s_silent.Contains(name, StringComparer.OrdinalIgnoreCase))
                at = html.IndexOf("</" + name, at, StringComparison.OrdinalIgnoreCase) is >= 0 and var end ? end : html.Length;
        }
        return Lines(new([.. WebUtility.HtmlDecode(text.ToString()).Where(c => c is '\n' or '\t' || !char.IsControl(c))]));
    }

    private static string Name(ReadOnlySpan<char> tag)
    {
        tag = tag.TrimStart('/');
        var end = 0;
        while (end < tag.Length && char.IsAsciiLetterOrDigit(tag[end])) end++;
        return tag[..end].ToString();
    }

    private static string Lines(string text) => string.Join('\n', text.Split('\n').Select(l => string.Join(' ', l.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Where(l => l.Length > 0));
}
