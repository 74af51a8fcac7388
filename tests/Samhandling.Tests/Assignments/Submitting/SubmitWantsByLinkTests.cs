using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.PersonalData;
using Samhandling.Assignments.Wants;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Assignments.Submitting;

public sealed class SubmitWantsByLinkTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public SubmitWantsByLinkTests() => _house = _clock.House();

    [Fact]
    public async Task Wants_are_written_changed_and_taken_back_until_the_last_day()
    {
        var (task, asked) = (_house.AssignmentTask(), _house.AskedForWants(_house.WantRound(closes: new(2026, 3, 2)), _house.Organisation("Banken")));
        var (browser, address) = (_house.Browser(Who.Anonymous), Address(_house.WantToken(asked)));
        var first = await OpenForm.At(browser, address);

        Assert.Contains("at least one", await Bad(await first.SendAll()), StringComparison.Ordinal);
        foreach (var _ in new[] { 1, 2 }) Assert.Equal(HttpStatusCode.Redirect, (await first.SendAll(("Words[0]", "Fler kurser"), ("Tasks[0]", $"{task.Id}"), ("Priorities[0]", "1"), ("Words[1]", "Kortare svarstid"))).StatusCode);
        Assert.Equal([("Fler kurser", 1, task.Id), ("Kortare svarstid", 2, null)], (await _house.Fresh().Wants.OrderBy(w => w.Number).ToListAsync()).Select(w => (w.Text, w.Priority, w.TaskId)));

        var second = await OpenForm.At(browser, address);
        Assert.Equal(HttpStatusCode.Redirect, (await second.SendAll(("Words[0]", ""), ("Words[1]", "Svar inom en vecka"))).StatusCode);
        Assert.Equal("Svar inom en vecka", (await _house.Fresh().Wants.SingleAsync()).Text);

        var last = await OpenForm.At(browser, address);
        _clock.Now += TimeSpan.FromDays(1);
        Assert.Contains("over", await Bad(await last.SendAll(("Words[0]", "För sent"))), StringComparison.Ordinal);
        Assert.Equal("Svar inom en vecka", (await _house.Fresh().Wants.SingleAsync()).Text);
        Assert.Null((await House.Read(await browser.GetAsync(address))).QuerySelector("textarea"));
    }

    [Fact]
    public async Task What_a_colleague_has_changed_meanwhile_is_not_written_over_and_one_s_own_words_are_still_there()
    {
        var asked = _house.AskedForWants(_house.WantRound(closes: new(2026, 3, 2)), _house.Organisation("Banken"));
        _house.Want(asked, "Fler kurser");
        var (browser, address) = (_house.Browser(Who.Anonymous), Address(_house.WantToken(asked)));
        var (one, other) = (await OpenForm.At(browser, address), await OpenForm.At(browser, address));

        await one.SendAll(("Words[0]", "Fler kurser i norr"));
        var refused = await House.Read(await other.SendAll(("Words[0]", "Färre kurser")));

        Assert.Contains("meanwhile", refused.QuerySelector(".message.bad")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Färre kurser", refused.QuerySelector("textarea")!.TextContent);
        Assert.Equal("Fler kurser i norr", (await _house.Fresh().Wants.SingleAsync()).Text);
    }

    [Fact]
    public async Task A_guess_and_another_partnership_s_link_open_nothing_and_who_is_erased_leaves_the_wants()
    {
        var anna = _house.Person("Anna Ek");
        var asked = _house.AskedForWants(_house.WantRound(), _house.Organisation("Banken"), anna);
        _house.Want(asked, "Fråga Anna Ek");
        var (browser, token) = (_house.Browser(Who.Anonymous), _house.WantToken(asked));

        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(Address(token))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/{House.Another}/wants/answer/{token}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(Address("guess"))).StatusCode);
        Assert.Contains(await _house.Get<ErasePerson>().Held(anna.Id), row => row.Value == "Fråga Anna Ek");
        Acting.Agreed(await _house.Get<ErasePerson>().Handle(anna.Id));

        Assert.Equal("Fråga […]", (await _house.Fresh().Wants.SingleAsync()).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(Address(token))).StatusCode);
    }

    public void Dispose() => _house.Dispose();

    private static string Address(string token) => $"/{House.Ours}/wants/answer/{token}";

    private static async Task<string> Bad(HttpResponseMessage answer) => (await House.Read(answer)).QuerySelector(".message.bad")!.TextContent;
}
