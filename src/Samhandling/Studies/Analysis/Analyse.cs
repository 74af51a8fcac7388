using Samhandling.Networks;
using Samhandling.Networks.Brokerage;
using Samhandling.Networks.Centrality;
using Samhandling.Networks.Cohesion;
using Samhandling.Networks.Communities;
using Samhandling.Networks.Comparison;
using Samhandling.Networks.Gate;
using Samhandling.Networks.Holes;
using Samhandling.Networks.Layout;
using Samhandling.Networks.Mixing;
using Samhandling.Networks.Uncertainty;

namespace Samhandling.Studies.Analysis;

/// <summary>Reckons all figures of a study. The same network gives the same figures, to the last digit.</summary>
public static class Analyse
{
    /// <summary>The most people that a picture shows; it would be a blot.</summary>
    public const int MostDrawn = 1_500;

    /// <summary>How many carry the border: the figure counts the ties through so many persons.</summary>
    private const int BorderPeople = 7;

    private const int PlaceDraws = 400;

    private const double Width = 880, Height = 640;

    public static NetworkAnalysis Network(StudiedNetwork study)
    {
        var whole = Whole(study);
        return whole with { Steps = Step.Of(study, whole, Whole) };
    }

    private static NetworkAnalysis Whole(StudiedNetwork study)
    {
        var network = study.Network.Unweighted();
        var respondents = study.Respondents;
        var answering = Answers(study, network);
        var allowed = answering.Allowed;
        var sectors = allowed.Indices ? Border.Of(network, study.Sectors, respondents) : null;
        var places = allowed.Indices ? Border.Of(network, study.Places, respondents, study.Inside) : null;
        var groups = allowed.Indices ? Leiden.BestOf(network) : null;
        return new()
        {
            Answering = answering,
            Contacts = Whole(network, respondents),
            SectorBorder = sectors,
            PlaceBorder = places,
            YearsGate = allowed.InDegree ? Gate(study, network, study.YearBands, study.Population?.ByYears) : null,
            AgeGate = allowed.InDegree ? Gate(study, network, study.AgeBands, study.Population?.ByAge) : null,
            Persons = Persons(study, network, allowed, groups),
            NamedBySpread = Spread(network),
            AgeByGender = AgeByGender(study),
            Groups = groups is null ? null : new(groups.Count, groups.Modularity, groups.SameShare, groups.MeanAdjustedRand, groups.IsClear),
            Carrying = allowed.Indices ? Carried(study, network, sectors) : null,
            Cohering = allowed.Indices ? AnalyseCohering.Of(study, network, respondents) : null,
            Place = allowed.Indices && network.IsDirected ? Place(study, network, respondents) : null,
            WithoutAFifth = allowed.Indices ? Stability.Of(TwoWay(network), .2, respondents) : null,
            WithoutHalf = allowed.Indices ? Stability.Of(TwoWay(network), .5, respondents) : null,
            Places = study.Persons.Count <= MostDrawn ? Drawn(network) : null,
        };
    }

    private static PlaceFigures Place(StudiedNetwork study, Network network, bool[] respondents)
    {
        var border = Grouping.Of(study.Persons.Select(p => p.IsExternal switch { true => "external", false => "internal", null => null }));
        // Groups of few are put together, as everywhere, before anything is reckoned of them.
        return PlaceFigures.Of(network, border, study.Sectors.MergedBelow(Surveys.Suppression.Threshold, Border.Other), respondents, PlaceDraws);
    }

    private static Answering Answers(StudiedNetwork study, Network network)
    {
        var names = Degrees.Out(network);
        var atCap = study.Cap is { } cap ? study.Persons.Where((p, i) => p.IsRespondent && names[i] >= cap).Count() : 0;
        var bySector = study.Persons.Where(p => p.Standing is not Standing.OnlyNamed).GroupBy(p => p.Sector).OrderBy(g => g.Key)
            .Select(g => new SectorAnswers(g.Key, g.Count(), g.Count(p => p.IsRespondent))).ToList();
        int Count(Standing standing) => study.Persons.Count(p => p.Standing == standing);
        return new(study.Persons.Count, Count(Standing.Answered), Count(Standing.AskedInVain), Count(Standing.OnlyNamed), atCap, bySector);
    }

    private static Contacts Whole(Network network, bool[] respondents)
    {
        var parts = Components.Weak(network);
        var sizes = parts.Of.CountBy(part => part).Select(part => part.Value).ToList();
        var distances = Distances.Of(network);
        var (named, names) = (Degrees.In(network), Degrees.Out(network));
        return new(network.TieCount, network.IsDirected, Degrees.MeanOut(network, respondents), Density.PossibleSenders(network, respondents),
            network.IsDirected ? Reciprocity.Arc(network, respondents) : null, parts.Count, sizes.DefaultIfEmpty().Max(),
            distances.Mean, distances.Diameter, Clustering.Transitivity(network), Centralization.InDegree(network),
            Who(i => named[i] == 0 && names[i] == 0), Who(i => named[i] == 0));

        int Who(Func<int, bool> so) => Enumerable.Range(0, network.Count).Count(i => respondents[i] && so(i));
    }

