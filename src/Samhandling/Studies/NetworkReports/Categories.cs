using Samhandling.Figures;
using Samhandling.Networks.Mixing;
using Samhandling.Studies.Analysis;

namespace Samhandling.Studies.NetworkReports;

/// <summary>The marks by which the picture tells persons apart, each with its word.</summary>
/// <param name="Marks">One for each person.</param>
/// <param name="Legend">Those that occur, in order.</param>
public sealed record Categories(IReadOnlyList<Mark> Marks, IReadOnlyList<(Mark Mark, string Word)> Legend)
{
    /// <summary>One form and colour less than there are, which stands for all the rest.</summary>
    private const int MostNamed = 4;

    public static Categories Of(ShownStudy study, PictureChoice choice)
    {
        if (choice.Colour is Colour.Sector) return OfSectors([.. study.Persons.Select(p => p.Sector)]);
        var groups = choice.Groups(study);
        var isOrdered = choice.Colour is Colour.Years or Colour.Age;
        var sizes = groups.Sizes();
        var kept = Enumerable.Range(0, sizes.Length).Where(g => sizes[g] > 0 || isOrdered)
            .OrderByDescending(g => isOrdered ? 0 : sizes[g]).ToList();
        if (kept.Count > MostNamed + 1) kept = kept[..MostNamed];
        var legend = kept.Select((g, at) => (Mark.All[at], Words.Group(groups.Names[g]))).ToList();
        var marks = groups.Groups.ToArray().Select(g => g == Grouping.Unknown ? Mark.Unknown : kept.IndexOf(g) is >= 0 and var at ? Mark.All[at] : Mark.All[MostNamed]).ToList();
        if (marks.Contains(Mark.All[MostNamed]) && kept.Count == MostNamed) legend.Add((Mark.All[MostNamed], Words.Group(Border.Other)));
        if (marks.Contains(Mark.Unknown)) legend.Add((Mark.Unknown, Texts.NotKnown));
        return new(marks, legend);
    }

    public static Mark MarkOf(Sector sector) => sector switch
    {
        Sector.Public => Mark.Public,
        Sector.Private => Mark.Private,
        Sector.RegionOrState => Mark.State,
        Sector.CivilSociety => Mark.Civil,
        Sector.Research => Mark.Research,
        _ => Mark.Unknown,
    };

    private static Categories OfSectors(IReadOnlyList<Sector> sectors) => new(
        [.. sectors.Select(MarkOf)],
        [.. sectors.Distinct().OrderBy(s => s is Sector.Unknown).ThenBy(s => s).Select(s => (MarkOf(s), Words.Sector(s)))]);
}
