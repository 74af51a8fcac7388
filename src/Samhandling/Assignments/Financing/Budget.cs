using Samhandling.Cooperation.Mandates;

namespace Samhandling.Assignments.Financing;

/// <summary>What is of one certainty in a year.</summary>
/// <param name="Sum">Of the amounts that are told; null where none is.</param>
/// <param name="Untold">Contributions of which nobody has said how much: they are in no sum, and are no nothing.</param>
public sealed record CertaintySum(Certainty Certainty, long? Sum, int Untold);

/// <summary>The contributions to an agreement in one year and one currency. Method: docs/methods/financing.md.</summary>
public sealed record Budget(int Year, Currency Currency, IReadOnlyList<Contribution> Contributions)
{
    /// <summary>By year, the latest first, and currency; one currency is never turned into another.</summary>
    public static IReadOnlyList<Budget> Of(IEnumerable<Contribution> contributions) =>
        [.. contributions.GroupBy(c => (c.Year, c.Currency)).OrderByDescending(g => g.Key.Year).ThenBy(g => g.Key.Currency).Select(g => new Budget(g.Key.Year, g.Key.Currency, [.. g]))];

    /// <summary>One sum for each certainty, those without a contribution too. They are never added to each other.</summary>
    public IReadOnlyList<CertaintySum> Sums => [.. Enum.GetValues<Certainty>().Select(certainty => (certainty, Of: Contributions.Where(c => c.Certainty == certainty).ToList())).Select(s => new CertaintySum(s.certainty, Sum(s.Of), s.Of.Count(c => c.Amount is null)))];

    /// <summary>The part of a kind of what is decided and told; null where nothing is decided, where that is nothing, or where a decided amount is not told and the part is not known.</summary>
    public double? ShareOf(FundingKind kind)
    {
        var decided = Contributions.Where(c => c.Certainty is Certainty.Decided).ToList();
        if (decided.Exists(c => c.Amount is null) || Sum(decided) is not { } sum || sum == 0) return null;
        return decided.Where(c => c.Kind == kind).Sum(c => c.Amount!.Value) / (double)sum;
    }

    private static long? Sum(IReadOnlyCollection<Contribution> contributions) => contributions.Select(c => c.Amount).Where(a => a is not null).DefaultIfEmpty().Aggregate((a, b) => a + b);
}
