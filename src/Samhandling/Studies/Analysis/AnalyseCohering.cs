using Samhandling.Networks;
using Samhandling.Networks.Comparison;
using Samhandling.Networks.CorePeriphery;
using Samhandling.Networks.KeyPlayers;
using Samhandling.Networks.Mixing;
using Samhandling.Networks.Triads;

namespace Samhandling.Studies.Analysis;

/// <summary>Reckons how a network hangs together. What would take longer than a visitor waits is left out, and the page says so.</summary>
internal static class AnalyseCohering
{
    /// <summary>The most people for what goes with each person, for pairs of them, and for what is held against orders by lot.</summary>
    private const int MostLeaving = 500, MostInPairs = 150, MostCompared = 300;

    private const int Orders = 1_000;

    public static Cohering Of(StudiedNetwork study, Network network, bool[] respondents) => new(
        TriadsOf(network, respondents), CoreOf(network), LeavingOf(network), [.. AlikeOf(study, network, respondents)]);

    /// <returns>In the order of the persons; empty where they are too many.</returns>
    public static IReadOnlyList<PersonLoss> Losses(StudiedNetwork study, Network network)
    {
        if (network.Count > MostLeaving) return [];
        var undirected = network.Undirected();
        return [.. Loss.OfEach(network, study.Sectors).Select(loss => new PersonLoss(
            loss.Ties, loss.BorderTies, Math.Max(0, loss.Parts), loss.DistanceChange, OnlyTo(undirected, loss.Actor), Reach.Of(undirected, loss.Actor)))];
    }

    /// <summary>Among those who answered, since of these alone it is known whom they do not name.</summary>
    private static Triads? TriadsOf(Network network, bool[] respondents)
    {
        int[] answered = [.. Enumerable.Range(0, network.Count).Where(i => respondents[i])];
        if (answered.Length is < 3 or > MostLeaving) return null;
        var place = answered.Index().ToDictionary(a => a.Item, a => a.Index);
        var among = Network.Build(
            answered.Length, [.. network.Ties().Where(t => respondents[t.From] && respondents[t.To]).Select(t => new Tie(place[t.From], place[t.To]))], network.IsDirected);
        var census = TriadCensus.Of(among);
        return new(answered.Length, census.Counts, census.Expected(), TriadChance.Ranges(among));
    }

    private static CoreShape? CoreOf(Network network) =>
        network.Count <= MostCompared && CoreFinding.Of(network.Undirected(), BetweenTies.Ignored) is { Best: { } best } found
            ? new(best.Members.Count, best.R, found.Second?.R, found.IsExact, best.Members) : null;

    private static Leaving? LeavingOf(Network network)
    {
        if (network.Count is < 4 or > MostInPairs) return null;
        var (one, two, reach) = (KeySets.ToLose(network, 1), KeySets.ToLose(network, 2), KeySets.ToReach(network, 2));
        var breaking = Loss.OfEach(network).Count(loss => loss.Parts > 0);
        return new(breaking, Fragmentation.Of(network).Distance, one.Value, two.Value, reach.Value, two.IsExact && reach.IsExact, two.Sets, reach.Sets);
    }

    private static IEnumerable<Alike> AlikeOf(StudiedNetwork study, Network network, bool[] respondents)
    {
        if (network.Count > MostCompared) yield break;
        var ties = PairValues.Ties(network);
        var groups = new[] { (Of: Likeness.Sector, Groups: study.Sectors), (Of: Likeness.Place, Groups: study.Places) }.Where(g => g.Groups.Names.Count > 1).ToList();
        var together = groups.Count < 2 ? null
            : MultipleQap.Of(ties, [.. groups.Select(g => (g.Of.ToString(), PairValues.Same(g.Groups)))], respondents, Orders);
        for (var i = 0; i < groups.Count; i++)
        {
            var coefficient = Assortativity.Of(MixingMatrix.Of(network, groups[i].Groups, respondents));
            if (Compared(groups[i].Of, PairValues.Same(groups[i].Groups), coefficient) is { } alike)
                yield return alike with { B = together?.Effects[i].B, PTogether = together?.Effects[i].P };
        }

        foreach (var (of, numbers) in new[] { (Likeness.Years, study.Persons.Select(p => p.Years ?? double.NaN).ToArray()), (Likeness.Age, [.. study.Persons.Select(p => p.Age ?? double.NaN)]) })
        {
            if (numbers.Count(double.IsFinite) < Surveys.Suppression.Threshold) continue;
            if (Compared(of, PairValues.Difference(numbers), NumberAssortativity.Of(network, numbers).Value) is { } alike)
                // A difference is the other way round: the less apart, the more alike.
                yield return alike with { R = -alike.R };
        }

        Alike? Compared(Likeness of, PairValues values, double coefficient)
        {
            var qap = Qap.Of(ties, values, respondents, Orders);
            return double.IsNaN(qap.R) ? null : new(of, qap.R, Math.Min(1, 2 * Math.Min(qap.AtLeast, qap.AtMost)), null, null, qap.People, coefficient);
        }
    }

    private static int OnlyTo(Network undirected, int actor)
    {
        var only = 0;
        foreach (var other in undirected.From(actor)) only += undirected.From(other).Length == 1 ? 1 : 0;
        return only;
    }
}
