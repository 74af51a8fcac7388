using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Agendas;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Participants;
using Samhandling.Platform.Mail;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Agendas;

public sealed class CancelMeetingTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public CancelMeetingTests() => _house = _clock.House();

    [Fact]
    public async Task Those_who_were_called_are_told_in_their_language_and_the_agenda_moves_on()
    {
        var series = Guid.CreateVersion7();
        var meeting = _house.Meeting("Rådets möte", new(2026, 3, 10), series: series, points: ["Ekonomi"]);
        var next = _house.Meeting("Nästa", new(2026, 4, 10), series: series);
        foreach (var (name, language) in new[] { ("Anna Ek", Language.NorwegianBokmal), ("Bo Ek", Language.Swedish) })
            _house.Called(meeting, _house.Keep(Person.Of(new() { Name = name, Email = $"{name[..2].Trim()}@example.org", Language = language })));
        _house.Called(meeting, _house.Person("Utan Adress"));

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"meetings/{meeting.Id}/cancel", name: "cancel-meeting")).Send(("Because", "Snöstorm"))).StatusCode);
        Acting.Refused(await _house.Get<CancelMeeting>().Handle(meeting.Id, new()));

        var letters = await _house.Fresh().OutgoingMails.OrderBy(m => m.Recipient).ToListAsync();
        Assert.Equal(["An@example.org", "Bo@example.org"], letters.Select(m => m.Recipient));
        Assert.StartsWith("Avlyst: Rådets möte", letters[0].Subject, StringComparison.Ordinal);
        Assert.StartsWith("Inställt: Rådets möte", letters[1].Subject, StringComparison.Ordinal);
        Assert.All(letters, m => Assert.Contains("\nSnöstorm\n", m.Body, StringComparison.Ordinal));
        Assert.Equal([("Ekonomi", 1)], (await _house.Fresh().AgendaPoints.Where(p => p.MeetingId == next.Id).ToListAsync()).Select(p => (p.Title, p.Carried)));
        var page = await _house.Page($"meetings/{meeting.Id}");
        Assert.Contains("Called off 02/03/2026: Snöstorm", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.QuerySelectorAll("main a"), a => a.GetAttribute("href")!.EndsWith("/minutes", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nobody_is_written_to_of_a_meeting_that_is_over_and_the_group_has_not_met_by_it()
    {
        var group = _house.Group();
        var meeting = _house.Meeting(group: group);
        _house.Called(meeting, _house.Keep(Person.Of(new() { Name = "Anna Ek", Email = "anna@example.org" })));

        Acting.Agreed(await _house.Get<CancelMeeting>().Handle(meeting.Id, new()));

        Assert.Empty(await _house.Fresh().OutgoingMails.ToListAsync());
        Assert.Empty(await new HeldDays(_house.Fresh(), _clock).Last(default));
    }

    public void Dispose() => _house.Dispose();
}
