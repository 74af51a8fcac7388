using System.Text;

namespace Samhandling.Strategies.WholeTexts;

/// <summary>Reads what is strong (**), emphasised (*) or a link ([words](address)) in a line of markdown; a backslash before a sign makes it a sign.</summary>
internal static class Runs
{
    private const int LongestLabel = 500, LongestAddress = 2000;

    public static IReadOnlyList<Run> In(string line)
    {
        var (runs, words, isStrong, isEmphasised, last) = (new List<Run>(), new StringBuilder(), false, false, line.LastIndexOf('*'));
        for (var i = 0; i < line.Length;)
        {
            if (IsEscape(line, i)) (_, i) = (words.Append(line[i + 1]), i + 2);
            else if (line[i] == '*' && Turns(line, i, last, isStrong, isEmphasised, out var isDouble))
            {
                End();
                if (isDouble) isStrong = !isStrong;
                else isEmphasised = !isEmphasised;
                i += isDouble ? 2 : 1;
            }
            else if (line[i] == '[' && LinkAt(line, i) is { } link)
            {
                End();
                runs.Add(new(link.Label, isStrong, isEmphasised, link.Address));
                i = link.End;
            }
            else words.Append(line[i++]);
        }

        End();
        return runs;

        void End()
        {
            if (words.Length > 0) runs.Add(new(words.ToString(), isStrong, isEmphasised, null));
            words.Clear();
        }
    }

    private static bool IsEscape(string line, int at) => line[at] == '\\' && at + 1 < line.Length && (char.IsPunctuation(line[at + 1]) || char.IsSymbol(line[at + 1]));

    // An asterisk opens before a word, if another is to come that can close, and closes after one.
    private static bool Turns(string line, int at, int last, bool isStrong, bool isEmphasised, out bool isDouble)
    {
        isDouble = at + 1 < line.Length && line[at + 1] == '*' && !(isEmphasised && !isStrong);
        var after = at + (isDouble ? 2 : 1);
        if (isDouble ? isStrong : isEmphasised) return !char.IsWhiteSpace(line[at - 1]);
        return after <= last && !char.IsWhiteSpace(line[after]) && (at == 0 || !char.IsLetterOrDigit(line[at - 1]));
    }

    private sealed record Link(string Label, string Address, int End);

    /// <returns>Null where it is no link, or leads where nobody should be led.</returns>
    private static Link? LinkAt(string line, int at)
    {
        var label = line.AsSpan(at + 1, Math.Min(LongestLabel, line.Length - at - 1)).IndexOf("](", StringComparison.Ordinal);
        if (label <= 0) return null;
        var begun = at + label + 3;
        var length = line.AsSpan(begun, Math.Min(LongestAddress, line.Length - begun)).IndexOf(')');
        if (length <= 0) return null;
        var address = line.Substring(begun, length);
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https" or "mailto")) return null;
        return new(Plain(line.Substring(at + 1, label)), uri.AbsoluteUri, begun + length + 1);
    }

    private static string Plain(string label)
    {
        var words = new StringBuilder();
        for (var i = 0; i < label.Length; i++) words.Append(label[IsEscape(label, i) ? ++i : i]);
        return words.ToString();
    }
}
