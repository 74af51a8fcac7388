using Samhandling.Places.Register;

namespace Samhandling.Tests.Places.Register;

public sealed class RetellingTests
{
    private static readonly Guid A = Guid.NewGuid(), B = Guid.NewGuid(), C = Guid.NewGuid(), D = Guid.NewGuid();

    [Fact]
    public void What_merged_is_added_and_what_was_split_is_shared_by_weights()
    {
        // By hand: 100 + 300 = 400 in C from 2015; a quarter of C goes to D in 2020.
        var retelling = new Retelling([Change(2015, A, C, 1), Change(2015, B, C, 1), Change(2020, C, C, .75), Change(2020, C, D, .25)]);

        var told = retelling.Tell(new Dictionary<Guid, double> { [A] = 100, [B] = 300 }, new(2014, 6, 1), new(2024, 1, 1));

        Assert.Equal((300.0, 100.0), (told.Values[C], told.Values[D]));
        Assert.Equal(2, told.Values.Count);
        Assert.Equal([C, D], told.Estimated.Order().ToList() is [var x, var y] && x == C ? [x, y] : told.Estimated.OrderDescending());
    }

    [Fact]
    public void What_only_merged_is_not_estimated()
    {
        var told = new Retelling([Change(2015, A, C, 1), Change(2015, B, C, 1)]).Tell(new Dictionary<Guid, double> { [A] = 1, [B] = 2 }, new(2014, 1, 1), new(2015, 1, 1));

        Assert.Equal(3, told.Values[C]);
        Assert.Empty(told.Estimated);
    }

    [Fact]
    public void A_change_on_the_day_that_the_counts_are_of_has_already_happened()
    {
        var retelling = new Retelling([Change(2015, A, C, 1)]);

        Assert.Equal(5, retelling.Tell(new Dictionary<Guid, double> { [A] = 5 }, new(2015, 1, 1), new(2024, 1, 1)).Values[A]);
        Assert.Equal(5, retelling.Tell(new Dictionary<Guid, double> { [A] = 5 }, new(2014, 12, 31), new(2024, 1, 1)).Values[C]);
    }

    [Fact]
    public void Two_that_change_places_on_one_day_do_not_meet()
    {
        var told = new Retelling([Change(2015, A, B, 1), Change(2015, B, A, 1)]).Tell(new Dictionary<Guid, double> { [A] = 1, [B] = 2 }, new(2014, 1, 1), new(2016, 1, 1));

        Assert.Equal((2.0, 1.0), (told.Values[A], told.Values[B]));
    }

    [Fact]
    public void Todays_counts_are_not_told_in_older_places() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Retelling([]).Tell(new Dictionary<Guid, double>(), new(2015, 1, 1), new(2014, 1, 1)));

    /// <summary>Forty chains of changes by lot, over a dozen places and twenty years.</summary>
    [Fact]
    public void The_sum_stays_under_any_chain_of_changes()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var chance = new Random(seed);
            var places = Enumerable.Range(0, 12).Select(_ => Guid.NewGuid()).ToArray();
            var changes = new List<PlaceChange>();
            for (var year = 2000; year < 2020; year++)
            {
                foreach (var from in places.Where(_ => chance.NextDouble() < .3))
                {
                    var to = places.Where(_ => chance.NextDouble() < .25).DefaultIfEmpty(places[chance.Next(12)]).ToArray();
                    var weights = to.Select(_ => .05 + chance.NextDouble()).ToArray();
                    // Rounded as lists are, so that they make the whole only nearly.
                    changes.AddRange(to.Select((place, i) => Change(year, from, place, Math.Round(weights[i] / weights.Sum(), 3))));
                }
            }
            var counts = places.ToDictionary(place => place, _ => (double)chance.Next(100_000));

            var told = new Retelling(changes).Tell(counts, new(1999, 1, 1), new(2020, 1, 1));

            Assert.Equal(counts.Values.Sum(), told.Values.Values.Sum(), 6);
            Assert.All(told.Values.Values, value => Assert.True(value >= 0));
        }
    }

    private static PlaceChange Change(int year, Guid from, Guid to, double weight) => new() { Date = new(year, 1, 1), FromId = from, ToId = to, Weight = weight, Kind = ChangeKind.Merged };
}
