using System.Text;
using System.Text.RegularExpressions;
using Samhandling.Networks.Chance;
using Samhandling.Networks.Files;

namespace Samhandling.Networks.Tests.Files;

/// <summary>Files as our writers make them, and what may befall them: words and lines that are lost, doubled, moved or exchanged, and bytes that flip.</summary>
internal sealed partial class Mutations(ulong seed)
{
    private static readonly string[] s_strange =
    [
        "", "-1", "0", "2147483648", "999999", "1000001", "1e308", "1e-400", "NaN", "1,5", "\"", "'", "<", ">", "&", "&#x0;", "]]>", "<!--", "<![CDATA[", "*", "!", "%", ":", "=", ";", "\t",
        "*Vertices", "*Arcs", "*Edges", "*Matrix", "*Network", "*Partition", "*Vector", "*Arcslist", "n=", "nm=", "nr=3", "format=", "lowerhalf", "nodelist1b", "labels embedded", "data:",
        "<node id='a'>", "</graph>", "<graph edgedefault='directed'>", "<hyperedge>", "<edge source='a'/>", "<key id='k' for='all'/>", "xml:id", "\u0000", "\uFFFD", "\u00E5", "\uD83D\uDE00", "\uFEFF",
    ];

    private readonly SeededRandom _chance = new(seed);

    /// <summary>One of so many small networks in a format, by number.</summary>
    public static byte[] Written(FileFormat format, int number)
    {
        var chance = new SeededRandom((ulong)number, (ulong)format + 1);
        var count = 1 + chance.Below(6);
        var ids = Enumerable.Range(0, count).Select(i => number % 3 == 0 ? $"{i + 1}" : number % 3 == 1 ? $"P-{i}" : $"Åsa \"{i}\", nr").ToList();
        var ties = Enumerable.Range(0, chance.Below(10)).Select(_ => new Tie(chance.Below(count), chance.Below(count), 1 + chance.Below(3))).ToList();
        var isTwoMode = number % 5 == 4 && count > 1;
        if (isTwoMode) ties = ties.ConvertAll(t => new Tie(0, 1 + (t.To % (count - 1)), t.Weight));
        var relation = new Relation("advice", number % 2 == 0, ties, number % 4 > 1, [new("since", [.. ties.Select(_ => $"{2000 + chance.Below(20)}")])])
        {
            FirstMode = isTwoMode ? 1 : null,
        };
        var file = new NetworkFile(format, ids, new string?[count], [new("sector", [.. ids.Select(_ => chance.Below(3) == 0 ? null : "public")]), new("age", [.. ids.Select(_ => $"{20 + chance.Below(50)}")])], [relation]);
        using var stream = new MemoryStream();
        NetworkWriter.Write(file, format, stream, new(OlderGexf: number % 2 == 0, Separator: ",;\t|"[number % 4]));
        return stream.ToArray();
    }

    /// <summary>Some damage to a file, and now and then to its bytes.</summary>
    public byte[] Of(byte[] file)
    {
        var words = Words().Matches(Encoding.UTF8.GetString(file)).Select(m => m.Value).ToList();
        for (var i = _chance.Below(4); i >= 0 && words.Count > 0; i--) Damage(words);
        var bytes = Encoding.UTF8.GetBytes(string.Concat(words));
        if (_chance.Below(3) > 0 || bytes.Length == 0) return bytes;
        for (var i = _chance.Below(8); i >= 0; i--) bytes[_chance.Below(bytes.Length)] ^= (byte)(1 << _chance.Below(8));
        return bytes[.._chance.Below(bytes.Length + 1)];
    }

    private void Damage(List<string> words)
    {
        var (at, other) = (_chance.Below(words.Count), _chance.Below(words.Count));
        switch (_chance.Below(9))
        {
            case 0: words.RemoveAt(at); break;
            case 1: words.Insert(at, words[other]); break;
            case 2: (words[at], words[other]) = (words[other], words[at]); break;
            case 3: words[at] = words[other]; break;
            case 4: words.Insert(at, s_strange[_chance.Below(s_strange.Length)]); break;
            case 5: words[at] = s_strange[_chance.Below(s_strange.Length)]; break;
            case 6: words.RemoveRange(at, Math.Min(_chance.Below(20), words.Count - at)); break;
            case 7: Line(words, at, words.InsertRange); break;
            default: words[at] = string.Concat(Enumerable.Repeat(words[at], 1 + _chance.Below(500))); break;
        }
    }

    /// <summary>Puts the line of a word somewhere again.</summary>
    private void Line(List<string> words, int at, Action<int, IEnumerable<string>> insert)
    {
        var (start, end) = (at, at);
        while (start > 0 && !words[start - 1].Contains('\n', StringComparison.Ordinal)) start--;
        while (end < words.Count && !words[end].Contains('\n', StringComparison.Ordinal)) end++;
        insert(_chance.Below(words.Count), [.. words[start..Math.Min(end + 1, words.Count)]]);
    }

    [GeneratedRegex(@"[\p{L}\p{N}_.\-]+|\s+|.", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();
}
