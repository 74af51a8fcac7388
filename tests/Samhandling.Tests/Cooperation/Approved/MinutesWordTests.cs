using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Samhandling.Cooperation.Approved;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Minutes;
using Samhandling.Cooperation.Promises;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Approved;

public sealed class MinutesWordTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public MinutesWordTests() => _house = _clock.House();

    [Fact]
    public async Task The_file_is_one_that_Word_opens_with_attendance_decisions_promises_and_all_that_was_said_under_headings()
    {
        var (meeting, _) = await Approved();

        using var file = await File(meeting, Who.Partner);

        Assert.Empty(new OpenXmlValidator().Validate(file).Select(fault => $"{fault.Path?.XPath}: {fault.Description}"));
        Assert.Equal(["Present", "Decisions", "Promised here", "Minutes"], Of(file, "Heading1"));
        Assert.Equal(["1. Aktuellt <b>&amp;", "2. Inte nådd"], Of(file, "Heading2"));
        Assert.Equal(["Bo Ek, Banken"], All(file).SkipWhile(p => p != "Present").Skip(1).Take(1));
        Assert.Equal(["What", "Who", "With whom", "By when", "Kolla lokalen", "Bo Ek, Banken", "", "01/04/2026"], file.MainDocumentPart!.Document.Body!.Descendants<TableCell>().Select(c => c.InnerText));
        Assert.Contains("decision: Vi går vidare\u00a0nu", All(file));
        Assert.Equal("Kostar", file.MainDocumentPart!.Document.Body!.Descendants<TabChar>().Single().PreviousSibling()!.InnerText);
        // What XML cannot hold is left out, and nothing else.
        Assert.Contains("Smil 😀 och klocka , slut", All(file));
    }

    [Fact]
    public async Task A_reader_finds_no_person_s_name_in_it_and_of_minutes_not_approved_only_the_agenda()
    {
        var (meeting, open) = await Approved();

        using var approved = await File(meeting, Who.Reader);
        Assert.DoesNotContain(All(approved), text => text.Contains("Bo Ek", StringComparison.Ordinal));
        Assert.Contains("Banken", All(approved));
        using var draft = await File(open, Who.Reader);
        Assert.Contains("1. Öppet", All(draft));
        Assert.DoesNotContain(All(draft), text => text.Contains("Hemligt än", StringComparison.Ordinal));
        using var own = await File(open, Who.Partner);
        Assert.Contains(All(own), text => text.Contains("Hemligt än", StringComparison.Ordinal));
    }

    public void Dispose() => _house.Dispose();

    private async Task<(Meeting Approved, Meeting Open)> Approved()
    {
        var (bank, bo) = (_house.Organisation("Banken"), _house.Person("Bo Ek"));
        var meeting = _house.Meeting(group: _house.Group(), points: ["Aktuellt <b>&amp;", "Inte nådd"]);
        var called = _house.Called(meeting, bo, bank);
        Acting.Agreed(await _house.Get<Samhandling.Cooperation.Participants.TellAttendance>().Handle(meeting.Id, new() { Present = [called.Id] }));
        _house.Line(meeting.Points[0], "! Vi går vidare\u00a0nu", 1);
        _house.Line(meeting.Points[0], "Smil 😀 och klocka\u0007, slut", 2);
        _house.Line(meeting.Points[0], "Kostar\t200", 3);
        _house.Promise("Kolla lokalen", bo, bank, meeting: meeting);
        Acting.Agreed(await _house.Get<LockMinutes>().Handle(meeting.Id));
        var open = _house.Meeting("Öppet möte", points: "Öppet");
        _house.Line(open.Points[0], "Hemligt än");
        return (meeting, open);
    }

    private async Task<WordprocessingDocument> File(Meeting meeting, Who who)
    {
        var answer = await _house.Browser(who).GetAsync($"/{House.Ours}/meetings/{meeting.Id}/minutes.docx");
        Assert.Equal(Samhandling.Platform.Office.WordWriter.MediaType, answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("minutes-2026-02-10.docx", answer.Content.Headers.ContentDisposition!.FileNameStar ?? answer.Content.Headers.ContentDisposition.FileName);
        return WordprocessingDocument.Open(new MemoryStream(await answer.Content.ReadAsByteArrayAsync()), isEditable: false);
    }

    private static IEnumerable<string> Of(WordprocessingDocument file, string style) => file.MainDocumentPart!.Document.Body!.Descendants<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value == style).Select(p => p.InnerText);

    private static List<string> All(WordprocessingDocument file) => [.. file.MainDocumentPart!.Document.Body!.Descendants<Paragraph>().Select(p => p.InnerText)];
}
