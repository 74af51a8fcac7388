using Samhandling.Networks;
using Samhandling.Networks.Gate;
using Samhandling.Surveys;

namespace Samhandling.Studies.Analysis;

/// <summary>The figures of a study with those contacts alone that weigh so much or more.</summary>
/// <param name="IsForAll">Whether who sees no names may choose it: beside what they may see already, it tells of no fewer than five.</param>
/// <param name="Figures">Everybody stands where they stand in the whole, so that is not kept once more.</param>
public sealed record Step(double Least, bool IsForAll, NetworkAnalysis Figures)
{
    private const int Most = 4;

    /// <summary>The steps of a weighted study, least first: each weight, or where they are many those that part the contacts about evenly.</summary>
    /// <param name="reckon">The figures of a study without steps.</param>
    public static IReadOnlyList<Step> Of(StudiedNetwork study, NetworkAnalysis whole, Func<StudiedNetwork, NetworkAnalysis> reckon)
    {
        if (!study.Network.IsWeighted || !whole.Answering.Allowed.Anything) return [];
        var steps = new List<Step>();
        List<(double Least, NetworkAnalysis Figures)> open = [(double.NegativeInfinity, whole)];
        foreach (var least in Leasts(study.Network))
        {
            // How many gave as many names as they could is of the asking, whatever the names weigh.
            var figures = reckon(study.AtLeast(least)) with { Places = null, Answering = whole.Answering };
            var isForAll = open.TrueForAll(other => IsApart(other.Figures, figures) && AreManys(study.Network, other.Least, least));
            if (isForAll) open.Add((least, figures));
            steps.Add(new(least, isForAll, figures));
        }

        return steps;
    }

    private static List<double> Leasts(Network network)
    {
        var weights = network.Ties().Select(t => t.Weight).Order().ToList();
        var different = weights.Distinct().Skip(1).ToList();
        return different.Count <= Most ? different
            : [.. Enumerable.Range(1, Most).Select(part => weights[weights.Count * part / (Most + 1)]).Distinct().Where(w => w > weights[0])];
    }

    /// <summary>Whether each number that is shown to who sees no persons is the same in both, or five or more apart.</summary>
    private static bool IsApart(NetworkAnalysis one, NetworkAnalysis other)
    {
        var (first, second) = (Told(one), Told(other));
        return first.Count == second.Count && first.Zip(second).All(pair => Math.Abs(pair.First - pair.Second) is 0 or >= Suppression.Threshold);
    }

    /// <summary>Whether the contacts from one weight up to another are of five or more who name and five or more who are named.</summary>
    private static bool AreManys(Network network, double from, double below)
    {
        var between = network.Ties().Where(t => t.Weight >= from && t.Weight < below).ToList();
        return between.DistinctBy(t => t.From).Count() >= Suppression.Threshold && between.DistinctBy(t => t.To).Count() >= Suppression.Threshold;
    }

    // Numbers of parts and of groups, and the core's size, count no persons by what is true of them: those who are alone are told by themselves.
    private static List<long> Told(NetworkAnalysis figures) =>
    [
        figures.Contacts.Ties, figures.Contacts.LargestPart, figures.Contacts.Alone, figures.Contacts.Unnamed,
        .. figures.NamedBySpread, .. Told(figures.SectorBorder), .. Told(figures.PlaceBorder), .. Told(figures.YearsGate), .. Told(figures.AgeGate),
        figures.Carrying?.TopFiveTies ?? 0, figures.Carrying?.BorderTies ?? 0, figures.Cohering?.Loss?.Breaking ?? 0,
    ];

    private static IEnumerable<long> Told(Border? border) => border is null ? [] :
        [.. border.Ties.SelectMany(row => row.Select(ties => (long)ties)), border.Unknown, border.WithoutContact, border.HeldBeyond ?? 0, border.HeldByOne ?? 0];

    private static IEnumerable<long> Told(GateIndex? gate) => gate is null ? [] : [gate.Namings, gate.UnknownNamings, .. gate.Bands.Select(b => (long)b.Namings)];
}
