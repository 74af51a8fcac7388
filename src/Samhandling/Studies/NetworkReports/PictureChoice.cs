using Samhandling.Networks.Gate;
using Samhandling.Networks.Mixing;
using Samhandling.Platform;

namespace Samhandling.Studies.NetworkReports;

/// <summary>By what the persons of the picture are coloured.</summary>
public enum Colour { Sector, Place, Years, Age, Community }

/// <summary>Which ties the picture shows.</summary>
public enum Shown { All, Border, Nation, Mutual }

/// <summary>How a reader wants the picture, as the address says it: ?colour=place&amp;show=border. What the reader may not see is not on offer.</summary>
public sealed record PictureChoice(Colour Colour, Shown Show)
{
    public static PictureChoice Usual { get; } = new(Colour.Sector, Shown.All);

    /// <summary>The least weight of the contacts, where not all are shown.</summary>
    public Threshold? Threshold { get; init; }

    /// <summary>As asked for, and as usual where that is not on offer.</summary>
    public static PictureChoice Of(ShownStudy study, string? colour, string? show) => new(
        Enum.TryParse<Colour>(colour, ignoreCase: true, out var c) && Colours(study).Contains(c) ? c : Colour.Sector,
        Enum.TryParse<Shown>(show, ignoreCase: true, out var s) && Shows(study).Contains(s) ? s : Shown.All)
    { Threshold = study.Head.Threshold };

    public static IReadOnlyList<Colour> Colours(ShownStudy study) => study.Sight switch
    {
        Sight.Names =>
        [
            Colour.Sector,
            .. study.Persons.Any(p => p.Details!.Person.Municipality is not null || p.IsExternal is not null) ? [Colour.Place] : (Colour[])[],
            .. study.Persons.Any(p => p.Details!.Person.Years is not null) ? [Colour.Years] : (Colour[])[],
            .. study.Persons.Any(p => p.Details!.Person.Age is not null) ? [Colour.Age] : (Colour[])[],
            .. study.Figures.Groups is not null ? [Colour.Community] : (Colour[])[],
        ],
        Sight.Pseudonyms => study.Border is TieBorder.Locus ? [Colour.Sector, Colour.Place] : [Colour.Sector],
        _ => study.Figures is { SectorBorder: not null, PlaceBorder: not null } ? [Colour.Sector, Colour.Place] : [study.Figures.SectorBorder is null ? Colour.Place : Colour.Sector],
    };

    public static IReadOnlyList<Shown> Shows(ShownStudy study) => study.Sight switch
    {
        Sight.Figures => [Shown.All],
        _ =>
        [
            Shown.All,
            .. study.Border is TieBorder.None ? (Shown[])[] : [Shown.Border],
            .. study.Persons.Select(p => p.Details?.Person.Country).OfType<string>().Distinct(StringComparer.Ordinal).Count() > 1 ? [Shown.Nation] : (Shown[])[],
            .. study.Sight is Sight.Names && study.Figures.Contacts.IsDirected ? [Shown.Mutual] : (Shown[])[],
        ],
    };

    /// <summary>The words of the address for this picture; empty for the usual one.</summary>
    public string Query
    {
        get
        {
            var least = Threshold?.Query ?? "";
            if (Colour == Usual.Colour && Show == Usual.Show) return least;
            return FormattableString.Invariant($"{(least.Length == 0 ? "?" : least + "&")}colour={Colour.ToString().ToLowerInvariant()}&show={Show.ToString().ToLowerInvariant()}");
        }
    }

    /// <summary>To which category each person belongs; for sectors as the sectors are.</summary>
    public Grouping Groups(ShownStudy study) => Colour switch
    {
        Colour.Sector => Grouping.Of(study.Persons.Select(p => p.Sector is Analysis.Sector.Unknown ? null : p.Sector.ToString())),
        Colour.Place => Grouping.Of(study.Persons.Select(p => p.Details?.Person.Municipality ?? p.IsExternal switch { true => "external", false => "internal", null => null })),
        Colour.Years => Bands.Tenure(study.Persons.Select(p => p.Details?.Person.Years)),
        Colour.Age => Bands.Age(study.Persons.Select(p => p.Details?.Person.Age)),
        _ => Grouping.Of(study.Persons.Select(p => p.Details?.Figures.Group is { } group ? Texts.CommunityNumber.With(group + 1) : null)),
    };
}
