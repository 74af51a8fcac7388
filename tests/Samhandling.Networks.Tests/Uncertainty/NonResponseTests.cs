using Samhandling.Networks.Uncertainty;

namespace Samhandling.Networks.Tests.Uncertainty;

public sealed class NonResponseTests
{
    [Theory]
    [InlineData(.90, .10, .81, .18, .01)]
    [InlineData(.75, .25, .5625, .375, .0625)]
    [InlineData(.60, .40, .36, .48, .16)]
    [InlineData(.50, .50, .25, .50, .25)]
    public void What_is_lost_follows_from_the_share_that_answers(double answering, double lost, double both, double one, double none)
    {
        var loss = new NonResponse(answering);

        Assert.Equal(lost, loss.LostTies, 12);
        Assert.Equal((both, one, none), (Math.Round(loss.BothHeard, 12), Math.Round(loss.OneHeard, 12), Math.Round(loss.NoneHeard, 12)));
    }

    [Theory]
    [InlineData(4, 4, "")]
    [InlineData(5, 5, "AD")]
    [InlineData(9, 9, "AD")]
    [InlineData(10, 10, "ADIB")]
    [InlineData(19, 19, "ADIB")]
    [InlineData(20, 20, "ADIBP")]
    [InlineData(30, 40, "ADIBP")]
    [InlineData(29, 40, "ADI")]
    [InlineData(20, 40, "ADI")]
    [InlineData(19, 40, "A")]
    [InlineData(0, 0, "")]
    public void What_may_be_shown_follows_from_how_many_answered_of_how_many(int respondents, int asked, string expected)
    {
        var allowed = new Allowed(respondents, asked);

        Assert.Equal(expected, string.Concat(
            allowed.Anything ? "A" : "", allowed.InDegree ? "D" : "", allowed.Indices ? "I" : "",
            allowed.Betweenness ? "B" : "", allowed.BrokerageByPerson ? "P" : ""));
    }
}
