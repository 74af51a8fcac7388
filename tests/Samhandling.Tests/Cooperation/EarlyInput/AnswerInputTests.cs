using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.PersonalData;
using Samhandling.Cooperation.EarlyInput;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.EarlyInput;

public sealed class AnswerInputTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public AnswerInputTests() => _house = _clock.House();

    [Fact]
    public async Task Each_answers_by_the_own_link_and_sees_the_own_answers_alone()
    {
        var round = _house.InputRound();
        var (anna, bo) = (_house.AskedInput(round, _house.Person("Anna Ek"), _house.Organisation("Banken")), _house.AskedInput(round, _house.Person("Bo Ek"), _house.Organisation("Kassan")));
        var browser = _house.Browser(Who.Anonymous);
        var (hers, his) = (Address(_house.InputToken(anna)), Address(_house.InputToken(bo)));

        Assert.Contains("at least one", (await House.Read(await (await OpenForm.At(browser, hers)).SendAll())).QuerySelector(".message.bad")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(browser, hers)).SendAll(("Words[0]", "Vintern"), ("Words[1]", "Inget"))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(browser, hers)).SendAll(("Words[1]", ""))).StatusCode);

        Assert.Equal([(1, "Vintern"), (2, "")], (await _house.Fresh().InputAnswers.OrderBy(a => a.Number).ToListAsync()).Select(a => (a.Number, a.Words)));
        Assert.DoesNotContain("Vintern", await browser.GetStringAsync(his), StringComparison.Ordinal);
        var collated = await _house.Page($"early-input/{round.Id}");
        Assert.Contains("Banken, Anna Ek", collated.QuerySelector("section[aria-labelledby=answers]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Vintern", collated.QuerySelector("section[aria-labelledby=answers]")!.TextContent, StringComparison.Ordinal);
        foreach (var who in new[] { Who.Reader, Who.Partner, Who.Analyst }) Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(who).GetAsync($"/{House.Ours}/early-input/{round.Id}")).StatusCode);
    }

    [Fact]
    public async Task After_the_last_day_nothing_is_taken_and_a_wrong_link_opens_nothing()
    {
        var invitation = _house.AskedInput(_house.InputRound(closes: new(2026, 3, 2)), _house.Person("Anna Ek"), _house.Organisation("Banken"));
        var (browser, address) = (_house.Browser(Who.Anonymous), Address(_house.InputToken(invitation)));
        var form = await OpenForm.At(browser, address);
        _clock.Now += TimeSpan.FromDays(1);

        Assert.Contains("over", (await House.Read(await form.SendAll(("Words[0]", "Sent")))).QuerySelector(".message.bad")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await House.Read(await browser.GetAsync(address))).QuerySelector("textarea"));
        Assert.False(await _house.Fresh().InputAnswers.AnyAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(Address("guess"))).StatusCode);
    }

    [Fact]
    public async Task Who_is_erased_leaves_the_organisation_s_answers_and_no_link()
    {
        var anna = _house.Person("Anna Ek");
        var invitation = _house.AskedInput(_house.InputRound(), anna, _house.Organisation("Banken"));
        var (browser, address) = (_house.Browser(Who.Anonymous), Address(_house.InputToken(invitation)));
        await (await OpenForm.At(browser, address)).SendAll(("Words[0]", "Fråga Anna Ek"));

        Assert.Contains((await _house.Get<ErasePerson>().Held(anna.Id)), row => row.Value == "Fråga Anna Ek");
        Acting.Agreed(await _house.Get<ErasePerson>().Handle(anna.Id));

        Assert.Equal("Fråga […]", (await _house.Fresh().InputAnswers.SingleAsync()).Words);
        Assert.Null((await _house.Fresh().InputInvitations.SingleAsync()).PersonId);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(address)).StatusCode);
    }

    public void Dispose() => _house.Dispose();

    private static string Address(string token) => $"/{House.Ours}/early-input/answer/{token}";
}
