namespace Samhandling.Evaluation.Coders;

/// <summary>A text and what it was placed under.</summary>
public sealed record PlacedText(string Text, IReadOnlyList<string> Keys);

/// <summary>How much a text is like all that was placed under a key.</summary>
/// <param name="Likeness">From 0, no word of weight in common, to 1, the same words.</param>
/// <param name="Shared">The words that make them alike, the weightiest first.</param>
public sealed record Alike(string Key, double Likeness, IReadOnlyList<string> Shared);

/// <summary>How alike texts are by the words they share: the cosine of their TF-IDF vectors. Formula and worked example: docs/methods/word-likeness.md.</summary>
public static class WordLikeness
{
    /// <summary>Shorter words are mostly glue.</summary>
    public const int ShortestWord = 3;

    /// <summary>One word in common is chance.</summary>
    public const int FewestShared = 2;

    /// <returns>The keys with which the text shares words of weight, the most alike first; keys alike stand in their order as text.</returns>
    public static IReadOnlyList<Alike> Of(string text, IReadOnlyCollection<PlacedText> placed)
    {
        var read = placed.Select(p => (p.Keys, Words: Counts(p.Text))).ToList();
        var held = read.SelectMany(p => p.Words.Keys).CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var own = Counts(text);
        var length = Length(own);
        return
        [
            .. read.SelectMany(p => p.Keys.Distinct(StringComparer.Ordinal).Select(key => (Key: key, p.Words))).GroupBy(p => p.Key, p => p.Words, StringComparer.Ordinal).Select(g => Compared(g.Key, Sum(g)))
                .Where(a => a.Shared.Count >= FewestShared).OrderByDescending(a => a.Likeness).ThenBy(a => a.Key, StringComparer.Ordinal),
        ];

        // A word that all texts hold tells nothing, and one that few hold much.
        double Weight(string word) => Math.Log((1d + read.Count) / (1 + held.GetValueOrDefault(word)));

        double Length(Dictionary<string, int> words) => Math.Sqrt(words.Sum(w => Math.Pow(w.Value * Weight(w.Key), 2)));

        Alike Compared(string key, Dictionary<string, int> there)
        {
            var shared = own.Where(w => there.ContainsKey(w.Key)).Select(w => (Word: w.Key, Part: w.Value * there[w.Key] * Math.Pow(Weight(w.Key), 2))).Where(w => w.Part > 0)
                .OrderByDescending(w => w.Part).ThenBy(w => w.Word, StringComparer.Ordinal).ToList();
            return new(key, shared.Count == 0 ? 0 : shared.Sum(w => w.Part) / (length * Length(there)), [.. shared.Select(w => w.Word)]);
        }
    }

    private static Dictionary<string, int> Sum(IEnumerable<Dictionary<string, int>> texts) =>
        texts.SelectMany(words => words).GroupBy(w => w.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Sum(w => w.Value), StringComparer.Ordinal);

    private static Dictionary<string, int> Counts(string text) =>
        new string([.. text.Select(sign => char.IsLetter(sign) ? char.ToLowerInvariant(sign) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length >= ShortestWord).CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
}
