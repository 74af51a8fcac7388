using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Agendas;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Minutes;
using Samhandling.Cooperation.Participants;
using Samhandling.Cooperation.Promises;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Agendas;

public sealed class RemoveMeetingTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public RemoveMeetingTests() => _house = _clock.House();

    [Fact]
    public async Task All_of_it_goes_but_its_promises_which_say_where_they_began()
    {
        var meeting = _house.Meeting(points: ["A", "B"]);
        var line = _house.Line(meeting.Points[0], "Kolla lokalen");
        _house.Called(meeting, _house.Person("Anna Ek"));
        var promise = _house.Keep(Acting.Agreed(Promise.Of(new("Kolla lokalen", null, _house.Organisation("Banken").Id, null, new(2026, 4, 1)), Met.Day, meeting.Id, line.Id)));
        Assert.Contains("points (2), lines of minutes (1) and the list of who was called (1). The promises given there (1)", (await _house.Page($"meetings/{meeting.Id}/remove")).QuerySelector("main .lead")!.TextContent, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"meetings/{meeting.Id}/remove", name: "remove-meeting")).Send()).StatusCode);

        var db = _house.Fresh();
        Assert.Equal((0, 0, 0, 0), (await db.Meetings.CountAsync(), await db.AgendaPoints.CountAsync(), await db.MinutesLines.CountAsync(), await db.Participants.CountAsync()));
        Assert.Equal("Rådets möte", (await db.Promises.SingleAsync()).MeetingWas);
        Assert.Contains("Given 10/02/2026 at Rådets möte, a meeting that was removed.", (await _house.Page($"promises/{promise.Id}")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_meeting_whose_minutes_are_approved_stays_and_only_a_coordinator_removes()
    {
        var meeting = _house.Meeting();
        Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(Who.Partner).GetAsync($"/{House.Ours}/meetings/{meeting.Id}/remove")).StatusCode);
        Acting.Agreed(await _house.Get<LockMinutes>().Handle(meeting.Id));

        var page = await House.Read(await (await OpenForm.At(_house, $"meetings/{meeting.Id}/remove", name: "remove-meeting")).Send());

        Assert.Contains("approved", page.QuerySelector(".message.bad")!.TextContent, StringComparison.Ordinal);
        Assert.Single(await _house.Fresh().Meetings.ToListAsync());
    }

    public void Dispose() => _house.Dispose();
}
