using Samhandling.Cooperation.RaisedQuestions;
using Samhandling.Tests.Actors;

namespace Samhandling.Tests.Cooperation.RaisedQuestions;

public sealed class OpenQuestionTests
{
    private static readonly DateOnly Raised = new(2026, 3, 2);

    [Fact]
    public void It_needs_words_and_a_day_that_can_be()
    {
        Assert.Equal("Text", Acting.Refused(OpenQuestion.Of(new(" ", null, null), Raised)).Field);
        Assert.Equal("DueOn", Acting.Refused(OpenQuestion.Of(new("Varför?", null, Raised.AddDays(-1)), Raised)).Field);
    }

    [Fact]
    public void It_is_overdue_from_the_day_after_its_own_until_it_is_answered()
    {
        var question = Acting.Agreed(OpenQuestion.Of(new("Varför?", null, Raised.AddDays(7)), Raised));
        Assert.False(question.IsOverdue(Raised.AddDays(7)));
        Assert.True(question.IsOverdue(Raised.AddDays(8)));

        Assert.Equal("Answer", Acting.Refused(question.Close(" ", Raised)).Field);
        Acting.Agreed(question.Close("Därför", Raised.AddDays(9)));
        Acting.Agreed(question.Close("Därför att", Raised.AddDays(20)));

        Assert.False(question.IsOverdue(Raised.AddDays(30)));
        Assert.Equal(("Därför att", Raised.AddDays(9)), (question.Answer, question.AnsweredOn!.Value));
    }
}
