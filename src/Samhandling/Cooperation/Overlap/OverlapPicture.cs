using System.Globalization;
using Samhandling.Figures;
using Samhandling.Networks;
using Samhandling.Networks.Layout;
using Samhandling.Platform;

namespace Samhandling.Cooperation.Overlap;

/// <summary>Draws groups and who sits in them as one network: a group is a square and the larger the more sit in it, a person a dot between the groups the person ties together.</summary>
public static class OverlapPicture
{
    private const double Width = 880, Height = 640, Radius = 14;

    public static IReadOnlyList<LegendItem> Legend => [Mark.Private.Legend(Texts.SquareIsGroup), Mark.Public.Legend(Texts.DotIsPerson)];

    /// <summary>Null where nobody sits in any group.</summary>
    /// <param name="overlap">Groups and who sits there.</param>
    /// <param name="withNames">Whether the reader may know who it is.</param>
    public static Figure? Draw(GroupOverlap overlap, bool withNames)
    {
        if (overlap.Sitting.Count == 0) return null;
        var groups = overlap.Groups.Where(g => overlap.Sitting.Any(s => s.GroupId == g.Id)).ToList();
        var persons = overlap.Sitting.Select(s => s.Person).DistinctBy(p => p.Id).OrderBy(p => p.Id).ToList();
        var (groupAt, personAt) = (groups.Select((g, i) => (g.Id, i)).ToDictionary(g => g.Id, g => g.i), persons.Select((p, i) => (p.Id, At: groups.Count + i)).ToDictionary(p => p.Id, p => p.At));
        var ties = overlap.Sitting.Select(s => (Person: personAt[s.Person.Id], Group: groupAt[s.GroupId])).Order().ToList();
        var count = groups.Count + persons.Count;
        var places = ForceLayout.Of(Network.Build(count, [.. ties.Select(t => new Tie(t.Person, t.Group))], isDirected: false), Width, Height, Enumerable.Repeat(Radius, count).ToArray());
        var nodes = Enumerable.Range(0, count).Select(i => i < groups.Count
            ? new NetworkNode(places.X[i], places.Y[i], ties.Count(t => t.Group == i), Mark.Private, groups[i].Name, Texts.SitThere.With(groups[i].Name, ties.Count(t => t.Group == i)))
            : new NetworkNode(places.X[i], places.Y[i], 0, Mark.Public, "", withNames ? Texts.SitsIn.With(persons[i - groups.Count].Name, ties.Count(t => t.Person == i)) : null));
        var pairs = overlap.Pairs();
        var table = new FigureTable([Texts.OneGroup, Texts.OtherGroup, Texts.Shared], [.. pairs.Select(p => new[] { p.One.Name, p.Other.Name, p.Shared.Count.ToString(CultureInfo.CurrentCulture) })], 2);
        return NetworkPicture.Draw([.. nodes], [.. ties.Select(t => new NetworkTie(t.Person, t.Group, IsExternal: false))], Texts.Overlap, Texts.PictureSays.With(persons.Count, groups.Count, pairs.Count), table);
    }
}
