using Samhandling.Actors.ContactPoints;
using Samhandling.Actors.ContactTests;
using Samhandling.Platform.Ui;

namespace Samhandling.Tests.Actors.ContactTests;

public sealed class ContactTestTests
{
    // A Thursday.
    private static readonly DateTime s_sent = new(2026, 3, 5, 9, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("2026-03-05", "2026-03-05", 0)]
    [InlineData("2026-03-05", "2026-03-06", 1)]
    [InlineData("2026-03-05", "2026-03-08", 1)]
    [InlineData("2026-03-05", "2026-03-09", 2)]
    [InlineData("2026-03-07", "2026-03-14", 5)]
    [InlineData("2026-03-06", "2026-03-05", 0)]
    public void Working_days_leave_out_Saturday_and_Sunday(string first, string last, int days) =>
        Assert.Equal(days, ContactTest.WorkingDays(DateOnly.Parse(first, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(last, System.Globalization.CultureInfo.InvariantCulture), "SE"));

    [Theory]
    [InlineData(2, 0.5, 1, State.Done, "Answered within the hour")]
    [InlineData(2, 5.0, 6, State.Done, "Answered after 5 hours")]
    // Monday is the second working day, and Tuesday the third.
    [InlineData(2, 96.0, 100, State.Done, "Answered after 4 days")]
    [InlineData(2, 120.0, 121, State.Wrong, "Answered late, after 5 days")]
    [InlineData(null, 240.0, 241, State.Done, "Answered after 10 days")]
    [InlineData(2, null, 96, State.Going, "Not answered yet")]
    [InlineData(2, null, 120, State.Wrong, "Not answered in the time promised")]
    [InlineData(null, null, 120, State.Going, "Not answered yet")]
    [InlineData(null, null, 336, State.Wrong, "No answer in 14 days")]
    public void An_answer_is_held_against_the_promise_in_working_days(int? promised, double? answeredAfter, double hours, State state, string words)
    {
        var point = ContactPoint.Required(Guid.NewGuid(), ContactRole.Funding, new(2026, 1, 1));
        Acting.Agreed(point.Give(Guid.NewGuid(), null, promised, false, new(2026, 1, 1)));
        var (test, _) = ContactTest.Of(point, point.PersonId!.Value, 1, s_sent);
        if (answeredAfter is { } after) test.Answer(s_sent.AddHours(after));

        Assert.Equal((state, words), test.Outcome(s_sent.AddHours(hours), TimeZoneInfo.Utc, "SE"));
    }

    [Fact]
    public void The_first_answer_is_what_counts()
    {
        var (test, token) = ContactTest.Of(ContactPoint.Required(Guid.NewGuid(), ContactRole.Funding, new(2026, 1, 1)), Guid.NewGuid(), 1, s_sent);

        test.Answer(s_sent.AddHours(1));
        test.Answer(s_sent.AddHours(9));

        Assert.Equal(s_sent.AddHours(1), test.AnsweredAt);
        Assert.Equal(43, token.Length); // 256 bits in letters of 6 bits.
    }
}
