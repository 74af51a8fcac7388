using Samhandling.Surveys.Answers;
using Samhandling.Surveys.Questionnaires;
using Samhandling.Surveys.Results;
using static Samhandling.Surveys.Tests.Questionnaires.Making;

namespace Samhandling.Surveys.Tests.Results;

public sealed class RecommendationTests
{
    [Fact]
    public void Twenty_two_promoters_and_twelve_detractors_of_fifty_are_plus_twenty()
    {
        // domain.md G.1: +20, adjusted Wald (−2.6, 40.3).
        var score = Recommendation.Of(22, 16, 12);

        Assert.Equal(20, score.Score);
        Assert.Equal((-2.6, 40.3), (Math.Round(score.Low, 1), Math.Round(score.High, 1)));
        Assert.Equal(50, score.Persons);
    }

    [Fact]
    public void The_interval_ends_at_a_hundred() => Assert.Equal(100, Recommendation.Of(30, 0, 0).High);

    [Fact]
    public void Of_nobody_there_is_no_score() => Assert.Throws<ArgumentOutOfRangeException>(() => Recommendation.Of(0, 0, 0));

    [Theory]
    [InlineData(10, 10, 10, 0.0)]
    [InlineData(10, 10, 9, null)] // 29 are too few
    [InlineData(30, 6, 4, null)] // four detractors would be told
    [InlineData(30, 10, 0, 75.0)]
    public void A_scale_from_0_to_10_has_a_score_where_it_tells_of_no_few(int promoters, int passives, int detractors, double? score)
    {
        IEnumerable<Respondent> Many(int count, int step) =>
            Enumerable.Repeat(new Respondent(new(new Dictionary<string, Answer> { ["q"] = new() { Number = step } }), new Dictionary<string, string>()), count);

        var results = new RoundResults(With(Ask("q", QuestionKind.Scale)), [.. Many(promoters, 9), .. Many(passives, 8), .. Many(detractors, 2)], []);

        Assert.Equal(score, Assert.Single(results.Of("q")).All.Recommendation?.Score);
    }
}
