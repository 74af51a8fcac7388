using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Promises;
using Samhandling.Cooperation.Reminders;
using Samhandling.Platform.Sessions;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Reminders;

public sealed class AnswerByLinkTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;
    private readonly Person _anna;

    public AnswerByLinkTests()
    {
        _house = _clock.House();
        _anna = _house.Person("Anna Ek");
    }

    [Fact]
    public async Task Who_opens_the_link_has_said_nothing_and_one_press_says_how_it_goes()
    {
        var promise = _house.Promise(person: _anna);
        _house.Promise("En annans", _house.Person("Bo Ek"), _house.Organisation("Banken"));
        var (address, browser) = (_house.PromisesAddress(_anna), _house.Browser(Who.Anonymous));
        var page = await House.Read(await browser.GetAsync(address));
        Assert.DoesNotContain("En annans", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(PromiseState.Promised, (await Kept(promise)).State);

        var form = await OpenForm.At(browser, address);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendPlain(("Form.State", "Started"))).StatusCode);
        Assert.Equal((PromiseState.Started, new DateOnly(2026, 3, 2)), ((await Kept(promise)).State, (await Kept(promise)).StartedOn!.Value));

        Assert.Contains("why", (await House.Read(await (await OpenForm.At(browser, address)).SendPlain(("Form.State", "Dropped")))).QuerySelector(".message.bad")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(browser, address)).SendPlain(("Form.State", "Dropped"), ("Form.Note", "Inga pengar"))).StatusCode);
        Assert.Equal("Thank you, everything is answered", (await House.Read(await browser.GetAsync(address))).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Another_s_promise_is_not_found_by_the_link_and_one_that_was_changed_meanwhile_is_told()
    {
        var (mine, other) = (_house.Promise(person: _anna), _house.Promise("Annans", _house.Person("Bo Ek"), _house.Organisation("Banken")));
        var (address, browser) = (_house.PromisesAddress(_anna), _house.Browser(Who.Anonymous));
        var form = await OpenForm.At(browser, address);

        Acting.Agreed(await _house.Get<AnswerPromise>().Handle(mine.Id, new() { State = PromiseState.Done }));
        Assert.Contains("meanwhile", (await House.Read(await form.SendPlain(("Form.State", "Started")))).QuerySelector(".message.bad")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await form.With(("Form.PromiseId", other.Id.ToString()), ("Form.State", "Done"))).StatusCode);
        Assert.Equal(PromiseState.Promised, (await Kept(other)).State);
    }

    [Fact]
    public async Task A_link_that_is_too_old_or_another_partnership_s_or_none_is_not_found()
    {
        _house.Promise(person: _anna);
        var (address, browser) = (_house.PromisesAddress(_anna), _house.Browser(Who.Anonymous));

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(address.Replace(House.Ours, House.Another, StringComparison.Ordinal))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/{House.Ours}/promises/answer/guess")).StatusCode);
        _clock.Now += PromiseLink.Lasts;
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(address)).StatusCode);
    }

    public void Dispose() => _house.Dispose();

    private Task<Promise> Kept(Promise promise) => _house.Fresh().Promises.AsNoTracking().SingleAsync(p => p.Id == promise.Id);
}
