using Samhandling.Reporting.Reports;

namespace Samhandling.Tests.Reporting.Reports;

public sealed class TextDifferenceTests
{
    [Fact]
    public void Words_that_stay_are_told_once_and_the_others_where_they_stood()
    {
        // By hand: the longest that both have is "Vi startade utbildningar i år".
        Assert.Equal([(Change.Same, "Vi startade"), (Change.Out, "två"), (Change.In, "tre"), (Change.Same, "utbildningar"), (Change.In, "vid kusten"), (Change.Same, "i år")],
            TextDifference.Of("Vi startade två utbildningar i år", "Vi startade tre utbildningar vid kusten\ni år"));
        Assert.Equal([(Change.Same, "Lika")], TextDifference.Of("Lika", "Lika"));
        Assert.Equal([(Change.In, "Allt nytt")], TextDifference.Of("", "Allt nytt"));
        Assert.Empty(TextDifference.Of("", " \n"));
    }

    [Theory]
    [InlineData("a b c a b b a", "c b a b a c")]
    [InlineData("x", "y z")]
    [InlineData("a a a", "a")]
    public void Both_texts_can_be_read_out_of_it(string before, string after)
    {
        var told = TextDifference.Of(before, after);

        Assert.Equal(before, string.Join(' ', told.Where(run => run.Change is not Change.In).Select(run => run.Words)));
        Assert.Equal(after, string.Join(' ', told.Where(run => run.Change is not Change.Out).Select(run => run.Words)));
    }

    [Fact]
    public void The_longest_common_part_is_kept_as_in_the_textbook()
    {
        // Cormen and others, Introduction to Algorithms: ABCBDAB and BDCABA have four letters in common.
        var same = TextDifference.Of("A B C B D A B", "B D C A B A").Where(run => run.Change is Change.Same).SelectMany(run => run.Words.Split(' '));

        Assert.Equal(4, same.Count());
    }

    [Fact]
    public void Two_very_long_texts_are_told_one_after_the_other()
    {
        var (before, after) = (string.Join(' ', Enumerable.Repeat("ord", 3001)), "ord");

        Assert.Equal([(Change.Out, before), (Change.In, after)], TextDifference.Of(before, after));
    }
}
