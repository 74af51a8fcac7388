using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Registering;
using Samhandling.Platform.Mail;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Registering;

public sealed class LeaveEditionTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Who_leaves_is_deleted_and_who_has_waited_longest_gets_the_seat_and_a_letter()
    {
        var edition = _house.Edition(capacity: 1);
        var anna = _house.Registration(edition, "Anna", "anna@example.org");
        foreach (var name in new[] { "bo", "cia" }) _house.Registration(edition, name, $"{name}@example.org", isWaiting: true);
        var (address, browser) = ($"/{House.Ours}/registrations/{_house.RegistrationToken(anna)}", _house.Browser(Who.Anonymous));
        // Opening the link says nothing yet: mail is opened by machines too.
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(address)).StatusCode);
        Assert.Equal(3, await _house.Fresh().Registrations.CountAsync());

        var answer = await (await OpenForm.At(browser, address)).Send();

        Assert.Equal("Thank you for telling us", (await House.Read(await browser.GetAsync(answer.Headers.Location))).QuerySelector("h1")!.TextContent);
        Assert.Equal([("bo", false), ("cia", true)], (await _house.Fresh().Registrations.OrderBy(r => r.Number).ToListAsync()).Select(r => (r.Name, r.IsWaiting)));
        var mail = await _house.Fresh().OutgoingMails.SingleAsync();
        Assert.Equal(("bo@example.org", "Du har en plats: Konferensen"), (mail.Recipient, mail.Subject));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task Who_stops_waiting_gives_no_seat_to_anybody()
    {
        var edition = _house.Edition(capacity: 1);
        _house.Registration(edition, "Anna");
        var bo = _house.Registration(edition, "Bo", "bo@example.org", isWaiting: true);
        _house.Registration(edition, "Cia", "cia@example.org", isWaiting: true);

        await (await OpenForm.At(_house.Browser(Who.Anonymous), $"/{House.Ours}/registrations/{_house.RegistrationToken(bo)}")).Send();

        Assert.Equal([("Anna", false), ("Cia", true)], (await _house.Fresh().Registrations.OrderBy(r => r.Number).ToListAsync()).Select(r => (r.Name, r.IsWaiting)));
        Assert.False(await _house.Fresh().OutgoingMails.AnyAsync());
    }

    [Fact]
    public async Task A_link_that_is_none_or_of_another_partnership_is_not_found()
    {
        var token = _house.RegistrationToken(_house.Registration(_house.Edition()));

        Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser(Who.Anonymous).GetAsync($"/{House.Ours}/registrations/guess")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser(Who.Anonymous).GetAsync($"/{House.Another}/registrations/{token}")).StatusCode);
    }

    public void Dispose() => _house.Dispose();
}
