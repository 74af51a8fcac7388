using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.PersonalData;
using Samhandling.Assignments.Agreements;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Assignments.Agreements;

public sealed class DescribeAgreementTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public DescribeAgreementTests() => _house = _clock.House();

    [Fact]
    public async Task What_is_agreed_anew_stands_in_the_list_with_what_there_is_to_heed()
    {
        var agreement = _house.Agreement(to: new(2027, 12, 31));
        var form = await OpenForm.At(_house, $"agreements/{agreement.Id}/edit");

        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("Title", "Uppdraget 2026"), ("To", "2026-04-30"), ("NoticeOn", "2026-03-31"))).StatusCode);

        var page = await _house.Page("agreements");
        Assert.Equal("One assignment ends within half a year", page.QuerySelector("h1")!.TextContent);
        // Today is 2 March 2026.
        Assert.Equal(["59 days left", "12 months or less", "notice by 31/03/2026"], page.QuerySelectorAll("tbody .is-gap").Select(td => td.TextContent));
        Assert.Contains("Uppdraget 2026", (await _house.Page("")).QuerySelector("#agreements-ending ~ ul")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("carried out by Turismbolaget", (await _house.Page($"organisations/{agreement.CommissionerId}")).QuerySelector("#assignments ~ ul")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_who_change_it_the_second_is_told()
    {
        var agreement = _house.Agreement();
        Acting.Agreed(await _house.Get<DescribeAgreement>().Handle(agreement.Id, AgreementForm.Of(agreement)));

        Assert.True(Acting.Refused(await _house.Get<DescribeAgreement>().Handle(agreement.Id, AgreementForm.Of(agreement))).IsClash);
    }

    [Fact]
    public async Task An_owner_who_leaves_hands_it_over_and_one_who_is_erased_leaves_a_gap()
    {
        var agreement = _house.Agreement(but: f => f with { Title = "Uppdraget" });
        var owner = await _house.Fresh().Persons.SingleAsync(p => p.Id == agreement.OwnerId);

        Assert.Contains("Uppdraget", (await _house.Page($"persons/{owner.Id}/hand-over")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Acting.Agreed(await _house.Get<ErasePerson>().Handle(owner.Id));

        Assert.Null((await _house.Fresh().Agreements.SingleAsync()).OwnerId);
        Assert.Contains("nobody at the commissioner now", (await _house.Page("agreements")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
