using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Editions;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Registering;
using Samhandling.Cooperation.Stage;
using Samhandling.Platform.Attachments;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Editions;

public sealed class RemoveEditionTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task What_belongs_to_it_goes_with_it_and_a_meeting_stays_at_which_something_was_promised()
    {
        var (mistake, real) = (_house.Edition(), _house.Edition(place: _house.MeetingPlace("Dagarna")));
        foreach (var edition in new[] { mistake, real })
        {
            _house.Registration(edition);
            _house.Slot(edition);
        }
        _house.Keep(Attachment.Of("edition", mistake.Id, "program.pdf", [1], Guid.NewGuid(), new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc)).Attachment);
        _house.Promise(organisation: _house.Organisation("Banken"), meeting: await _house.Fresh().Meetings.SingleAsync(m => m.Id == real.MeetingId));
        Assert.Contains("program.pdf", (await _house.Page($"editions/{mistake.Id}")).QuerySelector("#attachments")!.TextContent, StringComparison.Ordinal);

        foreach (var edition in new[] { mistake, real })
            Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"editions/{edition.Id}/remove")).Send()).StatusCode);

        var db = _house.Fresh();
        Assert.Equal((0, 0, 0, 0), (await db.Editions.CountAsync(), await db.Registrations.CountAsync(), await db.StageSlots.CountAsync(), await db.Attachments.CountAsync()));
        Assert.Equal([real.MeetingId], await db.Meetings.Select(m => m.Id).ToListAsync());
    }

    public void Dispose() => _house.Dispose();
}
