using Samhandling.Evaluation.Rounds;
using Samhandling.Platform.Search;

namespace Samhandling.Evaluation.Notes;

/// <summary>Notes as they were written elsewhere, taken apart: a passage on each line, under the question of the guide that stands before it.</summary>
public static class PastedNotes
{
    private static readonly char[] s_bullets = ['•', '·', '*', '-', '–', '—', 'o', '\t', ' '];

    /// <summary>The lines that say something, without the signs that lists begin with.</summary>
    public static IReadOnlyList<string> Lines(string text) => [.. text.ReplaceLineEndings("\n").Split('\n').Select(Bare).Where(line => line.Length > 0)];

    /// <summary>A line that is a question of the guide, or the task it asks about, is no passage: those after it answer it.</summary>
    public static IReadOnlyList<(Guid? QuestionId, string Text)> Read(string text, IReadOnlyList<GuideQuestion> guide)
    {
        var known = guide.SelectMany(q => new[] { (Words: SoughtWords.Fold(q.Text), q.Id), (Words: SoughtWords.Fold(q.Subject), q.Id) }).GroupBy(q => q.Words, StringComparer.Ordinal)
            // Words that stand under several questions tell none of them apart.
            .Where(g => g.Select(q => q.Id).Distinct().Count() == 1).ToDictionary(g => g.Key, g => g.First().Id, StringComparer.Ordinal);
        var read = new List<(Guid?, string)>();
        Guid? question = null;
        foreach (var line in Lines(text))
        {
            if (known.TryGetValue(SoughtWords.Fold(WithoutNumber(line)), out var found)) question = found;
            else read.Add((question, line));
        }
        return read;
    }

    private static string Bare(string line)
    {
        var bare = line.Trim();
        return bare.Length > 1 && Array.IndexOf(s_bullets, bare[0]) >= 0 && char.IsWhiteSpace(bare[1]) || bare is ['•', ..] ? bare[1..].Trim() : bare;
    }

    private static string WithoutNumber(string line) => line.TrimStart("0123456789.) ".ToCharArray());
}
