using Samhandling.Networks.Files;
using Samhandling.Platform;

namespace Samhandling.Studies.ImportReading;

/// <summary>What the library says of a file, in the visitor's language.</summary>
public static class FileSentences
{
    /// <summary>What is wrong, and what to do about it.</summary>
    public static string Of(Fault fault) => Text("Fault", fault.Kind).With([.. fault.Values]);

    /// <summary>What was noticed, and what is done with it.</summary>
    public static string Of(FileNote note) => Text("Note", note.Kind).With([note.Count, .. note.Values]);

    private static string Text<T>(string about, T kind) where T : struct, Enum =>
        Texts.ResourceManager.GetString(about + kind) ?? throw new InvalidOperationException($"No text says {kind}.");
}
