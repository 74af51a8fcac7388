namespace Samhandling.Strategies.Memos;

/// <summary>What a matter has to do with: texts that share words with it, those first that share the rarest.</summary>
public static class Relevance
{
    private const int ShortestWord = 4, Stem = 5, FewestToJudge = 12;

    /// <summary>Words are the same that begin with the same five letters; a word that stands in a quarter of all texts tells nothing.</summary>
    /// <param name="matter">What it is about.</param>
    /// <param name="all">What may have to do with it.</param>
    /// <param name="textOf">The words of one.</param>
    /// <param name="most">How many to give.</param>
    /// <remarks>Score: for each word shared the logarithm of how rare it is, n + 1 texts divided by those that have it. Cost: in proportion to the texts.</remarks>
    public static IReadOnlyList<T> Rank<T>(string matter, IReadOnlyList<T> all, Func<T, string> textOf, int most)
    {
        var asked = Stems(matter);
        var shared = all.Select(one => Stems(textOf(one)).Where(asked.Contains).ToList()).ToList();
        var spread = shared.SelectMany(stems => stems).CountBy(stem => stem, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var telling = spread.Where(s => all.Count < FewestToJudge || s.Value <= all.Count / 4).ToDictionary(s => s.Key, s => Math.Log((all.Count + 1.0) / s.Value), StringComparer.Ordinal);
        return [.. all.Zip(shared, (one, stems) => (One: one, Score: stems.Sum(telling.GetValueOrDefault))).Where(s => s.Score > 0).OrderByDescending(s => s.Score).ThenBy(s => textOf(s.One), StringComparer.CurrentCulture).Take(most).Select(s => s.One)];
    }

    private static HashSet<string> Stems(string text)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        var begun = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i])) continue;
            if (i - begun >= ShortestWord) stems.Add(text[begun..Math.Min(i, begun + Stem)].ToUpperInvariant());
            begun = i + 1;
        }

        return stems;
    }
}
