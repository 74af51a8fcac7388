using System.Globalization;
using Samhandling.Figures;
using Samhandling.Platform;
using Samhandling.Studies.Analysis;
using Samhandling.Surveys;

namespace Samhandling.Studies.NetworkReports;

/// <summary>The words and numbers of the reports, in the reader's language.</summary>
public static class Words
{
    /// <summary>A number that stands in a figure or a table, with a true minus.</summary>
    public static NumberStyle Number(int decimals = 0) => new(CultureInfo.CurrentCulture, "", decimals);

    /// <summary>Shares as whole percent; what is written is 100 times the share.</summary>
    public static NumberStyle Percent => new(CultureInfo.CurrentCulture, "%");

    public static string Share(double share) => Percent.Write(100 * share);

    /// <summary>The name of a group of a border or a band: our own words for our own groups, else as the file has it.</summary>
    public static string Group(string name) => Enum.TryParse<Sector>(name, out var sector) && Enum.IsDefined(sector) ? Sector(sector) : name switch
    {
        Border.Other => Texts.OtherGroups,
        "internal" => Texts.FromHere,
        "external" => Texts.FromElsewhere,
        "<4" => Texts.UnderFourYears,
        "4–9" => Texts.FourToNineYears,
        "≥10" => Texts.TenYearsOrMore,
        "<30" => Texts.UnderThirty,
        "30–39" => Texts.ThirtyToThirtyNine,
        "40+" => Texts.FortyOrOlder,
        _ => name,
    };

    public static string Sector(Sector sector) => sector switch
    {
        Analysis.Sector.Public => Texts.SectorPublic,
        Analysis.Sector.Private => Texts.SectorPrivate,
        Analysis.Sector.RegionOrState => Texts.SectorState,
        Analysis.Sector.CivilSociety => Texts.SectorCivil,
        Analysis.Sector.Research => Texts.SectorResearch,
        _ => Texts.NotKnown,
    };

    public static string NamedBy(TopCoded count) => count.OrMore ? Texts.OrMore.With(count.Value) : Number().Write(count.Value);

    public static string People(Cell cell) => cell switch
    {
        { Count: 1 } => Texts.OnePerson,
        { Count: { } count } => Texts.CountPersons.With(count),
        { State: CellState.Withheld } => Texts.FewerThanFive,
        _ => Texts.HiddenToo,
    };

    public static string Standing(Standing standing) => standing switch
    {
        Analysis.Standing.Answered => Texts.HasAnswered,
        Analysis.Standing.AskedInVain => Texts.HasNotAnswered,
        _ => Texts.OnlyNamed,
    };
}
