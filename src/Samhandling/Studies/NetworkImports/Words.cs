using System.Globalization;
using Samhandling.Networks.Files;
using Samhandling.Platform;
using Samhandling.Studies.Analysis;
using Samhandling.Studies.ImportReading;

namespace Samhandling.Studies.NetworkImports;

/// <summary>The words for what can be chosen, each behind the value that a form sends.</summary>
internal static class Words
{
    private static readonly string[] s_encodings = ["utf-8", "windows-1252", "ibm850", "utf-16", "utf-16BE"];

    public static IEnumerable<(string Value, string Text)> Separators => All<Separator>("Separator");

    public static IEnumerable<(string Value, string Text)> Encodings => s_encodings.Select(e => (e, e.ToUpperInvariant()));

    public static IEnumerable<(string Value, string Text)> Headers => [(Name(true), Texts.Headings), (Name(false), Texts.ATie)];

    public static IEnumerable<(string Value, string Text)> Shapes => [(Name(false), Texts.AsList), (Name(true), Texts.AsMatrix)];

    public static IEnumerable<(string Value, string Text)> Directions => [(Name(true), Texts.Directed), (Name(false), Texts.Undirected)];

    public static IEnumerable<(string Value, string Text)> Meanings => All<Meaning>("Meaning");

    public static IEnumerable<(string Value, string Text)> Sectors => [("", Texts.ChooseOne), .. All<Sector>("Sector")];

    public static IEnumerable<(string Value, string Text)> Standings => [("", Texts.ChooseOne), .. All<Standing>("Standing")];

    public static IEnumerable<(string Value, string Text)> Loci => [("", Texts.ChooseOne), (Name(false), Texts.LocusFalse), (Name(true), Texts.LocusTrue)];

    public static IEnumerable<(string Value, string Text)> Modes(int first, int second) =>
        [(nameof(Mode.First), Texts.ModeFirst.With(first)), (nameof(Mode.Second), Texts.ModeSecond.With(second)), (nameof(Mode.AsItIs), Texts.ModeAsItIs)];

    /// <summary>What needs no words of ours: headings and names out of the file.</summary>
    public static IEnumerable<(string Value, string Text)> Same(IEnumerable<string> names) => names.Select(n => (n, n));

    public static string Name(bool value) => value ? "true" : "false";

    public static string Name(char separator) => (separator switch
    {
        ';' => Separator.Semicolon,
        '\t' => Separator.Tab,
        '|' => Separator.Bar,
        ' ' => Separator.Space,
        _ => Separator.Comma,
    }).ToString();

    /// <summary>A file and how it was read: ties.csv: a tie a row, semicolon, UTF-8, headings on row 1.</summary>
    public static string Told(string file, FileFormat? format, TextLayout? layout)
    {
        string?[] parts = layout is null
            ? [format is FileFormat.EdgeList or FileFormat.Matrix ? null : format?.ToString()]
            :
            [
                format is null ? null : layout.IsMatrix ? Texts.AsMatrix : Texts.AsList,
                Text("Separator", Name(layout.Separator)),
                layout.Encoding.ToUpperInvariant(),
                layout.HasHeader ? Texts.WithHeader : Texts.WithoutHeader,
            ];
        var told = string.Join(", ", parts.OfType<string>());
        return told.Length == 0 ? file : $"{file}: {told}";
    }

    private static IEnumerable<(string Value, string Text)> All<T>(string about) where T : struct, Enum => Enum.GetNames<T>().Select(name => (name, Text(about, name)));

    private static string Text(string about, string name) => Texts.ResourceManager.GetString(about + name, CultureInfo.CurrentUICulture) ?? throw new InvalidOperationException($"No text says {about}{name}.");
}
