using Samhandling.Cooperation.Meetings;
using Samhandling.Tests.Actors;

namespace Samhandling.Tests.Cooperation.Meetings;

public sealed class MeetingTests
{
    [Fact]
    public void A_meeting_without_an_end_is_taken_and_one_that_ends_first_is_not()
    {
        Assert.Null(Acting.Agreed(Meeting.Of(Met.Facts() with { To = null })).EndsAt);
        Assert.Equal("To", Acting.Refused(Meeting.Of(Met.Facts() with { To = new(9, 0) })).Field);
        Assert.Equal("To", Acting.Refused(Meeting.Of(Met.Facts() with { To = new(8, 59) })).Field);
        Assert.Equal("LastDay", Acting.Refused(Meeting.Of(Met.Facts() with { LastDay = Met.Day.AddDays(-1) })).Field);
        Assert.Equal(new DateTime(2026, 2, 11, 7, 0, 0, DateTimeKind.Utc), Acting.Agreed(Meeting.Of(Met.Facts() with { LastDay = Met.Day.AddDays(1), To = new(8, 0) })).EndsAt);
        Assert.Null(Acting.Agreed(Meeting.Of(Met.Facts() with { LastDay = Met.Day })).LastDay);
    }

    [Fact]
    public void A_time_that_clocks_jump_over_a_zone_nobody_has_and_a_name_of_spaces_are_refused()
    {
        Assert.Equal("From", Acting.Refused(Meeting.Of(Met.Facts() with { Day = new(2026, 3, 29), From = new(2, 30) })).Field);
        Assert.Equal("Zone", Acting.Refused(Meeting.Of(Met.Facts() with { Zone = "Mars/Olympus" })).Field);
        Assert.Equal("Title", Acting.Refused(Meeting.Of(Met.Facts(" \u200b "))).Field);
    }

    [Fact]
    public void Minutes_are_not_approved_before_the_meeting_and_stay_approved_since_when_they_were()
    {
        var meeting = Acting.Agreed(Meeting.Of(Met.Facts()));
        Assert.NotEmpty(Acting.Refused(meeting.Lock(new(2026, 2, 10, 7, 59, 0, DateTimeKind.Utc))).Reason);
        DateTime first = new(2026, 2, 10, 8, 0, 0, DateTimeKind.Utc);
        Acting.Agreed(meeting.Lock(first));
        Acting.Agreed(meeting.Lock(first.AddDays(1)));
        Assert.Equal(first, meeting.LockedAt);
    }

    [Fact]
    public void A_point_comes_after_the_others_and_one_that_is_raised_again_is_counted()
    {
        var meeting = Acting.Agreed(Meeting.Of(Met.Facts()));
        meeting.Discuss(" Ett ");
        meeting.Discuss("Paus");
        meeting.Discuss("Paus");
        meeting.Raise([new("ett!", 2), new("Två", 3), new("Två", 1)]);
        Assert.Equal([(1, "Ett", 2), (2, "Paus", 0), (3, "Paus", 0), (4, "Två", 2), (5, "Två", 0)], meeting.Points.Select(p => (p.Number, p.Title, p.RaisedAgain)));
    }

    [Fact]
    public void A_point_moves_as_far_as_the_agenda_goes_and_the_others_close_up()
    {
        var meeting = Acting.Agreed(Meeting.Of(Met.Facts()));
        List<AgendaPoint> points = [meeting.Discuss("A"), meeting.Discuss("B"), meeting.Discuss("C")];
        meeting.Move(points[2].Id, -1);
        Assert.Equal("ACB", Order());
        meeting.Move(points[0].Id, -1);
        meeting.Move(points[1].Id, 5);
        meeting.Move(Guid.NewGuid(), 1);
        Assert.Equal("ACB", Order());
        meeting.Leave(points[0]);
        Assert.Equal([(1, "C"), (2, "B")], meeting.Points.OrderBy(p => p.Number).Select(p => (p.Number, p.Title)));

        string Order() => string.Concat(meeting.Points.OrderBy(p => p.Number).Select(p => p.Title));
    }

    [Fact]
    public void What_is_called_off_is_closed_and_is_not_approved()
    {
        var meeting = Acting.Agreed(Meeting.Of(Met.Facts()));
        Acting.Agreed(meeting.Cancel(" Snöstorm ", new(2026, 2, 9, 8, 0, 0, DateTimeKind.Utc)));
        Assert.Equal("Snöstorm", meeting.CancelledBecause);
        Assert.NotNull(meeting.WhyClosed);
        Acting.Refused(meeting.Lock(new(2026, 2, 10, 9, 0, 0, DateTimeKind.Utc)));
        Acting.Refused(meeting.Send(new(2026, 2, 10, 9, 0, 0, DateTimeKind.Utc)));
    }
}
