using System.Globalization;
using Samhandling.Platform;

namespace Samhandling.Cooperation.Meetings;

/// <summary>When a meeting is, as one says it.</summary>
public static class MeetingWords
{
    public static string When(this Meeting meeting) => (meeting.LastDay, meeting.To) switch
    {
        (null, null) => Texts.WhenFrom.With(Long(meeting.Day), meeting.From),
        (null, { } to) => Texts.WhenBetween.With(Long(meeting.Day), meeting.From, to),
        ({ } last, null) => Texts.WhenDays.With(Long(meeting.Day), meeting.From, Long(last)),
        ({ } last, { } to) => Texts.WhenDaysBetween.With(Long(meeting.Day), meeting.From, Long(last), to),
    };

    private static string Long(DateOnly day) => day.ToString("D", CultureInfo.CurrentCulture);
}
