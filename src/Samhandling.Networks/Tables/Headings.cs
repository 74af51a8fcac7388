using System.Collections.Frozen;

namespace Samhandling.Networks.Tables;

/// <summary>What headings mean, in English, Swedish and Norwegian.</summary>
internal static class Headings
{
    private static readonly FrozenDictionary<string, int> s_from = Ranked(
        "source from från fra sender källa kilde avsändare avsender namer namngivare nämnare navngiver fromnode respondent nominator origin who vem hvem ego i");

    private static readonly FrozenDictionary<string, int> s_to = Ranked(
        "target to till til receiver mål mottagare mottaker named namngiven nämnd navngitt nevnt tonode nominee recipient destination whom contact kontakt alter j");

    private static readonly FrozenDictionary<string, int> s_id = Ranked(
        "id nodeid node nod vertex name namn navn key code kod kode label beteckning betegnelse actor aktör aktør person personid");

    private static readonly FrozenDictionary<string, int> s_weight = Ranked("weight value tie n vikt värde vekt verdi");

    private static readonly FrozenDictionary<string, int> s_relation = Ranked("relation relasjon wave våg bølge");

    /// <summary>How well a heading says who (0 is best); null if it does not.</summary>
    public static int? RankAsFrom(string? heading) => Rank(s_from, heading);

    /// <summary>How well a heading says whom (0 is best); null if it does not.</summary>
    public static int? RankAsTo(string? heading) => Rank(s_to, heading);

    /// <summary>How well a heading says that the column holds ids (0 is best); null if it does not.</summary>
    public static int? RankAsId(string? heading) => Rank(s_id, heading);

    /// <summary>Whether 0 in the column is no tie.</summary>
    public static bool IsWeight(string? heading) => Rank(s_weight, heading) < s_weight.Count;

    /// <summary>Whether the column tells relations apart.</summary>
    public static bool IsRelation(string? heading) => Rank(s_relation, heading) < s_relation.Count;

    /// <summary>Whether a row of cells reads like headings that we know.</summary>
    public static bool AreKnown(IReadOnlyList<string?> cells) =>
        cells.Any(c => c?.Length > 1 && (RankAsFrom(c) ?? RankAsTo(c) ?? RankAsId(c) ?? Rank(s_weight, c)) is not null) || PairIn(cells) >= 0;

    /// <summary>Whether a row of cells says who and whom.</summary>
    public static bool NameTies(IReadOnlyList<string?> cells) => Best(cells, RankAsFrom) >= 0 && Best(cells, RankAsTo) >= 0;

    /// <summary>The first of two headings that are one but for a final 1 and 2, as id_1 and id_2; −1 if there are none.</summary>
    public static int PairIn(IReadOnlyList<string?> cells) => Enumerable.Range(0, Math.Max(0, cells.Count - 1)).FirstOrDefault(c => ArePair(cells[c], cells[c + 1]), -1);

    /// <summary>What a column is called that has no heading.</summary>
    public static string Numbered(int column) => $"column {column + 1}";

    /// <summary>The headings of a row, each once; an empty or a repeated one gets its number.</summary>
    public static List<string> Of(TableRow row, int width)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var headings = new List<string>(width);
        for (var c = 0; c < width; c++)
        {
            var name = row[c] ?? Numbered(c);
            if (!names.Add(name)) names.Add(name = $"{name} ({Numbered(c)})");
            headings.Add(name);
        }

        return headings;
    }

    /// <summary>The column whose heading ranks best; −1 if none does.</summary>
    public static int Best(IReadOnlyList<string?> headings, Func<string?, int?> rank) =>
        Enumerable.Range(0, headings.Count).Where(c => rank(headings[c]) is not null).DefaultIfEmpty(-1).MinBy(c => c < 0 ? 0 : rank(headings[c]));

    private static bool ArePair(string? first, string? second) =>
        first is { Length: > 2 } && second is { Length: > 2 } && char.IsLetter(first[0]) && first[^1] == '1' && second[^1] == '2' && first.AsSpan(0, first.Length - 1).SequenceEqual(second.AsSpan(0, second.Length - 1));

    private static FrozenDictionary<string, int> Ranked(string words) =>
        words.Split(' ').Index().ToFrozenDictionary(w => w.Item, w => w.Index, StringComparer.Ordinal);

    private static int? Rank(FrozenDictionary<string, int> words, string? heading)
    {
        if (heading is null or { Length: > 40 }) return null;
        var word = string.Concat(heading.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        if (words.TryGetValue(word, out var rank)) return rank;
        // sourceId and from_id mean source and from.
        return word.EndsWith("id", StringComparison.Ordinal) && words.TryGetValue(word[..^2], out rank) ? words.Count + rank : null;
    }
}
