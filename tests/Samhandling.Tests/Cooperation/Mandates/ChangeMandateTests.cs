using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Mandates;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Mandates;

public sealed class ChangeMandateTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public ChangeMandateTests() => _house = _clock.House();

    [Fact]
    public async Task It_is_told_from_sixty_days_before_its_last_and_on_that_day_and_not_after()
    {
        // Today is 2 March 2026: 60 days later is 1 May.
        var bank = _house.Organisation("Banken");
        foreach (var (name, last) in new[] { ("A", new DateOnly(2026, 3, 1)), ("B", new(2026, 3, 2)), ("C", new(2026, 5, 1)), ("D", new(2026, 5, 2)) })
            _house.Mandate(bank, _house.Person(name, bank), f => f with { To = last });
        _house.Mandate(bank, _house.Person("E", bank));

        var page = await _house.Page("mandates");

        Assert.Equal("2 mandates run out soon", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["B", "C", "D", "E", "A"], page.QuerySelectorAll("tbody td[data-label='Given to']").Select(td => td.TextContent));
        Assert.Equal(["runs out 02/03/2026", "runs out 01/05/2026"], page.QuerySelectorAll("tbody .is-gap").Select(td => td.TextContent));
        Assert.Equal(2, (await _house.Page("")).QuerySelectorAll("#mandates-ending ~ ul li").Length);
    }

    [Fact]
    public async Task What_is_mended_stands_in_the_list()
    {
        var bank = _house.Organisation("Banken");
        var mandate = _house.Mandate(bank, _house.Person("Åsa Ek", bank));
        var form = await OpenForm.At(_house, $"mandates/{mandate.Id}");

        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("IsGeneral", "true"), ("Ceiling", ""))).StatusCode);

        var mended = await _house.Fresh().Mandates.SingleAsync();
        Assert.Equal((true, null, null), (mended.IsGeneral, mended.Topics, mended.Ceiling));
    }

    [Fact]
    public async Task Of_two_who_change_it_the_second_is_told()
    {
        var bank = _house.Organisation("Banken");
        var form = MandateForm.Of(_house.Mandate(bank, _house.Person("Åsa Ek", bank)));
        var id = (await _house.Fresh().Mandates.SingleAsync()).Id;
        Acting.Agreed(await _house.Get<ChangeMandate>().Handle(id, form));

        Assert.True(Acting.Refused(await _house.Get<ChangeMandate>().Handle(id, form)).IsClash);
    }

    [Fact]
    public async Task A_decision_is_held_against_it_and_what_is_not_inside_is_conditional()
    {
        var bank = _house.Organisation("Banken");
        _house.Mandate(bank, _house.Person("Åsa Ek", bank), f => f with { To = new(2026, 3, 31) });

        Assert.Equal("Within the mandate", await Asked(bank.Id, "topic=massor&amount=150000"));
        Assert.Equal("Outside the mandate Conditional: to be anchored at home by 01/04/2026.", await Asked(bank.Id, "topic=Mässor&amount=150001"));
        Assert.Equal("Outside the mandate Conditional: to be anchored at home by 01/05/2026.", await Asked(bank.Id, "topic=Mässor&proposed=2026-03-02&decided=2026-04-01"));
        Assert.Equal("Nobody knows Conditional: to be anchored at home by 01/04/2026.", await Asked(_house.Organisation("Hotellet").Id, "topic=Mässor"));
        Assert.Null((await _house.Page("mandates/check")).QuerySelector(".message"));
    }

    private async Task<string> Asked(Guid organisation, string query)
    {
        var told = (await _house.Page($"mandates/check?organisation={organisation}&{query}")).QuerySelector(".message")!;
        return string.Join(' ', told.QuerySelectorAll("h2, p").Select(p => p.TextContent).Where(text => text.StartsWith("Conditional", StringComparison.Ordinal) || text == told.QuerySelector("h2")!.TextContent));
    }

    public void Dispose() => _house.Dispose();
}
