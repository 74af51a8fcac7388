using Samhandling.Strategies.Memos;

namespace Samhandling.Tests.Strategies.Memos;

public sealed class RelevanceTests
{
    private static readonly string[] s_aims = ["Fler bostäder i alla kommuner", "Bussar som går på kvällen", "Bussarna kör på el", "Skolor nära hemmet"];

    /// <summary>By hand: of four texts "buss…" stands in two and "kväll…" in one, so that the one with both comes first and the one with the commoner last.</summary>
    [Fact]
    public void What_shares_the_rarest_words_comes_first_whatever_their_ending_and_what_shares_none_is_left_out() =>
        Assert.Equal([s_aims[1], s_aims[2]], Relevance.Rank("Färre BUSSARNAS turer på kvällarna", s_aims, t => t, 5));

    [Fact]
    public void No_more_are_given_than_asked_for_and_short_words_tell_nothing()
    {
        Assert.Equal([s_aims[1]], Relevance.Rank("bussar kvällar", s_aims, t => t, 1));
        Assert.Empty(Relevance.Rank("som går på i", s_aims, t => t, 5));
        Assert.Empty(Relevance.Rank("", s_aims, t => t, 5));
    }

    [Fact]
    public void A_word_that_stands_in_more_than_a_quarter_of_many_texts_tells_nothing()
    {
        var many = Enumerable.Range(0, 12).Select(i => i < 4 ? $"Länet {i}" : $"Annat {i}").ToList();

        Assert.Empty(Relevance.Rank("länet", many, t => t, 20));
        Assert.Equal(3, Relevance.Rank("länet", [.. many.Skip(1), "Annat"], t => t, 20).Count);
    }
}
