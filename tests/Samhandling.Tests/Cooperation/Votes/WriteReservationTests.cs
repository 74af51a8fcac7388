using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.PersonalData;
using Samhandling.Cooperation.Minutes;
using Samhandling.Cooperation.Votes;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Votes;

public sealed class WriteReservationTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public WriteReservationTests() => _house = _clock.House();

    [Fact]
    public async Task A_reservation_stands_with_its_words_under_the_vote_until_the_minutes_are_approved()
    {
        var (meeting, bank) = (_house.Meeting(points: "Monter"), _house.Organisation("Banken"));
        var ballot = _house.Ballot(meeting: meeting);

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"ballots/{ballot.Id}", name: "write-reservation")).Send(("OrganisationId", bank.Id.ToString()), ("Text", "Det är för dyrt."))).StatusCode);

        Assert.Contains("Reservation of Banken: Det är för dyrt.", (await _house.Page($"meetings/{meeting.Id}")).QuerySelector("section[aria-labelledby=votes]")!.TextContent, StringComparison.Ordinal);
        Acting.Agreed(await _house.Get<LockMinutes>().Handle(meeting.Id));
        Assert.Contains("approved", Acting.Refused(await _house.Get<WriteReservation>().Handle(ballot.Id, new() { OrganisationId = bank.Id, Text = "Ångrat" })).Reason, StringComparison.OrdinalIgnoreCase);
        Assert.Null((await _house.Page($"ballots/{ballot.Id}")).QuerySelector("form[method=post] #text"));
    }

    [Fact]
    public async Task Without_words_it_is_none() =>
        Assert.Equal("Text", Acting.Refused(await _house.Get<WriteReservation>().Handle(_house.Ballot().Id, new() { OrganisationId = _house.Organisation("Banken").Id, Text = " " })).Field);

    [Fact]
    public async Task An_erased_person_s_name_is_left_out_of_votes_and_reservations()
    {
        var (anna, ballot) = (_house.Person("Anna Ek"), _house.Ballot("Ska Anna Ek leda?"));
        Acting.Agreed(await _house.Get<WriteReservation>().Handle(ballot.Id, new() { OrganisationId = _house.Organisation("Banken").Id, Text = "Anna Ek hinner inte." }));

        Assert.Equal(2, (await _house.Get<ErasePerson>().Held(anna.Id)).Count(held => held.Where == "Votes"));
        Acting.Agreed(await _house.Get<ErasePerson>().Handle(anna.Id));

        Assert.Equal(("Ska […] leda?", "[…] hinner inte."), ((await _house.Fresh().Ballots.SingleAsync()).Matter, (await _house.Fresh().Reservations.SingleAsync()).Text));
    }

    public void Dispose() => _house.Dispose();
}
