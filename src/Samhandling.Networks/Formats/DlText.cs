using System.Buffers;

namespace Samhandling.Networks.Formats;

/// <summary>The text of a UCINET DL file, line by line and word by word; words lie between white space, commas and equal signs, or in quotes.</summary>
internal sealed class DlText(TextReader reader)
{
    private static readonly SearchValues<char> s_between = SearchValues.Create(" \t,=\u001A\uFEFF");

    private string _line = "";
    private int _at;

    /// <summary>The number of the line, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>What is left of the line, from its next word.</summary>
    public ReadOnlySpan<char> Rest => _line.AsSpan(_at);

    /// <summary>Goes to the next line; false at the end.</summary>
    public bool NextLine()
    {
        if (reader.ReadLine() is not { } line) return false;
        (_line, _at) = (line.TrimEnd(), 0);
        Line++;
        Skip(0);
        return true;
    }

    /// <summary>Passes over so many letters, and what stands between words.</summary>
    public void Skip(int letters)
    {
        _at += letters;
        while (_at < _line.Length && s_between.Contains(_line[_at])) _at++;
    }

    /// <summary>The words that are left of the line; then it is done.</summary>
    public List<string> Words()
    {
        var words = Words(Rest.ToString()).ToList();
        _at = _line.Length;
        return words;
    }

    public static IEnumerable<string> Words(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (s_between.Contains(text[at]))
            {
                at++;
                continue;
            }

            var quote = text[at] is '"' or '\'' && text.IndexOf(text[at], at + 1) is var closing and > 0 ? closing : -1;
            var end = quote > 0 ? quote : text.AsSpan(at).IndexOfAny(s_between) is var next and >= 0 ? at + next : text.Length;
            yield return quote > 0 ? text[(at + 1)..end] : text[at..end];
            at = quote > 0 ? end + 1 : end;
        }
    }
}
