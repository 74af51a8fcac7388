namespace Samhandling.Cooperation.Reading;

/// <summary>What a line of minutes is.</summary>
public enum LineKind { Note, Decision, Promise, Idea, Question, Insight, Trial }

/// <summary>The sign with which a line tells its kind, in any editor and on paper.</summary>
public static class LineMarks
{
    private const string Marks = ".!+*?=~";

    public static char Mark(this LineKind kind) => Marks[(int)kind];

    /// <summary>The kind that a line tells by its first character, and its words without it; no kind where it tells none.</summary>
    public static (LineKind? Kind, string Words) Read(string line)
    {
        var words = line.Trim();
        // The sign stands apart from the words, so that "+46 …" is a number and "…" a pause.
        var isMarked = words.Length > 2 && words[1] is ' ' or '\t' && Marks.Contains(words[0], StringComparison.Ordinal);
        return isMarked ? ((LineKind)Marks.IndexOf(words[0], StringComparison.Ordinal), words[2..].TrimStart()) : (null, words);
    }
}
