using Samhandling.Platform.Search;

namespace Samhandling.Cooperation.Plans;

/// <summary>Two efforts for one market in the same weeks.</summary>
/// <param name="From">The Monday of the first week they share.</param>
/// <param name="To">The Sunday of the last.</param>
public sealed record PlanClash(Effort First, Effort Second, DateOnly From, DateOnly To)
{
    /// <summary>All of them, the earliest first. What was dropped is in nobody's way. Cost: n² for n efforts of one market.</summary>
    public static IReadOnlyList<PlanClash> Of(IEnumerable<Effort> efforts) =>
    [
        .. efforts.Where(e => !e.IsDropped).GroupBy(e => SoughtWords.Fold(e.Market), StringComparer.Ordinal).SelectMany(market => Pairs([.. market.OrderBy(e => e.From).ThenBy(e => e.Id)]))
            .OrderBy(c => c.From).ThenBy(c => c.First.Id).ThenBy(c => c.Second.Id),
    ];

    private static IEnumerable<PlanClash> Pairs(List<Effort> market)
    {
        for (var i = 0; i < market.Count; i++)
            for (var j = i + 1; j < market.Count && Monday(market[j].From) <= Sunday(market[i].To); j++)
                yield return new(market[i], market[j], Monday(market[j].From), Min(Sunday(market[i].To), Sunday(market[j].To)));
    }

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static DateOnly Sunday(DateOnly day) => Monday(day).AddDays(6);

    private static DateOnly Min(DateOnly a, DateOnly b) => a < b ? a : b;
}
