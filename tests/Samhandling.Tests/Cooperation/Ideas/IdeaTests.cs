using Samhandling.Actors.PersonalData;
using Samhandling.Cooperation.Ideas;
using Samhandling.Tests.Actors;

namespace Samhandling.Tests.Cooperation.Ideas;

public sealed class IdeaTests
{
    private static readonly Guid Companion = Guid.NewGuid();
    private static readonly DateOnly Sent = new(2026, 3, 2), By = new(2026, 3, 9);

    [Fact]
    public void It_needs_words_and_an_address_that_can_be_or_none()
    {
        Assert.Equal("What", Acting.Refused(Idea.Of(new(" ", null, null), "sv", Sent)).Field);
        Assert.Equal("SenderEmail", Acting.Refused(Idea.Of(new("En bastu", null, null, null, "inte en adress"), "sv", Sent)).Field);
        Assert.Null(New().SenderEmail);
    }

    [Fact]
    public void The_first_answer_stops_the_clock_and_a_later_one_does_not_move_it()
    {
        var idea = New();
        Assert.False(idea.IsOverdue(By));
        Assert.True(idea.IsOverdue(By.AddDays(1)));

        Tell(idea, IdeaState.Received, new(2026, 3, 4));
        Tell(idea, IdeaState.Tried, new(2026, 4, 4));

        Assert.Equal((new DateOnly(2026, 3, 4), false, true, true), (idea.AnsweredOn!.Value, idea.IsOverdue(new(2026, 5, 1)), idea.WasHelped, idea.WasTried));
        Assert.Equal(2, idea.Steps.Count);
    }

    [Fact]
    public void It_is_closed_with_a_reason_and_answered_by_somebody_with_a_name()
    {
        var idea = New();
        Assert.Equal("Reply", Acting.Refused(idea.Answer(IdeaState.Closed, Companion, " ", default, Sent)).Field);
        Assert.Equal("CompanionId", Acting.Refused(idea.Answer(IdeaState.Closed, null, "För få åker", default, Sent)).Field);
        Assert.True(idea.IsOpen);
        Tell(idea, IdeaState.Closed, Sent);
        Assert.False(idea.IsOpen);
    }

    [Fact]
    public void Its_reception_is_rated_from_one_to_five_once_it_is_answered()
    {
        var idea = New();
        Assert.Equal("", Acting.Refused(idea.Rate(4, null)).Field);
        Tell(idea, IdeaState.Helped, Sent);
        Assert.Equal("Stars", Acting.Refused(idea.Rate(0, null)).Field);
        Assert.Equal("Stars", Acting.Refused(idea.Rate(6, null)).Field);
        Acting.Agreed(idea.Rate(4, null));
        Acting.Agreed(idea.Rate(2, "Ingen ringde"));
        Assert.Equal((2, "Ingen ringde"), (idea.Stars!.Value, idea.StarsBecause));
    }

    [Fact]
    public void A_person_is_left_out_of_all_its_words()
    {
        var idea = Acting.Agreed(Idea.Of(new("Anna Ek har en bastu", "Anna Ek vet", null), "sv", Sent));
        Acting.Agreed(idea.Answer(IdeaState.Helped, Companion, "Jag ringer Anna Ek", default, Sent));
        var anna = new Subject(Guid.NewGuid(), ["Anna Ek"], null);

        Assert.True(idea.Mentions(anna));
        idea.LeaveOut(anna);

        Assert.False(idea.Mentions(anna));
        Assert.Equal("Jag ringer […]", idea.Steps.Single().Words);
    }

    [Fact]
    public void Its_title_is_its_first_line_as_far_as_there_is_room()
    {
        Assert.Equal("En bastu", Acting.Agreed(Idea.Of(new("En bastu\nvid leden", null, null), "sv", Sent)).Title);
        Assert.Equal(new string('a', 100) + "…", Acting.Agreed(Idea.Of(new(new string('a', 101), null, null), "sv", Sent)).Title);
    }

    private static Idea New() => Acting.Agreed(Idea.Of(new("En bastu", null, null), "sv", Sent, By));

    private static void Tell(Idea idea, IdeaState state, DateOnly day) => Acting.Agreed(idea.Answer(state, Companion, "Vi hörs", day.ToDateTime(default), day));
}
