using Samhandling.Networks.Comparison;
using Samhandling.Networks.Tests.Mixing;

namespace Samhandling.Networks.Tests.Comparison;

public sealed class TwoWavesTests
{
    /// <summary>Two rounds among P–T with the counts of the reference's A.15: 8 and 9 ties, of which 6 were kept.</summary>
    internal static TwoWaves Example => TwoWaves.Of(
        Wave("PQRST", "PQ PR PS PT RP RQ TQ TR"), Wave("PQRST", "PQ PS PT QP RP RQ RT TR TS"));

    [Fact]
    public void Ties_are_kept_won_and_lost()
    {
        var ties = Example.Among;

        Assert.Equal((6, 3, 2), (ties.Kept.Count, ties.Won.Count, ties.Lost.Count));
        Near.Equal(6.0 / 11, ties.Jaccard);
        Assert.Equal("QP RT TS", Letters(Example, ties.Won));
        Assert.Equal("PR TQ", Letters(Example, ties.Lost));
    }

    [Fact]
    public void Persons_come_first_and_are_known_by_their_ids()
    {
        // In the second round the list has another order, S has left, U has joined and T has not answered.
        var waves = TwoWaves.Of(Wave("PQRST", "PQ QR RS TP PS"), Wave("UTRQP", "PQ RQ UP PU PT TR", "URQP"));

        Assert.Equal(["P", "Q", "R", "S", "T", "U"], waves.Ids);
        Assert.Equal("PQRT|S|U|PQR", string.Join('|', new[] { waves.Stayed, waves.Left, waves.Joined, waves.AnsweredTwice }.Select(people => string.Concat(people.Select(p => waves.Ids[p])))));
        Assert.Equal(("PQ", "RQ", "QR"), (Letters(waves, waves.Among.Kept), Letters(waves, waves.Among.Won), Letters(waves, waves.Among.Lost)));
        Assert.Equal(("PQ", "PT PU RQ", "PS QR RS"), (Letters(waves, waves.From.Kept), Letters(waves, waves.From.Won), Letters(waves, waves.From.Lost)));
        Near.Equal(1.0 / 3, waves.Among.Jaccard);
    }

    [Fact]
    public void One_picture_holds_the_ties_of_both_rounds()
    {
        var waves = Example;

        Assert.Equal((8, 9, 11), (waves.First.TieCount, waves.Second.TieCount, waves.Union.TieCount));
        Assert.All(waves.First.Ties().Concat(waves.Second.Ties()), tie => Assert.True(waves.Union.Has(tie.From, tie.To)));
    }

    [Fact]
    public void An_undirected_tie_is_told_once_whoever_answered()
    {
        var (first, second) = (Shapes.Undirected(3, (0, 1), (1, 2)), Shapes.Undirected(3, (1, 0), (0, 2)));
        var waves = TwoWaves.Of(new(["a", "b", "c"], first, [false, true, true]), new(["a", "b", "c"], second, [true, true, true]));

        Assert.Equal((1, 1, 1), (waves.From.Kept.Count, waves.From.Won.Count, waves.From.Lost.Count));
        Assert.Equal((0, 0, 1), (waves.Among.Kept.Count, waves.Among.Won.Count, waves.Among.Lost.Count));
    }

    [Fact]
    public void The_girls_of_Glasgow_keep_half_of_their_friends()
    {
        // Origin: structure_reference.py: of 113 and 116 ties 57 are kept.
        var waves = TwoWaves.Of(Glasgow(RealNetworks.Glasgow(1)), Glasgow(RealNetworks.Glasgow(2)));

        Assert.Equal((57, 59, 56), (waves.Among.Kept.Count, waves.Among.Won.Count, waves.Among.Lost.Count));
        Near.Equal(57.0 / 172, waves.Among.Jaccard);
    }

    [Fact]
    public void Rounds_without_ties_have_no_coefficient() =>
        Assert.True(double.IsNaN(TwoWaves.Of(Wave("PQ", ""), Wave("PQ", "")).Among.Jaccard));

    [Fact]
    public void Rounds_that_do_not_fit_are_refused()
    {
        Assert.Throws<ArgumentException>(() => TwoWaves.Of(Wave("PP", ""), Wave("PQ", "")));
        Assert.Throws<ArgumentException>(() => TwoWaves.Of(Wave("PQ", ""), Wave("PP", "")));
        Assert.Throws<ArgumentException>(() => TwoWaves.Of(Wave("PQ", ""), new(["P"], Shapes.Path(2), [])));
        Assert.Throws<ArgumentException>(() => TwoWaves.Of(Wave("PQ", ""), new(["P", "Q"], Shapes.Path(2), [])));
    }

    private static Wave Glasgow(Network network) => new([.. Enumerable.Range(1, 50).Select(i => $"girl {i}")], network, []);

    internal static Wave Wave(string people, string ties, string? answered = null) => new(
        [.. people.Select(p => p.ToString())],
        Network.Build(people.Length, [.. ties.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(t => new Tie(people.IndexOf(t[0], StringComparison.Ordinal), people.IndexOf(t[1], StringComparison.Ordinal)))], isDirected: true),
        answered is null ? [] : [.. people.Select(p => answered.Contains(p, StringComparison.Ordinal))]);

    private static string Letters(TwoWaves waves, IEnumerable<Tie> ties) => string.Join(' ', ties.Select(t => waves.Ids[t.From] + waves.Ids[t.To]).Order(StringComparer.Ordinal));
}
