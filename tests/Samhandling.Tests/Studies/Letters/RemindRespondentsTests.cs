using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Mail;
using Samhandling.Studies.Letters;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Administration;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.Asking;
using Samhandling.Tests.Studies.Responding;

namespace Samhandling.Tests.Studies.Letters;

public sealed class RemindRespondentsTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;
    private readonly AskedRound _round;

    public RemindRespondentsTests()
    {
        _house = _clock.House();
        _round = new(_house);
    }

    [Fact]
    public async Task Only_those_are_reminded_who_were_invited_and_are_waited_for()
    {
        var now = _clock.Now.UtcDateTime;
        var asa = _house.Lists(_round, "Åsa Ek", "asa@example.org", "nb", then: r => r.Invite(now));
        _house.Lists(_round, "Bo Inte Inbjuden", "bo@example.org");
        _house.Lists(_round, "Cia Svarat", "cia@example.org", then: r => { r.Invite(now); r.Answer(now); });
        _house.Lists(_round, "Dan Vill Inte", "dan@example.org", then: r => { r.Invite(now); r.Decline(now, null); });
        _house.Lists(_round, "Eva Kom Tillbaka", "eva@example.org", then: r => { r.Invite(now); r.Bounce(now); });
        _clock.Now += LetterReceivers.Apart;

        var answer = await (await OpenForm.At(_house, $"rounds/{_round.Id}/letters/remind", Who.Analyst, "remind-respondents")).SendAll();

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var letter = await _house.Fresh().Set<OutgoingMail>().SingleAsync();
        Assert.Equal(("asa@example.org", "Du rekker fortsatt å svare: Who turns to whom?"), (letter.Recipient, letter.Subject));
        var reminded = await _house.Now(asa);
        Assert.Equal((1, (DateTime?)_clock.Now.UtcDateTime), (reminded.Reminders, reminded.RemindedAt));
        Assert.Equal(_round.Address, AskedRound.Led(await _house.Browser(Who.Anonymous).GetAsync($"/{House.Ours}/respond/{letter.Body.After("/respond/")}")));
    }

    [Fact]
    public async Task Whoever_looks_after_the_letters_does_not_see_who_is_reminded()
    {
        _house.Lists(_round, "Åsa Ek", "asa@example.org", "nb", then: r => r.Invite(_clock.Now.UtcDateTime));
        _clock.Now += LetterReceivers.Apart;
        await (await OpenForm.At(_house, $"rounds/{_round.Id}/letters/remind", Who.Analyst, "remind-respondents")).SendAll();
        var db = _house.Fresh();
        (await db.Set<OutgoingMail>().SingleAsync()).Bounces("550 asa@example.org is unknown");
        await db.SaveChangesAsync();

        var page = await _house.Browser(Who.Coordinator).GetStringAsync($"/{House.Ours}/mail");

        Assert.DoesNotContain("asa@", page, StringComparison.Ordinal);
        Assert.Contains("Somebody who is asked in a study", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_reminded_within_three_days_of_a_letter()
    {
        _house.Lists(_round, "Åsa Ek", "asa@example.org", then: r => r.Invite(_clock.Now.UtcDateTime));
        _clock.Now += LetterReceivers.Apart - TimeSpan.FromMinutes(1);
        Assert.StartsWith("Nobody can be reminded now", await Remind(), StringComparison.Ordinal);
        _clock.Now += TimeSpan.FromMinutes(1);
        Assert.Null(await Remind());
        _clock.Now += TimeSpan.FromDays(2);
        Assert.StartsWith("Nobody can be reminded now", await Remind(), StringComparison.Ordinal);
        _clock.Now += TimeSpan.FromDays(1);
        Assert.Null(await Remind());
    }

    public void Dispose() => _house.Dispose();

    private async Task<string?> Remind() => (await (await _house.As<RemindRespondents>(Who.Analyst)).Handle(_round.Id, new())).Reason();
}
