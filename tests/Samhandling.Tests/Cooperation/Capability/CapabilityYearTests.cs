using Samhandling.Cooperation.Capability;

namespace Samhandling.Tests.Cooperation.Capability;

public sealed class CapabilityYearTests
{
    private static readonly double[] Alike = [1, 1, 1];

    [Fact]
    public void What_is_not_known_is_left_out_and_is_not_nothing()
    {
        // By hand: (1/2 + 1/4) / 2; with nothing instead of unknown it would be 1/4.
        Assert.Equal(0.375, Year(2026, (1, 2), (0, 0), (1, 4)).Together(Alike)!.Value, 12);
        Assert.Equal(0.25, Year(2026, (1, 2), (0, 9), (1, 4)).Together(Alike)!.Value, 12);
        Assert.Null(Year(2026, (0, 0), (0, 0), (0, 0)).Together(Alike));
        Assert.Equal(2, Year(2026, (1, 2), (0, 0), (1, 4)).Known);
    }

    [Fact]
    public void Each_part_counts_by_its_weight_and_one_without_weight_not_at_all()
    {
        // By hand: (3 · 1/2 + 1 · 1/4) / 4.
        Assert.Equal(0.4375, Year(2026, (1, 2), (9, 9), (1, 4)).Together([3, 0, 1])!.Value, 12);
        Assert.Null(Year(2026, (0, 0), (9, 9), (0, 0)).Together([3, 0, 1]));
    }

    [Fact]
    public void A_share_has_wilson_s_interval_and_what_is_counted_in_full_has_none()
    {
        // domain.md G.4: 9 of 24 is .375, Wilson .21 to .57.
        var part = new CapabilityPart(Facet.PromisesKept, 9, 24);

        Assert.Equal((0.375, 0.21, 0.57), (part.Share!.Value, Math.Round(part.Within!.Value.Low, 2), Math.Round(part.Within.Value.High, 2)));
        Assert.Null(new CapabilityPart(Facet.LevelsActive, 2, 4, IsSample: false).Within);
        Assert.Null(new CapabilityPart(Facet.Trust, 0, 0).Within);
    }

    [Fact]
    public void A_rank_is_told_with_how_far_it_moves_when_one_weight_is_a_quarter_more_or_less()
    {
        // By hand: sums 1.5 and 1.45 of 2. With the second weight at 1.25 they are (.9 + .75) / 2.25 = .733 and (.5 + 1.1875) / 2.25 = .75: the two change places.
        var ranked = RankedYear.Of([Year(2026, (9, 10), (6, 10)), Year(2025, (5, 10), (95, 100)), Year(2024, (1, 10), (1, 10)), Year(2023, (0, 0), (0, 0))], [1, 1]);

        Assert.Equal([(1, 1, 2), (2, 1, 2), (3, 3, 3)], ranked.Take(3).Select(r => (r.Rank!.Value, r.Best!.Value, r.Worst!.Value)));
        Assert.Null(ranked[3].Rank);
    }

    [Fact]
    public void A_year_of_which_fewer_than_half_of_the_parts_are_known_is_not_ranked()
    {
        var ranked = RankedYear.Of([Year(2026, (9, 10), (0, 0), (0, 0)), Year(2025, (5, 10), (5, 10), (0, 0)), Year(2024, (0, 0), (1, 10), (1, 10))], Alike);

        Assert.Equal([null, 1, 2], ranked.Select(r => r.Rank));
        Assert.Equal(0.9, ranked[0].Together!.Value, 12);
        // Of one part that weighs anything, one is known.
        Assert.Equal(1, RankedYear.Of([Year(2026, (9, 10), (0, 0), (0, 0))], [1, 0, 0])[0].Rank);
    }

    private static CapabilityYear Year(int year, params (int Some, int Of)[] parts) => new(year, [.. parts.Select((p, i) => new CapabilityPart((Facet)i, p.Some, p.Of))]);
}
