using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.PersonalData;
using Samhandling.Strategies.Viewpoints;
using Samhandling.Strategies.Steps;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Viewpoints;

public sealed class ContributeTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_partner_contributes_for_its_own_organisation_and_not_in_a_step_that_only_tells()
    {
        var (own, other) = (_house.PartnersOrganisation("Bolaget"), _house.Organisation("Banken"));
        var process = _house.Process();
        var tells = _house.Step(process, "Analys", promise: StepPromise.Inform);
        var form = await OpenForm.At(_house, $"processes/{process.Id}/viewpoints/new", Who.Partner, "contribute");

        Assert.NotNull((await House.Read(await form.SendAll(("OrganisationId", own.Id.ToString())))).QuerySelector("#words-error"));
        Assert.NotNull((await House.Read(await form.SendAll(("OrganisationId", own.Id.ToString()), ("StepId", tells.Id.ToString()), ("Words", "Mer tåg")))).QuerySelector("#stepid-error"));
        Assert.Equal(HttpStatusCode.Forbidden, (await form.SendAll(("OrganisationId", other.Id.ToString()), ("Words", "Mer tåg"))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("OrganisationId", own.Id.ToString()), ("Words", "Mer tåg"))).StatusCode);

        Assert.Equal((own.Id, "Mer tåg"), await _house.Fresh().Viewpoints.SingleAsync() is var kept ? (kept.OrganisationId, kept.Words) : default);
        Assert.Contains("Bolaget", (await _house.Page("")).QuerySelector("section[aria-labelledby=viewpoints-waiting]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(Who.Reader).GetAsync($"/{House.Ours}/processes/{process.Id}/viewpoints/new")).StatusCode);
    }

    [Fact]
    public async Task Who_is_erased_is_taken_out_of_the_words()
    {
        var anna = _house.Person("Anna Ek");
        var viewpoint = _house.Viewpoint(_house.Process(), _house.Organisation("Banken"), "Fråga Anna Ek");

        Assert.Contains(await _house.Get<ErasePerson>().Held(anna.Id), row => row.Value == "Fråga Anna Ek");
        Acting.Agreed(await _house.Get<ErasePerson>().Handle(anna.Id));

        Assert.Equal("Fråga […]", (await _house.Fresh().Viewpoints.SingleAsync(c => c.Id == viewpoint.Id)).Words);
    }

    public void Dispose() => _house.Dispose();
}
