using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Minutes;
using Samhandling.Cooperation.Reading;
using Samhandling.Platform;
using Samhandling.Platform.Office;
using static Samhandling.Platform.Office.WordParts;

namespace Samhandling.Cooperation.Approved;

/// <summary>Writes minutes as a Word file (.docx): who was there, what was decided, who promised what by when, and all that was said, under headings that Word knows.</summary>
public static class MinutesWord
{
    public static byte[] Write(WholeMinutes minutes) => File(minutes.Meeting.Title, Parts(minutes));

    private static IEnumerable<OpenXmlElement> Parts(WholeMinutes minutes)
    {
        var meeting = minutes.Meeting;
        yield return Line(meeting.Title, WordStyles.Title);
        yield return Line(meeting.Place is { } place ? $"{meeting.When()}, {place}" : meeting.When());
        if (meeting.Group is { } group) yield return Line(group.Name);
        yield return Line(meeting.CancelledAt is not null ? Meetings.Texts.IsCancelled : meeting.LockedAt is { } locked ? Meetings.Texts.ApprovedOn.With(DateOnly.FromDateTime(locked)) : Meetings.Texts.NotApproved);
        foreach (var (heading, names) in new[] { (Texts.Present, minutes.Present), (Texts.Absent, minutes.Absent) })
        {
            if (names.Count == 0) continue;
            yield return Line(heading, WordStyles.Heading);
            foreach (var name in names) yield return Line(name, WordStyles.Item);
        }
        var decisions = minutes.HasLines ? [.. meeting.Points.OrderBy(p => p.Number).SelectMany(Lines).Where(l => l.Kind is LineKind.Decision)] : new List<MinutesLine>();
        if (decisions.Count > 0) yield return Line(Texts.Decisions, WordStyles.Heading);
        foreach (var decision in decisions) yield return Line(decision.Text, WordStyles.Item);
        if (minutes.Promises.Count > 0)
        {
            yield return Line(Meetings.Texts.PromisedHere, WordStyles.Heading);
            yield return Promised(minutes);
        }
        yield return Line(minutes.HasLines ? Meetings.Texts.Minutes : Meetings.Texts.Agenda, WordStyles.Heading);
        foreach (var point in meeting.Points.OrderBy(p => p.Number))
        {
            yield return Line($"{point.Number}. {point.Title}", WordStyles.SmallHeading);
            if (point.IsMovedOn) yield return Line(Meetings.Texts.MovedOn);
            foreach (var line in minutes.HasLines ? Lines(point) : []) yield return Said(line);
        }
    }

    private static IEnumerable<MinutesLine> Lines(AgendaPoint point) => point.Lines.OrderBy(l => l.Number).ThenBy(l => l.Id);

    private static Table Promised(WholeMinutes minutes) => Table([4200, 2600, 1600, 1240],
        new[] { Promises.Texts.What, Promises.Texts.Who, Promises.Texts.WithWhom, Promises.Texts.DueOn }.Select(name => Strong(name)),
        minutes.Promises.Select(promise => new[] { promise.What, minutes.Giver(promise), promise.With?.Name ?? "", promise.DueOn.ToString("d", CultureInfo.CurrentCulture) }.Select(text => (IEnumerable<Paragraph>)[Line(text)])));

    private static Paragraph Said(MinutesLine line) => line.Kind is LineKind.Note ? Line(line.Text, WordStyles.Item) : Line($"{line.Kind.Text()}: ", line.Text, WordStyles.Item);
}
