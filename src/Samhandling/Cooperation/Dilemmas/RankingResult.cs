using Microsoft.EntityFrameworkCore;
using Samhandling.Places;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Dilemmas;

/// <summary>Which kind of place an organisation has its seat in.</summary>
public enum PlaceGroup { WithoutCompany, WithCompany, NoPlace }

/// <summary>How those of one kind of place rank: how many put each option first, its mean rank, and how much they agree.</summary>
/// <param name="Group">Null for all together, which is never told without the parts.</param>
/// <param name="Firsts">How many put the option of that number first.</param>
/// <param name="MeanRanks">Of the options in their order; empty where nobody has ranked.</param>
/// <param name="Agreement">Kendall's W; null for fewer than two.</param>
public sealed record RankedBy(PlaceGroup? Group, int Count, IReadOnlyList<int> Firsts, IReadOnlyList<double> MeanRanks, double? Agreement)
{
    public static RankedBy Of(PlaceGroup? group, IReadOnlyCollection<IReadOnlyList<int>> rankings, int options)
    {
        var numbers = Enumerable.Range(1, options).ToList();
        return new(group, rankings.Count, numbers.ConvertAll(n => rankings.Count(order => order[0] == n)),
            rankings.Count == 0 ? [] : numbers.ConvertAll(n => Dilemmas.Agreement.MeanRank(rankings, n)), Dilemmas.Agreement.Of(rankings));
    }

    /// <summary>Whether their first choice is another's than that of all together: a minority that a total would hide.</summary>
    public bool Differs(RankedBy all) => Count > 0 && Best(this) != Best(all);

    /// <summary>The option with the best mean rank; null where two share it.</summary>
    public static int? Best(RankedBy ranked)
    {
        if (ranked.MeanRanks.Count == 0) return null;
        var best = ranked.MeanRanks.Min();
        return ranked.MeanRanks.Count(r => r.Equals(best)) > 1 ? null : ranked.MeanRanks.ToList().IndexOf(best) + 1;
    }
}

/// <summary>Reads how a dilemma is ranked by kind of place. Municipalities without a destination company stand for themselves, first, however few they are.</summary>
public sealed class RankingResult(SamhandlingDb db)
{
    /// <param name="dilemma">With its options, and its rankings with their organisations.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <returns>Each kind of place, then all together.</returns>
    public async Task<IReadOnlyList<RankedBy>> Read(Dilemma dilemma, CancellationToken cancel = default)
    {
        var groups = await Groups(dilemma, cancel);
        return
        [
            .. Enum.GetValues<PlaceGroup>().Select(group => RankedBy.Of(group, [.. dilemma.LastRankings().Where(r => groups[r.Id] == group).Select(r => r.Order)], dilemma.Options.Count)),
            RankedBy.Of(null, [.. dilemma.LastRankings().Select(r => r.Order)], dilemma.Options.Count),
        ];
    }

    /// <summary>The kind of place of each ranking's organisation. A municipality of which nobody has said whether it has a destination company is of no kind.</summary>
    public async Task<IReadOnlyDictionary<Guid, PlaceGroup>> Groups(Dilemma dilemma, CancellationToken cancel = default)
    {
        var places = dilemma.Rankings.Select(r => r.Organisation!.PlaceId).OfType<Guid>().Distinct().ToList();
        var profiles = await db.PlaceProfiles.AsNoTracking().Where(p => places.Contains(p.PlaceId)).ToDictionaryAsync(p => p.PlaceId, p => p.HasDestinationCompany, cancel);
        return dilemma.Rankings.ToDictionary(r => r.Id, r => r.Organisation!.PlaceId is { } place && profiles.GetValueOrDefault(place) is { } has ? has ? PlaceGroup.WithCompany : PlaceGroup.WithoutCompany : PlaceGroup.NoPlace);
    }
}