    private static GateIndex? Gate(StudiedNetwork study, Network network, Grouping bands, IReadOnlyList<double>? population)
    {
        if (bands.Groups.IndexOfAnyExcept(Grouping.Unknown) < 0) return null;
        var gate = GateIndex.Of(TwoWay(network), bands, study.Inside, study.Respondents, population?[0]);
        return gate.Namings == 0 ? null : gate;
    }

    private static List<PersonFigures> Persons(StudiedNetwork study, Network network, Allowed allowed, CommunityFinding? groups)
    {
        var respondents = study.Respondents;
        var could = study.Respondents.Count(r => r);
        var cores = Cores.Of(network);
        var across = BorderCrossing.Of(network, study.Sectors).People;
        var between = allowed.Betweenness ? Betweenness.Of(network) : null;
        var constraint = allowed.Indices ? Constraint.Of(network) : null;
        var roles = allowed.BrokerageByPerson ? BrokerRoles.Of(network, study.Sectors, respondents) : null;
        var losses = allowed.Indices ? AnalyseCohering.Losses(study, network) : [];
        return [.. study.Persons.Select((person, i) => new PersonFigures(
            network.To(i).Length,
            person.IsRespondent ? network.From(i).Length : null,
            Wilson.Of(network.To(i).Length, could - (person.IsRespondent ? 1 : 0)),
            Mutual(network, i),
            across[i].Names + (network.IsDirected ? across[i].NamedBy : 0),
            between?[i],
            constraint is null || double.IsNaN(constraint[i]) ? null : constraint[i],
            cores[i],
            groups?.Membership[i],
            roles is null || !roles[i].CanBroker ? null : [roles[i].Coordinator, roles[i].Itinerant, roles[i].Gatekeeper, roles[i].Representative, roles[i].Liaison])
        {
            Loss = losses.Count > 0 ? losses[i] : null,
        })];
    }

    private static int Mutual(Network network, int actor)
    {
        var mutual = 0;
        foreach (var other in network.From(actor))
            if (network.Has(other, actor)) mutual++;
        return mutual;
    }

    private static Carrying Carried(StudiedNetwork study, Network network, Border? sectors)
    {
        var top = Enumerable.Range(0, network.Count).OrderByDescending(i => network.To(i).Length).ThenBy(i => i).Take(Carrying.Top).ToList();
        var ties = network.Ties().Count(t => top.Contains(t.From) || top.Contains(t.To));
        return new(top, ties, BorderPeople, sectors is null ? null : BorderCrossing.TiesThrough(network, study.Sectors, BorderPeople));
    }

    private static List<int> Spread(Network network)
    {
        var spread = new int[NetworkAnalysis.SpreadFrom.Count];
        foreach (var namedBy in Degrees.In(network)) spread[NetworkAnalysis.SpreadFrom.Index().Last(b => b.Item <= namedBy).Index]++;
        return [.. spread];
    }

    /// <summary>Persons inside of known age, the same as the gate counts, so that nobody can be reckoned from the difference.</summary>
    private static List<List<int>>? AgeByGender(StudiedNetwork study)
    {
        var bands = study.AgeBands;
        var counted = study.Persons.Index().Where(p => p.Item.IsExternal is not true && bands[p.Index] != Grouping.Unknown)
            .Select(p => (Band: bands[p.Index], Gender: GenderWords.Read(p.Item.Gender))).ToList();
        if (counted.TrueForAll(p => p.Gender is Gender.NotTold)) return null;
        return [.. new[] { Gender.Woman, Gender.Man, Gender.NotTold }
            .Select(gender => Enumerable.Range(0, bands.Names.Count).Select(band => counted.Count(p => p == (band, gender))).ToList())];
    }

    /// <summary>Where the persons stand in the picture, by the usual layout or by ForceAtlas2.</summary>
    // Somewhat more than a mark's radius in the picture, so that marks stay apart there too.
    public static Positions Drawn(Network network, bool byForceAtlas = false)
    {
        const double Largest = 24, Floor = .05;
        var namedBy = Degrees.In(network);
        var most = Math.Max(1, namedBy.DefaultIfEmpty().Max());
        double[] radii = [.. namedBy.Select(n => Largest * Math.Sqrt(Floor + ((1 - Floor) * n / most)))];
        return byForceAtlas ? ForceAtlas.Of(network).Fitted(Width, Height, radii) : ForceLayout.Of(network, Width, Height, radii);
    }

    /// <summary>An undirected tie read as two, where a method asks who received.</summary>
    private static Network TwoWay(Network network) => network.IsDirected
        ? network
        : Samhandling.Networks.Network.Build(network.Count, [.. network.Ties().SelectMany(t => new[] { t, new(t.To, t.From) })], isDirected: true);
}
