using Samhandling.Cooperation.Plans;
using Samhandling.Tests.Actors;

namespace Samhandling.Tests.Cooperation.Plans;

public sealed class PlanClashTests
{
    // 2026-05-04 is a Monday.
    private static readonly DateOnly Monday = new(2026, 5, 4);

    [Fact]
    public void Two_efforts_for_one_market_in_one_week_are_in_each_other_s_way_also_on_different_days()
    {
        var (first, second) = (Effort("Tyskland", 0, 1), Effort(" tyskland ", 4, 10));

        var clash = Assert.Single(PlanClash.Of([second, first]));

        Assert.Equal((first, second, Monday, Monday.AddDays(6)), (clash.First, clash.Second, clash.From, clash.To));
    }

    [Fact]
    public void The_week_before_and_the_week_after_and_another_market_are_in_nobody_s_way() =>
        Assert.Empty(PlanClash.Of([Effort("Tyskland", 0, 6), Effort("Tyskland", -7, -1), Effort("Tyskland", 7, 9), Effort("Norge", 0, 6)]));

    [Fact]
    public void Of_three_at_one_time_each_two_are_told()
    {
        var clashes = PlanClash.Of([Effort("Tyskland", 0, 20), Effort("Tyskland", 7, 8), Effort("Tyskland", 8, 30)]);

        // By hand: 1–2 in the second week, 1–3 in the second and third, 2–3 in the second.
        Assert.Equal([(Monday.AddDays(7), Monday.AddDays(13)), (Monday.AddDays(7), Monday.AddDays(13)), (Monday.AddDays(7), Monday.AddDays(20))], clashes.Select(c => (c.From, c.To)).Order());
    }

    [Fact]
    public void What_all_have_dropped_is_in_nobody_s_way()
    {
        var dropped = Effort("Tyskland", 0, 6);
        EffortPart part = new() { EffortId = dropped.Id, OrganisationId = dropped.OwnerId, SaidOn = Monday };
        dropped.Parts.Add(part);
        Assert.Single(PlanClash.Of([dropped, Effort("Tyskland", 0, 6)]));

        Acting.Agreed(part.Answer(new(PartState.Dropped, null, null, "Inga pengar"), Monday));

        Assert.Empty(PlanClash.Of([dropped, Effort("Tyskland", 0, 6)]));
    }

    private static Effort Effort(string market, int from, int to) => Acting.Agreed(Samhandling.Cooperation.Plans.Effort.Of(Planned.Facts(Guid.CreateVersion7(), "Insats", market, Monday.AddDays(from), Monday.AddDays(to))));
}
