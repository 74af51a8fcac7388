using Samhandling.Evaluation.Coders;

namespace Samhandling.Tests.Evaluation.Coders;

/// <summary>Expected numbers: the worked example of docs/methods/word-likeness.md, reckoned by hand.</summary>
public sealed class WordLikenessTests
{
    private static readonly PlacedText[] s_placed = [new("Tåg till fjällen", ["A"]), new("Tåg och flyg!", ["A"]), new("Stöd till små företag", ["B"])];

    [Fact]
    public void The_worked_example_has_its_likeness_and_the_words_that_make_it()
    {
        var alike = Assert.Single(WordLikeness.Of("Tåg till flyg", s_placed));

        Assert.Equal(("A", .666), (alike.Key, Math.Round(alike.Likeness, 3)));
        Assert.Equal(["flyg", "tåg", "till"], alike.Shared);
    }

    [Fact]
    public void The_same_words_are_as_like_as_can_be_in_whatever_order() =>
        Assert.Equal(1, WordLikeness.Of("företag små till stöd", s_placed).Single(a => a.Key == "B").Likeness, 12);

    [Fact]
    public void A_word_that_stands_in_all_of_them_a_short_one_and_a_single_one_say_nothing()
    {
        Assert.Empty(WordLikeness.Of("alla säger detta", [new("alla säger ett", ["A"]), new("alla säger två", ["B"])]));
        Assert.Empty(WordLikeness.Of("vi är på ön", [new("vi är på ön", ["A"]), new("helt annat", ["B"])]));
        Assert.Empty(WordLikeness.Of("tåg", s_placed));
        Assert.Empty(WordLikeness.Of("tåg till flyg", []));
        Assert.Empty(WordLikeness.Of("", s_placed));
    }

    [Fact]
    public void Keys_as_likely_stand_in_their_order_and_one_under_two_keys_is_like_both() =>
        Assert.Equal(["A", "B"], WordLikeness.Of("tåg och flyg", [new("tåg och flyg", ["B", "A"]), new("helt annat", ["C"])]).Select(a => a.Key));
}
