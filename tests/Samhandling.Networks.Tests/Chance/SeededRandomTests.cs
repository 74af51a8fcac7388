using Samhandling.Networks.Chance;

namespace Samhandling.Networks.Tests.Chance;

public sealed class SeededRandomTests
{
    [Fact]
    public void It_gives_the_published_numbers_of_its_generator()
    {
        // Origin: the reference C code from the state 1, 2, 3, 4, as in the tests of Rust's rand_xoshiro.
        var chance = SeededRandom.InState(1, 2, 3, 4);

        Assert.Equal(
            [
                11520, 0, 1509978240, 1215971899390074240, 1216172134540287360, 607988272756665600,
                16172922978634559625, 8476171486693032832, 10595114339597558777, 2904607092377533576,
            ],
            Enumerable.Range(0, 10).Select(_ => chance.Next()));
    }

    [Fact]
    public void A_seed_fills_its_state_by_the_published_mixer()
    {
        // Origin: SplitMix64's published numbers for seed 1234567 are the state, and so the numbers are those of that state.
        var state = SeededRandom.InState(6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431);
        var seeded = new SeededRandom(1234567);

        Assert.Equal(Enumerable.Range(0, 5).Select(_ => state.Next()), Enumerable.Range(0, 5).Select(_ => seeded.Next()));
    }

    [Fact]
    public void Streams_of_one_seed_differ_and_can_be_repeated()
    {
        var first = Enumerable.Range(0, 1000).Select(stream => new SeededRandom(5, (ulong)stream).Next()).ToList();

        Assert.Equal(1000, first.Distinct().Count());
        Assert.Equal(first[17], new SeededRandom(5, 17).Next());
    }

    [Fact]
    public void Numbers_below_a_bound_are_all_as_likely()
    {
        var chance = new SeededRandom(1);
        var counts = new int[7];
        for (var i = 0; i < 70_000; i++) counts[chance.Below(7)]++;

        // Chi-squared with 6 degrees of freedom: 22.5 is exceeded once in a thousand seeds.
        Assert.InRange(counts.Sum(n => (n - 10_000.0) * (n - 10_000) / 10_000), 0, 22.5);
        Assert.Throws<ArgumentOutOfRangeException>(() => chance.Below(0));
    }

    [Fact]
    public void Unit_numbers_lie_from_0_to_below_1_around_a_half()
    {
        var chance = new SeededRandom(2);
        var numbers = Enumerable.Range(0, 10_000).Select(_ => chance.Unit()).ToList();

        Assert.All(numbers, n => Assert.True(n is >= 0 and < 1));
        // Four standard errors of a mean of 10,000 uniform numbers.
        Assert.InRange(numbers.Average(), .5 - .0116, .5 + .0116);
    }

    [Fact]
    public void Every_order_of_a_shuffle_is_as_likely()
    {
        var chance = new SeededRandom(3);
        var orders = new Dictionary<string, int>();
        for (var i = 0; i < 24_000; i++)
        {
            char[] letters = ['a', 'b', 'c', 'd'];
            chance.Shuffle(letters.AsSpan());
            orders[new(letters)] = orders.GetValueOrDefault(new(letters)) + 1;
        }

        Assert.Equal(24, orders.Count);
        // Chi-squared with 23 degrees of freedom: 49.7 is exceeded once in a thousand seeds.
        Assert.InRange(orders.Values.Sum(n => (n - 1000.0) * (n - 1000) / 1000), 0, 49.7);
    }
}
