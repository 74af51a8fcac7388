using Samhandling.Assignments.Agreements;
using Samhandling.Tests.Actors;

namespace Samhandling.Tests.Assignments.Agreements;

public sealed class AgreementTests
{
    private static readonly AgreementFacts s_facts = Assigned.Facts(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());

    [Fact]
    public void It_is_refused_without_a_title_a_unit_or_an_owner_and_where_its_days_or_its_amount_cannot_be()
    {
        Assert.Equal("Title", Acting.Refused(Agreement.Of(s_facts with { Title = " " })).Field);
        Assert.Equal("Unit", Acting.Refused(Agreement.Of(s_facts with { Unit = "" })).Field);
        Assert.Equal("OwnerId", Acting.Refused(Agreement.Of(s_facts with { OwnerId = null })).Field);
        Assert.Equal("To", Acting.Refused(Agreement.Of(s_facts with { To = new(2025, 12, 31) })).Field);
        Assert.Equal("NoticeOn", Acting.Refused(Agreement.Of(s_facts with { To = new(2026, 12, 31), NoticeOn = new(2027, 1, 1) })).Field);
        Assert.Equal("AmountPerYear", Acting.Refused(Agreement.Of(s_facts with { AmountPerYear = -1 })).Field);
    }

    // From 1 January, twelve months end on 31 December.
    [Theory]
    [InlineData(2026, 12, 31, true)]
    [InlineData(2027, 1, 1, false)]
    public void Twelve_months_are_short_and_a_day_more_is_not(int year, int month, int day, bool isShort) =>
        Assert.Equal(isShort, Acting.Agreed(Agreement.Of(s_facts with { To = new(year, month, day) })).IsShort);

    [Fact]
    public void One_without_an_end_is_neither_short_nor_ending()
    {
        var agreement = Acting.Agreed(Agreement.Of(s_facts));

        Assert.Equal((false, false, null), (agreement.IsShort, agreement.IsEnding(new(2030, 1, 1)), agreement.DaysLeft(new(2030, 1, 1))));
    }

    [Theory]
    [InlineData("2025-12-31", AgreementState.Coming)]
    [InlineData("2026-01-01", AgreementState.InForce)]
    [InlineData("2026-06-30", AgreementState.InForce)]
    [InlineData("2026-07-01", AgreementState.Replaced)]
    public void It_holds_from_its_first_day_until_another_takes_its_place(string day, AgreementState state) =>
        Assert.Equal(state, Acting.Agreed(Agreement.Of(s_facts with { To = new(2026, 12, 31) })).State(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), new(2026, 7, 1)));

    [Fact]
    public void It_ends_soon_from_180_days_before_its_last()
    {
        var agreement = Acting.Agreed(Agreement.Of(s_facts with { To = new(2027, 6, 30), NoticeOn = new(2027, 3, 31) }));
        var last = new DateOnly(2027, 6, 30);

        Assert.Equal((false, true, true, false), (agreement.IsEnding(last.AddDays(-181)), agreement.IsEnding(last.AddDays(-180)), agreement.IsEnding(last), agreement.IsEnding(last.AddDays(1))));
        Assert.Equal((false, true, true, false), (agreement.IsNoticeNear(new(2027, 1, 29)), agreement.IsNoticeNear(new(2027, 1, 30)), agreement.IsNoticeNear(new(2027, 3, 31)), agreement.IsNoticeNear(new(2027, 4, 1))));
        Assert.Equal(AgreementState.Ended, agreement.State(last.AddDays(1), null));
    }
}
