using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Studies.Asking;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.Responding;

namespace Samhandling.Tests.Studies.Asking;

public sealed class RevokeLinksTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;
    private readonly AskedRound _round;

    public RevokeLinksTests()
    {
        _house = _clock.House();
        _round = new(_house);
    }

    [Fact]
    public async Task A_revoked_link_opens_nothing_and_who_was_let_in_by_it_is_out()
    {
        var (browser, respondent) = await _round.Come();
        var (_, others) = _round.Ask("Bo Alm");

        await (await OpenForm.At(_house, $"rounds/{_round.Id}/asked/{respondent}", Who.Analyst, "revoke-links")).SendPlain();

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync(_round.Address)).StatusCode);
        Assert.NotNull((await _house.Fresh().Set<AnswerLink>().SingleAsync(l => l.RespondentId == respondent)).RevokedAt);
        Assert.Equal(_round.Address, AskedRound.Led(await _house.Browser(Who.Anonymous).GetAsync($"/{House.Ours}/respond/{others}")));
    }

    [Fact]
    public async Task A_link_that_has_ended_opens_nothing()
    {
        var (link, token) = AnswerLink.Of(_round.Ask().RespondentId, LinkWay.Letter, _clock.Now.UtcDateTime, _clock.Now.UtcDateTime.AddHours(1));
        _house.Keep(link);
        _clock.Now += TimeSpan.FromHours(1);

        var answer = await _house.Browser(Who.Anonymous).GetAsync($"/{House.Ours}/respond/{token}");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Null(AskedRound.Led(answer));
    }

    [Fact]
    public async Task A_link_of_another_partnership_or_another_round_lets_nobody_in()
    {
        var (_, token) = _round.Ask();
        AskedRound another = new(_house);
        var browser = _house.Browser(Who.Anonymous);

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync($"/{House.Another}/respond/{token}")).StatusCode);
        await browser.GetAsync($"/{House.Ours}/respond/{token}");
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync(another.Address)).StatusCode);
    }

    public void Dispose() => _house.Dispose();
}
