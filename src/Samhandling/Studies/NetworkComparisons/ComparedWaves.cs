using Samhandling.Networks;
using Samhandling.Networks.Comparison;
using Samhandling.Networks.Layout;
using Samhandling.Studies.Analysis;
using Samhandling.Studies.NetworkReports;
using Samhandling.Surveys;

namespace Samhandling.Studies.NetworkComparisons;

/// <summary>Two rounds of one place as one reader may see them: first who stayed, left and joined, then what became of their ties.</summary>
/// <param name="People">How many stayed, left and joined; null where some are few, since each round says how many it has.</param>
/// <param name="Twice">How many answered both times, through the gate.</param>
/// <param name="Turnover">What became of ties; null where fewer than five answered both times.</param>
/// <param name="Persons">Empty for who sees figures only.</param>
public sealed record ComparedWaves(StudyHead Earlier, StudyHead Later, Sight Sight, PersonTurnover? People, Cell Twice, Turnover? Turnover, IReadOnlyList<WavePerson> Persons)
{
    /// <summary>The most people whose two pictures are laid out while somebody waits, and whose ties are held against orders by lot.</summary>
    public const int MostDrawn = 300;

    private const int Orders = 1_000;
    private const double Width = 880, Height = 640, Radius = 14;

    public IReadOnlyList<WaveTie> Kept { get; private init; } = [];
    public IReadOnlyList<WaveTie> Won { get; private init; } = [];
    public IReadOnlyList<WaveTie> Lost { get; private init; } = [];

    /// <summary>Whether the rounds were asked alike, so that the difference may be of the place and not of the asking.</summary>
    public bool IsAskedAlike => Earlier.Cap == Later.Cap && string.Equals(Earlier.Question?.Trim(), Later.Question?.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <exception cref="ArgumentException">One round has directions and the other not, or there are too few answers in one of them.</exception>
    public static ComparedWaves Of(WaveStudy earlier, WaveStudy later, Sight sight)
    {
        var waves = TwoWaves.Of(earlier.Wave, later.Wave);
        var twice = waves.AnsweredTwice.Count;
        var bare = new ComparedWaves(
            earlier.Head, later.Head, sight,
            PersonTurnover.Of(waves, sight), Suppression.List([twice]).Cells[0],
            twice < Suppression.Threshold ? null : TurnoverOf(waves), []);
        // Each line would tell of one person's contacts; in an undirected network they would tell how many, too.
        if (sight is Sight.Figures || twice < Suppression.Threshold || (sight is Sight.Pseudonyms && !waves.First.IsDirected)) return bare;
        return bare with
        {
            Persons = Placed(waves, earlier, later, sight),
            Kept = Ties(waves.From.Kept, sight),
            Won = Ties(waves.From.Won, sight),
            Lost = Ties(waves.From.Lost, sight),
        };
    }

    private static Turnover TurnoverOf(TwoWaves waves)
    {
        var flags = new bool[waves.Ids.Count];
        foreach (var person in waves.AnsweredTwice) flags[person] = true;
        var qap = waves.Ids.Count > MostDrawn ? null : Qap.Of(PairValues.Ties(waves.First.Unweighted()), PairValues.Ties(waves.Second.Unweighted()), flags, Orders);
        return new(TieCounts.Of(waves.Among), TieCounts.Of(waves.From), qap?.R, qap?.AtLeast);
    }

    private static List<WavePerson> Placed(TwoWaves waves, WaveStudy earlier, WaveStudy later, Sight sight)
    {
        var at = waves.Ids.Count > MostDrawn ? null : ForceLayout.Of(waves.Union, Width, Height, [.. Enumerable.Repeat(Radius, waves.Ids.Count)]);
        var (before, after) = (earlier.Places(), later.Places());
        // Those who left have no number in the later round: they come after its last, in the order of their lots.
        var gone = before.Keys.Where(id => !after.ContainsKey(id)).OrderBy(id => earlier.Pseudonyms[before[id]]).ToList();
        return [.. waves.Ids.Select((id, i) =>
        {
            var isLater = after.TryGetValue(id, out var place);
            var person = isLater ? later.Study.Persons[place] : earlier.Study.Persons[before[id]];
            var label = sight is Sight.Names ? person.Name ?? person.Id : ShownStudy.Pseudonym(isLater ? later.Pseudonyms[place] : later.Pseudonyms.Count + 1 + gone.IndexOf(id));
            return new WavePerson(
                label, person.Sector, Named(waves.First, i, before.ContainsKey(id)), Named(waves.Second, i, after.ContainsKey(id)),
                at is null ? double.NaN : at.X[i], at is null ? double.NaN : at.Y[i]);
        })];

        int? Named(Network round, int person, bool isThere) => !isThere ? null : sight is Sight.Names ? round.To(person).Length : Suppression.TopCode(round.To(person).Length).Value;
    }

    /// <summary>For who sees no names without direction, since that would tell who is named by how many.</summary>
    private static IReadOnlyList<WaveTie> Ties(IReadOnlyList<Tie> ties, Sight sight) => sight is Sight.Names
        ? [.. ties.Select(t => new WaveTie(t.From, t.To))]
        : [.. ties.Select(t => new WaveTie(Math.Min(t.From, t.To), Math.Max(t.From, t.To))).Distinct()];
}

/// <summary>How many are in both rounds, in the earlier only and in the later only.</summary>
public sealed record PersonTurnover(int Stayed, int Left, int Joined)
{
    public static PersonTurnover? Of(TwoWaves waves, Sight sight)
    {
        int[] counts = [waves.Stayed.Count, waves.Left.Count, waves.Joined.Count];
        return sight is Sight.Names || counts.All(count => count is 0 or >= Suppression.Threshold) ? new(counts[0], counts[1], counts[2]) : null;
    }
}

/// <summary>A study as one of two rounds.</summary>
/// <param name="Pseudonyms">The persons' numbers by lot, in the study's order.</param>
public sealed record WaveStudy(StudyHead Head, StudiedNetwork Study, IReadOnlyList<int> Pseudonyms)
{
    public Wave Wave => new([.. Study.Persons.Select(p => p.Id)], Study.Network, Study.Respondents);

    /// <summary>Where each person stands in the study, by what they are known by in both.</summary>
    public Dictionary<string, int> Places() => Study.Persons.Index().ToDictionary(p => p.Item.Id, p => p.Index, StringComparer.Ordinal);
}

/// <summary>What became of ties from one round to the next.</summary>
/// <param name="Among">Of ties between two who answered both times.</param>
/// <param name="From">Of ties from them to anybody.</param>
/// <param name="R">The correlation of the two rounds' ties; null for very many people.</param>
/// <param name="P">The share of orders by lot with one as high.</param>
public sealed record Turnover(TieCounts Among, TieCounts From, double? R, double? P);

/// <summary>How many ties were kept, are new, and are gone.</summary>
public sealed record TieCounts(int Kept, int Won, int Lost, double Jaccard)
{
    public static TieCounts Of(TieTurnover turnover) => new(turnover.Kept.Count, turnover.Won.Count, turnover.Lost.Count, turnover.Jaccard);
}

/// <summary>A person in either round.</summary>
/// <param name="Before">By how many named in the earlier round; null if not in it.</param>
/// <param name="After">By how many named in the later round; null if not in it.</param>
public sealed record WavePerson(string Label, Sector Sector, int? Before, int? After, double X, double Y);

/// <summary>A tie between two of the persons, by their places in the list.</summary>
public readonly record struct WaveTie(int From, int To);
