using System.Globalization;
using Samhandling.Networks.Files;
using Samhandling.Platform;

namespace Samhandling.Studies.ImportReading;

/// <summary>What the library says of a file, in the visitor's language.</summary>
public static class FileSentences
{
    private const int MostRows = 8, MostSentences = 4;

    /// <summary>What is wrong, and what to do about it.</summary>
    public static string Of(Fault fault) => Text("Fault", fault.Kind).With([.. fault.Values]);

    /// <summary>What was noticed, and what is done with it.</summary>
    public static string Of(FileNote note) => Text("Note", note.Kind).With([note.Count, .. note.Values]);

    /// <summary>All faults in a few sentences, each with the file and the rows it is about.</summary>
    public static string Together(IReadOnlyList<FileFault> faults)
    {
        var kinds = faults.GroupBy(f => (f.File, f.Sentence)).ToList();
        var said = kinds.Take(MostSentences).Select(k => At(k.Key.File, [.. k.Select(f => f.Line).Where(l => l > 0).Distinct()], k.Key.Sentence));
        var unsaid = kinds.Skip(MostSentences).Sum(k => k.Count());
        return string.Join(' ', unsaid == 0 ? said : said.Append(Texts.AndMoreFaults.With(unsaid)));
    }

    private static string At(string file, List<int> rows, string sentence)
    {
        if (rows.Count == 0) return Texts.AtAll.With(file, sentence);
        var named = string.Join(", ", rows.Take(MostRows));
        return (rows.Count == 1 ? Texts.At : Texts.AtRows).With(file, rows.Count > MostRows ? Texts.AndMoreRows.With(named, rows.Count - MostRows) : named, sentence);
    }

    private static string Text<T>(string about, T kind) where T : struct, Enum =>
        Texts.ResourceManager.GetString(about + kind, CultureInfo.CurrentUICulture) ?? throw new InvalidOperationException($"No text says {kind}.");
}
