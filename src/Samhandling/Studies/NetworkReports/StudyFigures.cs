using Samhandling.Figures;
using Samhandling.Networks.Gate;
using Samhandling.Studies.NetworkStructure;

namespace Samhandling.Studies.NetworkReports;

/// <summary>All figures of a study by the name that they have in an address.</summary>
public static class StudyFigures
{
    public const string Picture = "picture", SectorBorder = "sector-border", PlaceBorder = "place-border", SectorMixing = "sector-mixing", PlaceMixing = "place-mixing",
        Years = "years", Age = "age", AgeGender = "age-gender", NamedBy = "named-by", MostNamed = "most-named", Apart = "apart", Threes = "threes", Likeness = "likeness";

    private static readonly string[] YearBands = [.. Bands.Tenure([]).Names], AgeBands = [.. Bands.Age([]).Names];

    public static IReadOnlyList<string> Names { get; } = [Picture, SectorBorder, PlaceBorder, SectorMixing, PlaceMixing, Years, Age, AgeGender, NamedBy, MostNamed, Apart, Threes, Likeness];

    /// <returns>Null where the study has no such figure, or the reader may not see it.</returns>
    public static Figure? Of(ShownStudy study, string name, PictureChoice choice) =>
        !study.IsEnough || !Names.Contains(name, StringComparer.Ordinal) ? null : study.Drawn(name, choice, () => Draw(study, name, choice));

    private static Figure? Draw(ShownStudy study, string name, PictureChoice choice) => name switch
    {
        Picture => study.Sight is Sight.Figures ? GroupPicture.Draw(study, choice) : PersonPicture.Draw(study, choice),
        SectorBorder => BorderFigures.Strip(study.Figures.SectorBorder, Texts.InOrOut),
        PlaceBorder => BorderFigures.Strip(study.Figures.PlaceBorder, Texts.InOrOutOfPlace),
        Years => GateFigures.Plot(study.Figures.YearsGate, YearBands, Texts.YearsHere, study.Head.Population?.ByYears),
        Age => GateFigures.Plot(study.Figures.AgeGate, AgeBands, Texts.AgeWord, study.Head.Population?.ByAge),
        NamedBy => study.Figures.Answering.Allowed.InDegree ? CarryFigures.Spread(study.Figures) : null,
        Apart => StructureFigures.Apart(study.Figures),
        Threes => StructureFigures.Threes(study.Figures),
        Likeness => LikenessFigures.Plot(study.Figures),
        MostNamed => study.Figures.Answering.Allowed.InDegree ? CarryFigures.MostNamed(study) : null,
        _ => null,
    };

    /// <summary>The numbers of a figure, or of a table that has no drawing.</summary>
    public static FigureTable? TableOf(ShownStudy study, string name, PictureChoice choice) => !study.IsEnough ? null : name switch
    {
        SectorMixing => study.Figures.SectorBorder is { } border ? Mixing.Table(study, border) : null,
        PlaceMixing => study.Figures.PlaceBorder is { } border ? Mixing.Table(study, border) : null,
        AgeGender => AgeByGender.Table(study.Figures),
        Picture when study.Sight is not Sight.Figures => PersonTable.Of(study),
        _ => Of(study, name, choice)?.Table,
    };

    /// <summary>What the marks and lines of the picture are.</summary>
    public static IReadOnlyList<LegendItem> Legend(ShownStudy study, PictureChoice choice) => study.Sight is Sight.Figures
        ? [NetworkPicture.Legend(isExternal: true, Texts.MoreLinesMoreContacts), NetworkPicture.SizeLegend(Texts.LargerMorePeople)]
        : [.. Categories.Of(study, choice).Legend.Select(c => c.Mark.Legend(c.Word)), .. TieLegend(study.Border), NetworkPicture.SizeLegend(Texts.LargerNamedByMore)];

    private static LegendItem[] TieLegend(TieBorder border) => border switch
    {
        TieBorder.Municipality => Pair(Texts.WithinMunicipality, Texts.AcrossMunicipalities),
        TieBorder.Locus => Pair(Texts.WithinPlace, Texts.AcrossPlace),
        TieBorder.Sector => Pair(Texts.WithinSector, Texts.BetweenSectors),
        _ => [],
    };

    private static LegendItem[] Pair(string within, string across) => [NetworkPicture.Legend(isExternal: false, within), NetworkPicture.Legend(isExternal: true, across)];
}
