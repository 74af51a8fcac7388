using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Cooperation.Participants;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Participants;

public sealed class AddParticipantTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Who_is_found_by_name_is_called_for_the_organisation_once()
    {
        var bank = _house.Organisation("Banken");
        var (anna, meeting) = (_house.Person("Anna Ek", bank, "Chef"), _house.Meeting());
        var engagement = (await _house.Fresh().Engagements.SingleAsync()).Id;

        var form = await OpenForm.At(_house, $"meetings/{meeting.Id}/participants?q=anna", name: "add-participant");
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendPlain(("Called.EngagementId", engagement.ToString()))).StatusCode);

        var called = await _house.Fresh().Participants.SingleAsync();
        Assert.Equal((anna.Id, bank.Id, false), (called.PersonId, called.OrganisationId!.Value, called.IsPresent));
        Assert.Contains("already", Acting.Refused(await _house.Get<AddParticipant>().Handle(meeting.Id, new() { EngagementId = engagement })).Reason, StringComparison.Ordinal);
        Assert.Contains("already", (await House.Read(await form.SendPlain(("Called.EngagementId", engagement.ToString())))).QuerySelector(".message.bad")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Someone_unknown_is_not_found()
    {
        await Assert.ThrowsAsync<Samhandling.Platform.NotFoundException>(() => _house.Get<AddParticipant>().Handle(_house.Meeting().Id, new() { EngagementId = Guid.NewGuid() }));
        Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(Who.Reader).GetAsync($"/{House.Ours}/meetings/{_house.Meeting().Id}/participants")).StatusCode);
    }

    public void Dispose() => _house.Dispose();
}
