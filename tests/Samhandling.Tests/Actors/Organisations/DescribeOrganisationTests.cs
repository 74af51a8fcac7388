using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors;
using Samhandling.Actors.Organisations;
using Samhandling.Actors.Register;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Actors.Organisations;

public sealed class DescribeOrganisationTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task An_organisation_is_mended_by_its_form()
    {
        var organisation = _house.Organisation("Fjällvik turism");
        var form = await OpenForm.At(_house, $"organisations/{organisation.Id}/edit");

        var answer = await form.Send(("Name", "Destination Fjällvik AB"), ("OtherNames", "Fjällvik turism"), ("Sector", "Private"), ("LegalForm", "Company"), ("IsCommercial", "true"), ("IsDestinationCompany", "true"), ("Version", "0"));

        var page = await _house.Page(answer.Headers.Location!.AbsolutePath);
        Assert.Contains("Fjällvik turism", page.QuerySelector("aside dl")!.TextContent, StringComparison.Ordinal);
        var kept = (await _house.Fresh().Organisations.SingleAsync()).Facts();
        Assert.Equal((Sector.Private, LegalForm.Company, true, true), (kept.Sector, kept.Form, kept.IsCommercial, kept.IsDestinationCompany));
    }

    [Fact]
    public async Task A_listed_company_is_commercial_and_cannot_be_said_not_to_be()
    {
        var organisation = _house.Organisation("Fjällhotellet");
        var form = await OpenForm.At(_house, $"organisations/{organisation.Id}/edit");

        var refused = await House.Read(await form.SendAll(("LegalForm", "ListedCompany"), ("IsCommercial", "false")));
        var answer = await form.SendAll(("LegalForm", "ListedCompany"), ("IsCommercial", ""));

        Assert.Contains("A listed company is commercial.", refused.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.Redirect, answer.StatusCode);
        var kept = await _house.Fresh().Organisations.SingleAsync();
        Assert.Equal((true, Footing.Listed, 1), (kept.IsCommercial, kept.Footing, kept.Version));
    }

    [Theory]
    [InlineData(null, null, Footing.Unknown)]
    [InlineData(LegalForm.Association, null, Footing.Unknown)]
    [InlineData(LegalForm.Association, false, Footing.NonCommercial)]
    [InlineData(LegalForm.Company, true, Footing.Commercial)]
    [InlineData(LegalForm.ListedCompany, null, Footing.Listed)]
    public void What_nobody_has_said_is_unknown_and_who_is_listed_is_that_alone(LegalForm? form, bool? isCommercial, Footing expected) => Assert.Equal(expected, Organisation.FootingOf(form, isCommercial));

    [Fact]
    public async Task What_is_chosen_nowhere_is_none()
    {
        var organisation = _house.Organisation("Enheten", partOf: _house.Organisation("Regionen").Id);

        var answer = await (await OpenForm.At(_house, $"organisations/{organisation.Id}/edit")).SendAll(("PartOfId", ""));

        Assert.Equal(System.Net.HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Null((await _house.Fresh().Organisations.SingleAsync(o => o.Id == organisation.Id)).PartOfId);
    }

    [Fact]
    public async Task No_organisation_is_a_part_of_itself_however_far_down()
    {
        var above = _house.Organisation("Regionen");
        var within = _house.Organisation("Avdelningen", partOf: above.Id);
        var below = _house.Organisation("Enheten", partOf: within.Id);

        var refusal = Acting.Refused(await _house.Get<DescribeOrganisation>().Handle(above.Id, new() { Name = "Regionen", PartOfId = below.Id }));

        Assert.Equal("PartOfId", refusal.Field);
        Assert.Null((await _house.Fresh().Organisations.SingleAsync(o => o.Id == above.Id)).PartOfId);
    }

    [Fact]
    public async Task Of_two_who_change_it_the_second_sees_both()
    {
        var organisation = _house.Organisation("Regionen");
        var mine = await OpenForm.At(_house, $"organisations/{organisation.Id}/edit");
        Acting.Agreed(await _house.Get<DescribeOrganisation>().Handle(organisation.Id, new() { Name = "Region Nordanland", Sector = Sector.Public }));

        var page = await House.Read(await mine.Send(("Name", "Regionen i norr"), ("Sector", "Public"), ("Version", "0")));

        Assert.Equal(["Name", "Region Nordanland", "Regionen i norr"], page.QuerySelectorAll(".message.warn tbody tr").Single().Children.Select(c => c.TextContent));
    }

    [Fact]
    public async Task A_partner_mends_its_own_only()
    {
        var (own, other) = (_house.Organisation("Vår"), _house.Organisation("Deras"));
        _house.LetPartnerSpeakFor(own);
        var describe = _house.Partner().GetRequiredService<DescribeOrganisation>();

        Acting.Agreed(await describe.Handle(own.Id, new() { Name = "Vår egen" }));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => describe.Handle(other.Id, new() { Name = "Vår också" }));
    }

    public void Dispose() => _house.Dispose();
}
