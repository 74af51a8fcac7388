using Samhandling.Figures;
using Samhandling.Platform;
using Samhandling.Studies.Analysis;
using Samhandling.Surveys;

namespace Samhandling.Studies.NetworkReports;

/// <summary>The picture for who may see no persons: groups of five or more, and how many contacts go between them.</summary>
public static class GroupPicture
{
    private const double Long = 880, Short = 560, NarrowHeight = 820, NarrowWidth = 640, Largest = 78, Smallest = 26;

    /// <summary>The most lines between two groups; fewer contacts have fewer, in proportion.</summary>
    private const int MostLines = 12;

    /// <returns>Null where no border was reckoned, or fewer than two groups may be shown.</returns>
    public static Figure? Draw(ShownStudy study, PictureChoice choice)
    {
        if ((choice.Colour is Colour.Place ? study.Figures.PlaceBorder : study.Figures.SectorBorder) is not { } border) return null;
        var sizes = Suppression.List(border.Sizes).Cells;
        var shown = Enumerable.Range(0, sizes.Count).Where(g => sizes[g].State is not CellState.Withheld).ToList();
        if (shown.Count < 2) return null;
        var groups = shown.Select((g, at) => new Node(
            Words.Group(border.Groups[g]), Words.People(sizes[g]), border.Sizes[g], sizes[g].Count is not null,
            Enum.TryParse<Sector>(border.Groups[g], out var sector) ? Categories.MarkOf(sector) : Mark.All[Math.Min(at, Mark.All.Count - 2)])).ToList();
        int Ties(int one, int other) => one == other ? border.Ties[shown[one]][shown[one]] : border.Ties[shown[one]][shown[other]] + (study.Figures.Contacts.IsDirected ? border.Ties[shown[other]][shown[one]] : 0);
        var description = Texts.GroupPictureDescription.With(border.Crossing, border.Known);
        var table = Mixing.Table(study, border);
        return new(
            Drawn(groups, Ties, Long, Short, new(study.Head.Title, description, "chart net wide", 18)),
            Drawn(groups, Ties, NarrowWidth, NarrowHeight, new(study.Head.Title, description, "chart net narrow", 30)),
            table);
    }

    private static Drawing Drawn(List<Node> groups, Func<int, int, int> ties, double width, double height, Look look)
    {
        var places = Places(groups.Count, width, height);
        var mostTies = Math.Max(1, Pairs(groups.Count).Max(p => ties(p.One, p.Other)));
        var mostPeople = groups.Max(g => g.Size);
        var shapes = new List<Shape>();
        foreach (var (one, other) in Pairs(groups.Count).Where(p => ties(p.One, p.Other) > 0))
            shapes.Add(new PathShape("te", Lines(places[one], places[other], (int)Math.Ceiling((double)MostLines * ties(one, other) / mostTies))));
        for (var g = 0; g < groups.Count; g++)
        {
            // Where the number is hidden, the area may not tell it.
            var radius = groups[g].IsSizeShown ? Math.Max(Smallest, Largest * Math.Sqrt((double)groups[g].Size / mostPeople)) : Smallest;
            var (x, y) = places[g];
            shapes.Add(groups[g].Mark.At(x, y, radius));
            shapes.Add(new Text("b", x, y + radius + look.Line * 1.3, groups[g].Word, Anchor.Middle));
            shapes.Add(new Text("", x, y + radius + look.Line * 2.6, $"{groups[g].People}, {Texts.ContactsWithin.With(ties(g, g))}", Anchor.Middle));
        }

        shapes.AddRange(Pairs(groups.Count).Select(p => (p.One, p.Other, Ties: ties(p.One, p.Other))).Where(p => p.Ties > 0).Select(p => new Text(
            "b", (places[p.One].X + places[p.Other].X) / 2, (places[p.One].Y + places[p.Other].Y) / 2 - look.Line, Words.Number().Write(p.Ties), Anchor.Middle)));
        return new(width, height, look.Title, look.Description, shapes, look.Class);
    }

    private static List<(double X, double Y)> Places(int count, double width, double height)
    {
        var start = count == 2 && width > height ? Math.PI : -Math.PI / 2;
        return [.. Enumerable.Range(0, count).Select(g => start + (2 * Math.PI * g / count))
            .Select(turn => ((width / 2) + (width * .31 * Math.Cos(turn)), (height * .46) + (height * .3 * Math.Sin(turn))))];
    }

    private static IEnumerable<(int One, int Other)> Pairs(int count) =>
        Enumerable.Range(0, count).SelectMany(one => Enumerable.Range(one + 1, count - one - 1).Select(other => (one, other)));

    private static string Lines((double X, double Y) from, (double X, double Y) to, int count)
    {
        const double Apart = 5;
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var length = Math.Sqrt((dx * dx) + (dy * dy));
        return string.Concat(Enumerable.Range(0, count).Select(i => (i - ((count - 1) / 2.0)) * Apart)
            .Select(aside => (X: -dy / length * aside, Y: dx / length * aside))
            .Select(by => FormattableString.Invariant($"M{from.X + by.X:0} {from.Y + by.Y:0}L{to.X + by.X:0} {to.Y + by.Y:0}")));
    }

    private sealed record Node(string Word, string People, int Size, bool IsSizeShown, Mark Mark);

    private sealed record Look(string Title, string Description, string Class, double Line);
}
