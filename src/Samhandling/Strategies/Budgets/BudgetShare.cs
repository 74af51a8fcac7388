namespace Samhandling.Strategies.Budgets;

/// <summary>How much of what a budget spends is for an objective. What brings money in is told apart, since a share of a sum with both would say nothing.</summary>
/// <param name="Spent">The sum of the lines above nothing.</param>
/// <param name="Pointed">How much of it is for an objective.</param>
/// <param name="BroughtIn">The sum of the lines below nothing, without its sign.</param>
public sealed record BudgetShare(long Spent, long Pointed, long BroughtIn)
{
    /// <summary>Of which nobody has said what it is for: unknown, and not nothing.</summary>
    public long Unknown => Spent - Pointed;

    /// <summary>Null where nothing is spent.</summary>
    public double? Share => Spent == 0 ? null : (double)Pointed / Spent;

    public static BudgetShare Of(IEnumerable<(long Amount, bool IsPointed)> lines)
    {
        var (spent, pointed, broughtIn) = (0L, 0L, 0L);
        foreach (var (amount, isPointed) in lines)
        {
            if (amount < 0) broughtIn -= amount;
            else (spent, pointed) = (spent + amount, pointed + (isPointed ? amount : 0));
        }

        return new(spent, pointed, broughtIn);
    }
}
