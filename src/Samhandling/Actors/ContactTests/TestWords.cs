using Samhandling.Actors.ContactPoints;
using Samhandling.Platform;
using Samhandling.Platform.Ui;

namespace Samhandling.Actors.ContactTests;

/// <summary>How a test and its answer are told.</summary>
public static class TestWords
{
    /// <summary>Which contact point: the matter and the municipality.</summary>
    public static string Of(ContactPoint point) => ContactPoints.Texts.MatterIn.With(point.Role.Text(), point.Place!.Name);

    /// <summary>How it went, against what was promised.</summary>
    public static (State State, string Words) Outcome(this ContactTest test, DateTime now, TimeZoneInfo zone, string country) => (test.AnsweredAt, test.IsKept(now, zone, country)) switch
    {
        ({ } at, false) => (State.Wrong, Texts.AnsweredLate.With(After(at - test.SentAt))),
        ({ } at, _) => (State.Done, Texts.Answered.With(After(at - test.SentAt))),
        (null, _) when !test.IsOpen(now) => (State.Wrong, Texts.NeverAnswered.With((int)ContactTest.Lasts.TotalDays)),
        (null, false) => (State.Wrong, Texts.Overdue),
        _ => (State.Going, Texts.NotYet),
    };

    private static string After(TimeSpan time) => time switch
    {
        { TotalHours: < 1 } => Texts.WithinTheHour,
        { TotalHours: < 2 } => Texts.OneHour,
        { TotalDays: < 1 } => Texts.Hours.With((int)time.TotalHours),
        { TotalDays: < 2 } => Texts.OneDay,
        _ => Texts.Days.With((int)time.TotalDays),
    };
}
