using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors;
using Samhandling.Actors.Persons;
using Samhandling.Actors.Register;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Actors.Persons;

public sealed class ChangeEngagementTests : IDisposable
{
    private readonly House _house = new();
    private readonly Organisation _municipality;
    private readonly Person _person;
    private readonly Engagement _engagement;

    public ChangeEngagementTests()
    {
        _municipality = _house.Organisation("Fjällviks kommun");
        _person = _house.Person("Anna Larsson", _municipality, "Strateg");
        _engagement = _house.Fresh().Engagements.Single();
    }

    [Fact]
    public async Task What_has_ended_stays_and_is_no_longer_said_of_the_person()
    {
        var form = await OpenForm.At(_house, $"engagements/{_engagement.Id}");

        var answer = await form.Send(("Title", "Strateg"), ("From", "2019-01-01"), ("To", "2025-06-30"), ("Version", "0"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var page = await _house.Page($"persons/{_person.Id}");
        Assert.Null(page.QuerySelector(".lead"));
        Assert.Contains("Strateg", page.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_who_change_it_the_second_is_told()
    {
        Acting.Agreed(await _house.Get<ChangeEngagement>().Handle(_engagement.Id, new() { Title = "Chef" }));

        Assert.Equal("", Acting.Refused(await _house.Get<ChangeEngagement>().Handle(_engagement.Id, new() { Title = "Direktör" })).Field);
        Assert.Equal("Chef", (await _house.Fresh().Engagements.SingleAsync()).Title);
    }

    [Fact]
    public async Task What_cannot_be_is_mended_and_sent_again()
    {
        var (browser, address) = (_house.Browser(), $"/{House.Ours}/engagements/{_engagement.Id}");
        var form = await OpenForm.At(browser, address);

        var page = await House.Read(await form.SendAll(("From", "2025-06-30"), ("To", "2019-01-01")));

        Assert.Null(page.QuerySelector(".message.warn"));
        Assert.Equal(HttpStatusCode.Redirect, (await OpenForm.In(page, browser, address).SendAll(("From", "2018-06-30"))).StatusCode);
    }

    [Fact]
    public async Task A_partner_ends_what_is_done_for_its_own_organisation_only()
    {
        var change = _house.Partner().GetRequiredService<ChangeEngagement>();
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => change.Handle(_engagement.Id, new() { Title = "X" }));

        _house.LetPartnerSpeakFor(_municipality);
        Acting.Agreed(await _house.Partner().GetRequiredService<ChangeEngagement>().Handle(_engagement.Id, new() { Title = "X" }));
    }

    public void Dispose() => _house.Dispose();
}
