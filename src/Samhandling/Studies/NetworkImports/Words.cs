using System.Globalization;
using Samhandling.Networks.Files;
using Samhandling.Platform;
using Samhandling.Platform.Tables;
using Samhandling.Studies.Analysis;
using Samhandling.Studies.ImportReading;

namespace Samhandling.Studies.NetworkImports;

/// <summary>The words for what can be chosen, each behind the value that a form sends.</summary>
internal static class Words
{
    private const string Unnamed = "column ";

    private static readonly string[] s_encodings = ["utf-8", "windows-1252", "ibm850", "utf-16", "utf-16BE"];

    public static IEnumerable<(string Value, string Text)> Separators => Enum.GetValues<Separator>().Select(s => (s.ToString(), Text(s)));

    public static IEnumerable<(string Value, string Text)> Encodings => s_encodings.Select(e => (e, e.ToUpperInvariant()));

    public static IEnumerable<(string Value, string Text)> Headers => [(Name(true), Texts.AreHeadings), (Name(false), Texts.ATie)];

    public static IEnumerable<(string Value, string Text)> Shapes => [(Name(false), Texts.AsList), (Name(true), Texts.AsMatrix)];

    public static IEnumerable<(string Value, string Text)> Directions => [(Name(true), Texts.Directed), (Name(false), Texts.Undirected)];

    public static IEnumerable<(string Value, string Text)> Meanings =>
    [
        (nameof(Meaning.LeftOut), Texts.MeaningLeftOut),
        (nameof(Meaning.Id), Texts.MeaningId),
        (nameof(Meaning.Name), Texts.MeaningName),
        (nameof(Meaning.Sector), Texts.MeaningSector),
        (nameof(Meaning.Municipality), Texts.MeaningMunicipality),
        (nameof(Meaning.Locus), Texts.MeaningLocus),
        (nameof(Meaning.Years), Texts.MeaningYears),
        (nameof(Meaning.Age), Texts.MeaningAge),
        (nameof(Meaning.BirthYear), Texts.MeaningBirthYear),
        (nameof(Meaning.Gender), Texts.MeaningGender),
        (nameof(Meaning.Title), Texts.MeaningTitle),
        (nameof(Meaning.Standing), Texts.MeaningStanding),
    ];

    public static IEnumerable<(string Value, string Text)> Sectors =>
    [
        ("", Texts.ChooseOne),
        (nameof(Sector.Unknown), Texts.SectorUnknown),
        (nameof(Sector.Public), Texts.SectorPublic),
        (nameof(Sector.Private), Texts.SectorPrivate),
        (nameof(Sector.RegionOrState), Texts.SectorRegionOrState),
        (nameof(Sector.CivilSociety), Texts.SectorCivilSociety),
        (nameof(Sector.Research), Texts.SectorResearch),
    ];

    public static IEnumerable<(string Value, string Text)> Standings =>
    [
        ("", Texts.ChooseOne),
        (nameof(Standing.Answered), Texts.StandingAnswered),
        (nameof(Standing.AskedInVain), Texts.StandingAskedInVain),
        (nameof(Standing.OnlyNamed), Texts.StandingOnlyNamed),
    ];

    public static IEnumerable<(string Value, string Text)> Loci => [("", Texts.ChooseOne), (Name(false), Texts.LocusFalse), (Name(true), Texts.LocusTrue)];

    /// <summary>The same after the choice that is found out by itself.</summary>
    public static IEnumerable<(string Value, string Text)> OrFound(IEnumerable<(string Value, string Text)> choices) => choices.Prepend(("", Texts.FoundOut));

    public static IEnumerable<(string Value, string Text)> Modes(int first, int second) =>
        [(nameof(Mode.First), Texts.ModeFirst.With(first)), (nameof(Mode.Second), Texts.ModeSecond.With(second)), (nameof(Mode.AsItIs), Texts.ModeAsItIs)];

    /// <summary>What needs no words of ours: headings and names out of the file.</summary>
    public static IEnumerable<(string Value, string Text)> Same(IEnumerable<string> names) => names.Select(n => (n, n));

    public static IEnumerable<(string Value, string Text)> Headings(IEnumerable<string> names) => names.Select(n => (n, Heading(n)));

    /// <summary>A heading as the file has it, or in our words where the library numbered a column that has none.</summary>
    public static string Heading(string name) =>
        name.StartsWith(Unnamed, StringComparison.Ordinal) && int.TryParse(name.AsSpan(Unnamed.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Texts.ColumnNumber.With(number) : name;

    public static string Name(bool value) => value ? "true" : "false";

    public static string Name(char separator) => Of(separator).ToString();

    /// <summary>A file and how it was read: ties.csv: a tie a row, semicolon, UTF-8, headings on row 1.</summary>
    public static string Told(GivenFile file, FileFormat? format, TextLayout? layout)
    {
        string?[] parts = Workbook.Is(file.Bytes)
            ? [Texts.AsWorkbook, format is null || layout is null ? null : layout.IsMatrix ? Texts.AsMatrix : Texts.AsList]
            : layout is null
            ? [format is FileFormat.EdgeList or FileFormat.Matrix ? null : format?.ToString()]
            :
            [
                format is null ? null : layout.IsMatrix ? Texts.AsMatrix : Texts.AsList,
                Text(Of(layout.Separator)),
                layout.Encoding.ToUpperInvariant(),
                layout.HasHeader ? Texts.WithHeader : Texts.WithoutHeader,
            ];
        var told = string.Join(", ", parts.OfType<string>());
        return told.Length == 0 ? file.Name : $"{file.Name}: {told}";
    }

    private static Separator Of(char separator) => separator switch
    {
        ';' => Separator.Semicolon,
        '\t' => Separator.Tab,
        '|' => Separator.Bar,
        ' ' => Separator.Space,
        _ => Separator.Comma,
    };

    private static string Text(Separator separator) => separator switch
    {
        Separator.Semicolon => Texts.SeparatorSemicolon,
        Separator.Tab => Texts.SeparatorTab,
        Separator.Bar => Texts.SeparatorBar,
        Separator.Space => Texts.SeparatorSpace,
        _ => Texts.SeparatorComma,
    };
}
