using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Minutes;
using Samhandling.Cooperation.Reading;
using Samhandling.Platform;
using Samhandling.Platform.Office;

namespace Samhandling.Cooperation.Approved;

/// <summary>Writes minutes as a Word file (.docx): who was there, what was decided, who promised what by when, and all that was said, under headings that Word knows.</summary>
public static class MinutesWord
{
    public static byte[] Write(WholeMinutes minutes)
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.All(CultureInfo.CurrentUICulture);
            main.Document = new(new Body([.. Parts(minutes), new SectionProperties(new PageSize { Width = 11906U, Height = 16838U }, new PageMargin { Top = 1134, Right = 1134U, Bottom = 1134, Left = 1134U, Header = 567U, Footer = 567U, Gutter = 0U })]));
            file.PackageProperties.Title = Clean(minutes.Meeting.Title);
            file.PackageProperties.Language = CultureInfo.CurrentUICulture.Name;
        }
        return stream.ToArray();
    }

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

    private static Table Promised(WholeMinutes minutes)
    {
        var table = new Table(new TableProperties(new TableStyle { Val = WordStyles.Grid }, new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct }, new TableLook { Val = "0020" }), new TableGrid(new GridColumn(), new GridColumn(), new GridColumn(), new GridColumn()));
        var head = Row(Promises.Texts.What, Promises.Texts.Who, Promises.Texts.WithWhom, Promises.Texts.DueOn);
        // Repeated where the table goes on over a page.
        head.PrependChild(new TableRowProperties(new TableHeader()));
        table.Append(head);
        foreach (var promise in minutes.Promises) table.Append(Row(promise.What, minutes.Giver(promise), promise.With?.Name ?? "", promise.DueOn.ToString("d", CultureInfo.CurrentCulture)));
        return table;
    }

    private static TableRow Row(params string[] cells) => new(cells.Select(text => new TableCell(new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Auto }), Line(text))));

    private static Paragraph Said(MinutesLine line) => line.Kind is LineKind.Note ? Line(line.Text, WordStyles.Item)
        : new(new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Item }), new Run(new RunProperties(new Bold()), Word($"{line.Kind.Text()}: ")), new Run(Word(line.Text)));

    private static Paragraph Line(string text, string? style = null) => style is null ? new(new Run(Word(text))) : new(new ParagraphProperties(new ParagraphStyleId { Val = style }), new Run(Word(text)));

    private static Text Word(string text) => new(Clean(text)) { Space = SpaceProcessingModeValues.Preserve };

    /// <summary>Without the signs that XML cannot hold.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var sign in text.EnumerateRunes())
            if (sign.Value >= ' ' ? sign.Value is not (0xFFFE or 0xFFFF) : sign.Value is '\t') clean.Append(sign.ToString());
            else clean.Append(' ');
        return clean.ToString();
    }
}
