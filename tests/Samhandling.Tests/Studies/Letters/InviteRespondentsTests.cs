using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform;
using Samhandling.Platform.Mail;
using Samhandling.Studies.Asking;
using Samhandling.Studies.Letters;
using Samhandling.Studies.Rounds;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Administration;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.Asking;
using Samhandling.Tests.Studies.Responding;

namespace Samhandling.Tests.Studies.Letters;

public sealed class InviteRespondentsTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;
    private readonly AskedRound _round;

    public InviteRespondentsTests()
    {
        _house = _clock.House();
        _round = new(_house);
    }

    [Fact]
    public async Task Each_gets_a_letter_in_their_own_language_with_a_link_of_their_own_that_lets_them_in()
    {
        var asa = _house.Lists(_round, "Åsa Ek", "asa@example.org", "sv");
        _house.Lists(_round, "Tone Dahl", "tone@example.org", "nn");
        _house.Lists(_round, "Ánte", "ante@example.org", "se");
        _house.Lists(_round, "Bo Utan");
        _house.Lists(_round, "Cia Svarat", "cia@example.org", then: r => r.Answer(_clock.Now.UtcDateTime));
        _house.Lists(_round, "Dan Vill Inte", "dan@example.org", then: r => r.Decline(_clock.Now.UtcDateTime, null));
        var form = await OpenForm.At(_house, $"rounds/{_round.Id}/letters/invite", Who.Analyst, "invite-respondents");

        var answer = await form.SendAll(("SubjectSv", "Fem minuter?"), ("TextSv", "Vi behöver dig.\r\n\r\nHälsningar Eva"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var letters = await _house.Fresh().Set<OutgoingMail>().OrderBy(m => m.Recipient).ToListAsync();
        Assert.Equal(["ante@example.org", "asa@example.org", "tone@example.org"], letters.Select(m => m.Recipient));
        Assert.Equal(["Would you answer? Who turns to whom?", "Fem minuter?", "Vil du svare? Who turns to whom?"], letters.Select(m => m.Subject));
        Assert.StartsWith("Hej Åsa Ek!\n\nVi behöver dig.\n\nHälsningar Eva\n\nLänken nedan är bara din", letters[1].Body, StringComparison.Ordinal);
        Assert.Contains("16. mars 2026", letters[2].Body, StringComparison.Ordinal);
        var token = letters[1].Body.After("/respond/");
        Assert.Equal(43, token.Length);
        Assert.Contains($"http://localhost:5080/{House.Ours}/respond/{token}", letters[1].Body, StringComparison.Ordinal);
        Assert.Equal(_round.Address, AskedRound.Led(await _house.Browser(Who.Anonymous).GetAsync($"/{House.Ours}/respond/{token}")));
        Assert.Equal(_clock.Now.UtcDateTime, (await _house.Now(asa)).InvitedAt);
        Assert.Equal(3, await _house.Fresh().Set<AnswerLink>().CountAsync(l => l.Way == LinkWay.Letter));
        Assert.Equal(3, letters.Select(m => m.Body.After("/respond/")).Distinct().Count());
    }

    [Fact]
    public async Task Invited_once_nobody_is_invited_again_but_who_comes_on_the_list_later_is()
    {
        _house.Lists(_round, "Åsa Ek", "asa@example.org");
        Assert.Equal(1, Acting.Agreed(await Invite()).Letters);
        Assert.StartsWith("Everybody on the list", (await Invite()).Reason(), StringComparison.Ordinal);
        _house.Lists(_round, "Bo Alm", "bo@example.org");

        Assert.Equal(1, Acting.Agreed(await Invite()).Letters);
        Assert.Equal(["asa@example.org", "bo@example.org"], await _house.Fresh().Set<OutgoingMail>().OrderBy(m => m.Recipient).Select(m => m.Recipient).ToListAsync());
    }

    [Fact]
    public async Task A_letter_that_is_only_looked_at_is_shown_whole_and_not_sent()
    {
        _house.Lists(_round, "Åsa Ek", "asa@example.org", "sv");
        var form = await OpenForm.At(_house, $"rounds/{_round.Id}/letters/invite", Who.Analyst, "invite-respondents");

        var page = await House.Read(await form.SendAll(("TextSv", "Vi behöver <b>dig</b>."), ("IsPreview", "true")));

        Assert.Contains("Hej Åsa Ek!\n\nVi behöver <b>dig</b>.\n\nLänken nedan", page.QuerySelector("section.message")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Vi behöver <b>dig</b>.", page.QuerySelector("#textsv")!.TextContent.Trim());
        Assert.Equal(0, await _house.Fresh().Set<OutgoingMail>().CountAsync());
        Assert.Equal(0, await _house.Fresh().Set<AnswerLink>().CountAsync());
    }

    [Fact]
    public async Task Two_who_press_at_one_moment_send_one_letter_to_each()
    {
        for (var i = 0; i < 5; i++) _house.Lists(_round, $"Person {i}", $"person{i}@example.org");

        var (one, other) = (await _house.As<InviteRespondents>(Who.Analyst), await _house.As<InviteRespondents>(Who.Analyst));
        await Task.WhenAll(one.Handle(_round.Id, new()), other.Handle(_round.Id, new()));

        Assert.Equal(5, await _house.Fresh().Set<OutgoingMail>().CountAsync());
    }

    [Fact]
    public async Task Without_an_open_round_no_letter_goes()
    {
        _house.Lists(_round, "Åsa Ek", "asa@example.org");
        _clock.Now += TimeSpan.FromDays(15);

        Assert.StartsWith("The round is closed", (await Invite()).Reason(), StringComparison.Ordinal);
        Assert.Contains("The round is closed", (await _house.Page($"rounds/{_round.Id}/letters", Who.Analyst)).QuerySelector(".message.warn")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await _house.Fresh().Set<AnswerLink>().CountAsync());
    }

    [Fact]
    public async Task Without_an_address_of_the_instance_no_letter_goes()
    {
        var round = await _house.Fresh().Set<Round>().SingleAsync();

        Assert.StartsWith("Links cannot be sent", SendMailing.Hindrance(round, new Settings(), new(2026, 3, 2))!.Reason, StringComparison.Ordinal);
        Assert.Null(SendMailing.Hindrance(round, _house.Settings, new(2026, 3, 2)));
    }

    public void Dispose() => _house.Dispose();

    private async Task<Result<Mailing>> Invite() => await (await _house.As<InviteRespondents>(Who.Analyst)).Handle(_round.Id, new());
}
