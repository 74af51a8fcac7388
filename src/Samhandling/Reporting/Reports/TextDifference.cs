namespace Samhandling.Reporting.Reports;

/// <summary>Words that both texts have, that were taken out, or that came in.</summary>
public enum Change { Same, Out, In }

/// <summary>What changed from one text to another, word by word.</summary>
public static class TextDifference
{
    /// <summary>Beyond so many words the two are told one after the other: the table would be too large.</summary>
    private const int MostWords = 3000;

    /// <summary>Runs of words in the order in which they are read. Of all ways to tell it, one that keeps the most words (the longest common subsequence).</summary>
    public static IReadOnlyList<(Change Change, string Words)> Of(string before, string after)
    {
        var (old, now) = (Words(before), Words(after));
        if (old.Length > MostWords || now.Length > MostWords) return [.. new[] { (Change.Out, before), (Change.In, after) }.Where(run => run.Item2.Length > 0)];
        var most = new ushort[old.Length + 1, now.Length + 1];
        for (var o = old.Length - 1; o >= 0; o--)
            for (var n = now.Length - 1; n >= 0; n--)
                most[o, n] = old[o].Equals(now[n], StringComparison.Ordinal) ? (ushort)(most[o + 1, n + 1] + 1) : Math.Max(most[o + 1, n], most[o, n + 1]);
        var runs = new List<(Change Change, string Words)>();
        for (var (o, n) = (0, 0); o < old.Length || n < now.Length;)
        {
            if (o < old.Length && n < now.Length && old[o].Equals(now[n], StringComparison.Ordinal)) { Add(Change.Same, old[o]); o++; n++; }
            else if (n == now.Length || (o < old.Length && most[o + 1, n] >= most[o, n + 1])) Add(Change.Out, old[o++]);
            else Add(Change.In, now[n++]);
        }
        return runs;

        void Add(Change change, string word)
        {
            if (runs.Count > 0 && runs[^1].Change == change) runs[^1] = (change, $"{runs[^1].Words} {word}");
            else runs.Add((change, word));
        }
    }

    private static string[] Words(string text) => text.Split([' ', '\n', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
