using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.Agreements;
using Samhandling.Platform;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Assignments.Agreements;

public sealed class AddAgreementTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public AddAgreementTests() => _house = _clock.House();

    [Fact]
    public async Task Who_commissions_is_chosen_first_and_then_one_of_its_people()
    {
        var region = _house.Organisation("Regionen");
        var (owner, company) = (_house.Person("Greta Ek", _house.Organisation("Utvecklingsenheten", partOf: region.Id), "Chef"), _house.Organisation("Bolaget"));
        _house.Person("Per Al", company);
        var browser = _house.Browser(Who.Coordinator);
        var first = await OpenForm.At(browser, $"/{House.Ours}/agreements/new");

        var page = await House.Read(await first.SendPlain(("Form.CommissionerId", region.Id.ToString()), ("Then", "seek")));
        Assert.Equal(["Choose", "Greta Ek, Chef"], page.QuerySelectorAll("#ownerid option").Select(o => o.TextContent));
        var answer = await OpenForm.In(page, browser, $"/{House.Ours}/agreements/new").SendPlain(("Form.CommissionerId", region.Id.ToString()), ("Form.Title", "Uppdraget"), ("Form.Unit", "Utveckling"), ("Form.OwnerId", owner.Id.ToString()), ("Form.ContractorId", company.Id.ToString()), ("Form.From", "2026-01-01"), ("Form.To", "2026-12-31"), ("Form.AmountPerYear", "4200000"), ("Form.Currency", "SEK"), ("Then", "save"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var agreement = await _house.Fresh().Agreements.SingleAsync();
        Assert.Equal(("Uppdraget", 4_200_000L, 1), (agreement.Title, agreement.AmountPerYear, agreement.Edition));
        var shown = await _house.Page($"agreements/{agreement.Id}");
        Assert.Equal("Uppdraget", shown.QuerySelector("h1")!.TextContent);
        // Today is 2 March 2026: the last day is 304 days later.
        Assert.Contains("304 days left", shown.QuerySelector(".qa")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("12 months or less", shown.QuerySelector(".qa")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Greta Ek", shown.QuerySelector(".qa")!.TextContent, StringComparison.Ordinal);
        var read = (await _house.Page($"agreements/{agreement.Id}", Who.Reader)).QuerySelector(".qa")!.TextContent;
        Assert.Contains("Chef", read, StringComparison.Ordinal);
        Assert.DoesNotContain("Greta Ek", read, StringComparison.Ordinal);
    }

    [Fact]
    public async Task None_is_saved_without_a_named_owner_who_acts_for_the_commissioner()
    {
        var (region, company) = (_house.Organisation("Regionen"), _house.Organisation("Bolaget"));
        var (left, elsewhere) = (_house.Person("Åsa Al", region, to: new(2026, 3, 1)), _house.Person("Per Al", company));
        AgreementForm Written(Guid? owner) => new() { CommissionerId = region.Id, Title = "Uppdraget", Unit = "Utveckling", OwnerId = owner, ContractorId = company.Id, From = "2026-01-01" };

        foreach (var owner in new Guid?[] { null, left.Id, elsewhere.Id }) Assert.Equal("OwnerId", Acting.Refused(await _house.Get<AddAgreement>().Handle(Written(owner))).Field);
        await Assert.ThrowsAsync<NotFoundException>(() => _house.Get<AddAgreement>().Handle(Written(Guid.NewGuid())));
        Assert.Empty(_house.Fresh().Agreements);
    }

    [Theory]
    [InlineData(Who.Reader)]
    [InlineData(Who.Partner)]
    public async Task Nobody_but_a_coordinator_or_an_analyst_does(Who who) => Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(who).GetAsync($"/{House.Ours}/agreements/new")).StatusCode);

    public void Dispose() => _house.Dispose();
}
