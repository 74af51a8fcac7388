using System.Globalization;
using Samhandling.Platform;

namespace Samhandling.Cooperation.Meetings;

/// <summary>When a meeting is, and what is wanted of it, as one says it.</summary>
public static class MeetingWords
{
    public static string When(this Meeting meeting) => (meeting.LastDay, meeting.To) switch
    {
        (null, null) => Texts.WhenFrom.With(Long(meeting.Day), meeting.From),
        (null, { } to) => Texts.WhenBetween.With(Long(meeting.Day), meeting.From, to),
        ({ } last, null) => Texts.WhenDays.With(Long(meeting.Day), meeting.From, Long(last)),
        ({ } last, { } to) => Texts.WhenDaysBetween.With(Long(meeting.Day), meeting.From, Long(last), to),
    };

    /// <summary>How many want a point, and where it stands in the survey that asked for it; empty for one that nobody else asked for.</summary>
    public static string Wanted(this AgendaPoint point) => string.Join(". ", new[] { point.Rank is { } rank ? Texts.RankedAs.With(rank) : null, point.RaisedAgain > 0 ? Texts.RaisedTimes.With(point.RaisedAgain + 1) : null }.OfType<string>());

    private static string Long(DateOnly day) => day.ToString("D", CultureInfo.CurrentCulture);
}
