using Samhandling.Assignments.Financing;
using Samhandling.Cooperation.Mandates;
using Samhandling.Tests.Actors;

namespace Samhandling.Tests.Assignments.Financing;

public sealed class BudgetTests
{
    private static Contribution Of(long? amount, FundingKind kind = FundingKind.Base, Certainty certainty = Certainty.Decided, int year = 2026, Currency currency = Currency.SEK) =>
        Acting.Agreed(Contribution.To(Guid.NewGuid(), new(Guid.NewGuid(), year, kind, certainty, amount, currency, null)));

    /// <summary>The worked example of docs/methods/financing.md, by hand.</summary>
    [Fact]
    public void Each_certainty_has_its_own_sum_and_what_is_not_told_is_in_none()
    {
        var budget = Assert.Single(Budget.Of([Of(3_000), Of(1_000, FundingKind.Project), Of(500, certainty: Certainty.Promised), Of(null, certainty: Certainty.Promised), Of(null, certainty: Certainty.Asked)]));

        Assert.Equal([(Certainty.Decided, 4_000L, 0), (Certainty.Promised, 500L, 1), (Certainty.Asked, null, 1)], budget.Sums.Select(s => (s.Certainty, s.Sum, s.Untold)));
        Assert.Equal((0.75, 0.25, 0.0), (budget.ShareOf(FundingKind.Base), budget.ShareOf(FundingKind.Project), budget.ShareOf(FundingKind.Membership)));
    }

    [Fact]
    public void The_part_is_not_known_where_nothing_is_decided_where_that_is_nothing_or_an_amount_is_not_told()
    {
        Assert.Null(Budget.Of([Of(500, certainty: Certainty.Promised)])[0].ShareOf(FundingKind.Base));
        Assert.Null(Budget.Of([Of(0)])[0].ShareOf(FundingKind.Base));
        Assert.Null(Budget.Of([Of(3_000), Of(null, FundingKind.Project)])[0].ShareOf(FundingKind.Base));
    }

    [Fact]
    public void Years_and_currencies_are_kept_apart_the_latest_year_first() =>
        Assert.Equal([(2027, Currency.SEK), (2026, Currency.SEK), (2026, Currency.NOK)], Budget.Of([Of(1), Of(1, currency: Currency.NOK), Of(1, year: 2027), Of(2)]).Select(b => (b.Year, b.Currency)));

    [Fact]
    public void Less_than_nothing_and_a_year_that_cannot_be_meant_are_refused()
    {
        Assert.Equal("Amount", Acting.Refused(Contribution.To(Guid.NewGuid(), new(Guid.NewGuid(), 2026, default, default, -1, default, null))).Field);
        Assert.Equal("Year", Acting.Refused(Contribution.To(Guid.NewGuid(), new(Guid.NewGuid(), 26, default, default, 1, default, null))).Field);
    }
}
