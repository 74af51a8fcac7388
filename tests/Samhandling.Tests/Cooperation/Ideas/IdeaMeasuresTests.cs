using Samhandling.Cooperation.Ideas;
using Samhandling.Surveys;
using Samhandling.Tests.Actors;

namespace Samhandling.Tests.Cooperation.Ideas;

public sealed class IdeaMeasuresTests
{
    private static readonly DateOnly Sent = new(2026, 3, 2), By = new(2026, 3, 9), Today = new(2026, 3, 16);

    /// <summary>By hand: answered after 2 and 10 days, the second late; one is overdue, one has time left, one came from minutes. Wilson's interval of 1 of 3 by its formula.</summary>
    [Fact]
    public void Replies_are_of_the_door_and_what_became_of_them_is_of_all()
    {
        var measures = IdeaMeasures.Of([Told(IdeaState.Helped, 2), Told(IdeaState.Tried, 10), New(By), New(new(2026, 3, 20)), Told(IdeaState.Closed, 5, null)], Today);

        Assert.Equal((5, 3, 1, 3, 2, 1, 6.0), (measures.Ideas, measures.Due, measures.InTime, measures.Answered, measures.Helped, measures.Tried, measures.ReplyDays!.Value));
        Assert.Equal(0.0615, measures.InTimeInterval.Low, 4);
        Assert.Equal(0.7923, measures.InTimeInterval.High, 4);
    }

    [Fact]
    public void Stars_are_told_from_five_on_and_a_share_of_senders_only_where_it_tells_of_none_alone()
    {
        var four = Enumerable.Repeat(5, 4).Select(Rated).ToList();
        Assert.Null(IdeaMeasures.Of(four, Today).Stars);

        var five = IdeaMeasures.Of([.. four, Rated(2)], Today);
        Assert.Equal((5, 4, 4.4), (five.Rated, five.Content, five.Stars!.Value));
        Assert.Equal(ShareForm.Withheld, five.ContentShare.Form);
        Assert.Equal(ShareForm.Percentage, IdeaMeasures.Of(Enumerable.Repeat(5, 6).Concat(Enumerable.Repeat(1, 6)).Select(Rated), Today).ContentShare.Form);
    }

    [Fact]
    public void Of_none_nothing_is_told()
    {
        var none = IdeaMeasures.Of([], Today);
        Assert.Equal((0, 0, null, null), (none.Ideas, none.Due, none.ReplyDays, none.Stars));
    }

    private static Idea New(DateOnly? by) => Acting.Agreed(Idea.Of(new("En bastu", null, null), "sv", Sent, by));

    private static Idea Told(IdeaState state, int days) => Told(state, days, By);

    private static Idea Told(IdeaState state, int days, DateOnly? by)
    {
        var idea = New(by);
        return Acting.Agreed(idea.Answer(state, Guid.NewGuid(), "Vi hörs", default, Sent.AddDays(days)));
    }

    private static Idea Rated(int stars) => Acting.Agreed(Told(IdeaState.Helped, 1).Rate(stars, null));
}
