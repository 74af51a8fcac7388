using Samhandling.Networks.Communities;

namespace Samhandling.Networks.Tests.Communities;

public sealed class AdjustedRandTests
{
    [Fact]
    public void Equal_partitions_are_alike_whatever_their_groups_are_called() =>
        Assert.Equal(1, AdjustedRand.Between([0, 0, 1, 1], [5, 5, 2, 2]));

    [Fact]
    public void Agreement_in_part_is_reckoned_by_hand()
    {
        // Pairs together of 6: 2 and 3, in both 1; expected 1, most 2.5: (1 − 1) / 1.5.
        Assert.Equal(0, AdjustedRand.Between([0, 0, 1, 1], [0, 1, 1, 1]), 12);
        // 2 and 1, in both 1; expected 1/3, most 3/2: (2/3) / (7/6).
        Assert.Equal(4.0 / 7, AdjustedRand.Between([0, 0, 1, 1], [0, 0, 1, 2]), 12);
    }

    [Fact]
    public void Crossed_partitions_agree_less_than_chance() =>
        Assert.Equal(-.5, AdjustedRand.Between([0, 0, 1, 1], [0, 1, 0, 1]), 12);

    [Fact]
    public void Singles_and_nobody_are_alike_and_lengths_must_match()
    {
        Assert.Equal(1, AdjustedRand.Between([0, 1, 2], [2, 1, 0]));
        Assert.Equal(1, AdjustedRand.Between([], []));
        Assert.Throws<ArgumentException>(() => AdjustedRand.Between([0], []));
    }
}
