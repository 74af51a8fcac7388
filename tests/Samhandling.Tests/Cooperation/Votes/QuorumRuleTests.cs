using Samhandling.Cooperation.Votes;
using Samhandling.Tests.Actors;

namespace Samhandling.Tests.Cooperation.Votes;

public sealed class QuorumRuleTests
{
    [Theory]
    // By hand: half of five is two and a half, and three seats are the first that are not below it.
    [InlineData(true, 50, 5, 3)]
    [InlineData(true, 50, 4, 2)]
    [InlineData(true, 67, 3, 3)]
    [InlineData(true, 100, 7, 7)]
    [InlineData(true, 1, 1, 1)]
    [InlineData(false, 3, 9, 3)]
    public void A_share_is_the_least_number_that_is_not_below_it(bool isShare, int least, int seats, int expected)
    {
        QuorumRule rule = new() { GroupId = Guid.CreateVersion7() };

        Assert.Equal(expected, Acting.Agreed(rule.Say(isShare, least)).Of(seats));
    }

    [Theory, InlineData(true, 0), InlineData(true, 101), InlineData(false, 0), InlineData(false, 1001)]
    public void None_and_more_than_all_are_refused(bool isShare, int least) =>
        Assert.Equal("Least", Acting.Refused(new QuorumRule { GroupId = Guid.CreateVersion7() }.Say(isShare, least)).Field);
}
