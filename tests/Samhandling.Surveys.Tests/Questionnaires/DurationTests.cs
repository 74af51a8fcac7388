using Samhandling.Surveys.Questionnaires;
using static Samhandling.Surveys.Tests.Questionnaires.Making;

namespace Samhandling.Surveys.Tests.Questionnaires;

public sealed class DurationTests
{
    [Fact]
    public void Nothing_takes_no_time() => Assert.Equal(0, Duration.Seconds(With(), "sv"));

    [Fact]
    public void An_introduction_is_read_at_238_words_a_minute() =>
        Assert.Equal(60, Duration.Seconds(With() with { Introduction = Sv(string.Join(' ', Enumerable.Repeat("ord", 238))) }, "sv"));

    [Fact]
    public void A_question_with_a_condition_counts_half()
    {
        // By hand: two words each, 2 · 60/238 = 0.504 s; a long text 45 s; 45.5 + 45.5 / 2 = 68.3.
        Assert.Equal(46, Duration.Seconds(With(Ask("q", QuestionKind.LongText)), "sv"));
        Assert.Equal(68, Duration.Seconds(With(Ask("q", QuestionKind.LongText), Ask("r", QuestionKind.LongText, new Holds("q", Comparison.Answered))), "sv"));
    }

    [Theory]
    [InlineData(QuestionKind.Choice, 3)]
    [InlineData(QuestionKind.Choices, 4.5)]
    [InlineData(QuestionKind.Scale, 3)]
    [InlineData(QuestionKind.Matrix, 5)]
    [InlineData(QuestionKind.Points, 12)]
    [InlineData(QuestionKind.Names, 54)]
    public void Each_kind_has_its_time(QuestionKind kind, double seconds) => Assert.Equal(seconds, Duration.ToAnswer(Ask("q", kind)));

    [Fact]
    public void Names_take_longer_the_more_is_asked_about_each_and_shorter_the_fewer_are_asked_for() =>
        Assert.Equal(3 * (9 + 3), Duration.ToAnswer(Ask("q", QuestionKind.Names) with { Most = 3, Naming = new(NamingWay.Free, [Ask("often", QuestionKind.Choice)]) }));
}
