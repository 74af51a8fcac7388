using Samhandling.Platform;

namespace Samhandling.Places.Register;

/// <summary>What countries and kinds of places are called in the visitor's language.</summary>
internal static class Words
{
    public static readonly string[] Countries = ["SE", "NO", "FI"];

    /// <summary>A country as an address names it; null if that is none.</summary>
    public static string? Asked(string? country) => country is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'] ? country : null;

    public static string Country(string code) => code switch { "SE" => Texts.Sweden, "NO" => Texts.Norway, "FI" => Texts.Finland, _ => code };

    public static string Kind(PlaceKind kind) => kind switch
    {
        PlaceKind.Country => Texts.CountryWord,
        PlaceKind.Region => Texts.RegionWord,
        PlaceKind.Municipality => Texts.MunicipalityWord,
        PlaceKind.Destination => Texts.DestinationWord,
        _ => Texts.FunctionalAreaWord,
    };

    public static string Language(string code) => code switch
    {
        "se" => Texts.NorthernSami,
        "smj" => Texts.LuleSami,
        "sma" => Texts.SouthSami,
        "fkv" => Texts.Kven,
        "fit" => Texts.Meankieli,
        "fi" => Texts.Finnish,
        "sv" => Texts.Swedish,
        "nb" => Texts.Norwegian,
        _ => Texts.English,
    };

    /// <summary>The period from its first day to its last, as far as the register knows them.</summary>
    public static string Period(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        (null, null) => Texts.AsLongAsKnown,
        (null, { } end) => Texts.UpTo.With(end.AddDays(-1)),
        ({ } start, null) => Texts.Since.With(start),
        ({ } start, { } end) => Texts.Between.With(start, end.AddDays(-1)),
    };
}
