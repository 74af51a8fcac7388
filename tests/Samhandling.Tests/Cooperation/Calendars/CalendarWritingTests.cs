using System.Text;
using Samhandling.Cooperation.Calendars;
using Samhandling.Cooperation.Meetings;
using Samhandling.Tests.Actors;

namespace Samhandling.Tests.Cooperation.Calendars;

public sealed class CalendarWritingTests
{
    private static readonly DateTime Now = new(2026, 3, 2, 8, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void A_series_keeps_nine_on_the_wall_over_the_night_when_summer_time_begins()
    {
        // In Sweden clocks are set on from 2 to 3 on 29 March 2026: nine is 8 in UTC before, and 7 after.
        var read = Read([Entry(Met.Facts(day: new(2026, 3, 27))), Entry(Met.Facts(day: new(2026, 3, 30)))]);

        Assert.Equal([new(2026, 3, 27, 8, 0, 0), new DateTime(2026, 3, 30, 7, 0, 0)], read.Events.Select(e => e.DtStart!.AsUtc));
        Assert.Equal([new(2026, 3, 27, 11, 0, 0), new DateTime(2026, 3, 30, 10, 0, 0)], read.Events.Select(e => e.DtEnd!.AsUtc));
        Assert.Equal("Europe/Stockholm", Assert.Single(read.TimeZones).TzId);
    }

    [Fact]
    public void The_rules_of_the_clock_go_along_as_the_standard_asks()
    {
        var text = Text([Entry(Met.Facts())]);

        // Central European time: an hour before UTC in winter, two from the last Sunday of March to that of October.
        foreach (var line in new[] { "BEGIN:VTIMEZONE", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", "DTSTART;TZID=Europe/Stockholm:20260210T090000" })
            Assert.Contains(line, text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_meeting_that_is_moved_keeps_its_key_and_counts_the_change()
    {
        var meeting = Acting.Agreed(Meeting.Of(Met.Facts()));
        var before = Assert.Single(Read([CalendarEntry.Of(meeting, null)]).Events);

        Acting.Agreed(meeting.Change(Met.Facts(day: new(2026, 2, 11))));
        var after = Assert.Single(Read([CalendarEntry.Of(meeting, null)]).Events);

        Assert.Equal((meeting.Id.ToString(), before.Uid), (before.Uid, after.Uid));
        Assert.Equal((0, 1), (before.Sequence, after.Sequence));
        Assert.Equal(new DateTime(2026, 2, 11, 8, 0, 0), after.DtStart!.AsUtc);
    }

    [Fact]
    public void What_takes_whole_days_has_no_clock_and_ends_before_the_day_that_is_free_again()
    {
        var read = Read([new(Guid.CreateVersion7(), 0, "Mässan", new(2026, 3, 28), new(2026, 3, 30))]);

        var fair = Assert.Single(read.Events);
        Assert.True(fair.IsAllDay);
        Assert.Equal((new DateOnly(2026, 3, 28), new DateOnly(2026, 3, 31)), (fair.DtStart!.Date, fair.DtEnd!.Date));
        Assert.Empty(read.TimeZones);
    }

    [Fact]
    public void A_meeting_without_an_end_has_none_here_either() =>
        Assert.Null(Assert.Single(Read([Entry(Met.Facts() with { To = null })]).Events).DtEnd);

    [Fact]
    public void Signs_that_the_standard_uses_itself_come_back_as_they_were_and_addresses_do_not()
    {
        var read = Assert.Single(Read([Entry(Met.Facts("Fråga; om, \\allt\\ till asa.ek@example.org") with { Place = "Hos bo@example.org, rum 2" })]).Events);

        Assert.Equal("Fråga; om, \\allt\\ till […]", read.Summary);
        Assert.Equal("Hos […], rum 2", read.Location);
    }

    [Fact]
    public void No_line_is_longer_than_75_bytes() =>
        Assert.All(Text([Entry(Met.Facts(new string('å', 190)))]).Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));

    private static CalendarEntry Entry(MeetingFacts facts) => CalendarEntry.Of(Acting.Agreed(Meeting.Of(facts)), null);

    private static string Text(IReadOnlyList<CalendarEntry> entries) => Encoding.UTF8.GetString(CalendarWriting.Write("Rådet", entries, Now));

    private static Ical.Net.Calendar Read(IReadOnlyList<CalendarEntry> entries) => Ical.Net.Calendar.Load(Text(entries))!;
}
