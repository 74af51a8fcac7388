using Samhandling.Platform.Search;

namespace Samhandling.Tests.Platform.Search;

public sealed class SoughtWordsTests
{
    // Place names as their own countries and a keyboard without the letters write them.
    [Theory]
    [InlineData("Tromsö", "Tromsø kommune")]
    [InlineData("tromso", "Tromsø kommune")]
    [InlineData("SKELLEFTEA", "Skellefteå")]
    [InlineData("östersund", "Ostersund")]
    [InlineData("Raaheim", "Raaheim")]
    [InlineData("Kárášjohka", "Karasjohka")]
    [InlineData("deatnu", "Deatnu-Tana")]
    [InlineData("Skelleftea\u0301", "Skellefteå")]
    [InlineData("bas åre", "Åre: turistbas")]
    public void Letters_are_found_however_they_are_written(string sought, string text) => Assert.True(new SoughtWords(sought).AreIn(text));

    [Theory]
    [InlineData("tromsø mo", "Tromsø kommune, Nord")]
    [InlineData("", "Tromsø")]
    [InlineData("  -- ", "Tromsø")]
    [InlineData("a", null)]
    public void Every_word_must_be_there_and_no_words_find_nothing(string sought, string? text) => Assert.Equal(sought is "tromsø mo" && text!.Contains("mo", StringComparison.Ordinal), new SoughtWords(sought).AreIn(text));

    [Fact]
    public void A_text_too_long_to_be_sought_is_cut() => Assert.Equal(SoughtWords.Longest, new SoughtWords(new string('x', 10_000)).Words.Single().Length);
}
